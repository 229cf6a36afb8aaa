import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Position } from '#services/engine/ports/eventStore';
import type { RelayProgress, RelayState } from '#services/engine/ports/relayState';

interface Keeper {
  /** Gives what was saved before. */
  open(): RelayState;
  close(): Promise<void>;
}

/** What every keeper of the relay's progress must do. */
export function relayStateContract(name: string, begin: () => Promise<Keeper>): void {
  describe(`${name} as the state of a relay`, () => {
    let keeper: Keeper;
    beforeEach(async () => {
      keeper = await begin();
    });
    afterEach(() => keeper.close());

    it('begins with nothing', async () => {
      expect(await keeper.open().load()).toEqual({ checkpoint: undefined, parked: [], version: 0 });
    });

    it('gives back what was saved, to the last field', async () => {
      const version = await keeper.open().save(progress, 0);
      await keeper.close();
      expect(await keeper.open().load()).toEqual({ ...progress, version });
    });

    it('can be saved again and again, back to nothing', async () => {
      const state = keeper.open();
      const version = await saved(state, progress, 0);
      const again = await saved(state, { ...progress, checkpoint: position('8') }, version);
      await saved(state, nothing, again);
      expect(await state.load()).toMatchObject(nothing);
    });

    it('keeps what is there when it was saved by somebody else meanwhile', async () => {
      const state = keeper.open();
      const version = await saved(state, nothing, 0);
      await saved(state, progress, version);
      expect(await state.save(nothing, version)).toBeUndefined();
      expect(await state.save(nothing, 0)).toBeUndefined();
      expect(await state.load()).toMatchObject(progress);
    });
  });
}

async function saved(state: RelayState, progress: RelayProgress, version: number): Promise<number> {
  const next = await state.save(progress, version);
  expect(next).toEqual(expect.any(Number));
  return next ?? Number.NaN;
}

const position = (text: string) => text as Position;

const nothing: RelayProgress = { checkpoint: undefined, parked: [] };
const progress: RelayProgress = {
  checkpoint: position('C:7/P:é"\n'),
  parked: [{ stream: 'shipment-1', from: 3n, upTo: 9_007_199_254_740_993n, reason: 'too large "\n' }],
};
