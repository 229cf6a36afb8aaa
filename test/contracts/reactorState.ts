import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Instant } from '#domain/values/instant';
import type { Position } from '#services/engine/ports/eventStore';
import type {
  Deadline,
  ParkedStream,
  ReactorChanges,
  ReactorState,
} from '#services/engine/ports/reactorState';

/** What every keeper of the reactor's progress must do. `open` gives what was saved before, `close` ends it. */
export function reactorStateContract(
  name: string,
  begin: () => { open(): ReactorState; close(): void },
): void {
  describe(`${name} as the state of a reactor`, () => {
    let keeper: ReturnType<typeof begin>;
    beforeEach(() => {
      keeper = begin();
    });
    afterEach(() => keeper.close());
    const reopened = () => {
      keeper.close();
      return keeper.open();
    };

    it('begins with nothing', () => {
      expect(keeper.open().load()).toEqual({ checkpoint: undefined, deadlines: [], parked: [] });
    });

    it('gives back what was saved, to the last field', () => {
      keeper.open().save({ ...nothing, checkpoint: at('7'), deadlines: of(deadline), parked: of(parked) });
      expect(reopened().load()).toEqual({ checkpoint: '7', deadlines: [deadline], parked: [parked] });
    });

    it('replaces what it has under the same key', () => {
      const later = { ...deadline, dueAt: '2026-04-01T00:00:00.000Z' as Instant };
      const further = { ...parked, upTo: 9_007_199_254_740_991n };
      const state = keeper.open();
      state.save({ ...nothing, deadlines: of(deadline), parked: of(parked) });
      state.save({ ...nothing, deadlines: of(later), parked: of(further) });
      expect(reopened().load()).toMatchObject({ deadlines: [later], parked: [further] });
    });

    it('forgets what is closed and what has gone on, and nothing else', () => {
      const other = { ...deadline, key: 'void-window shipment-2' };
      const state = keeper.open();
      state.save({ checkpoint: at('7'), deadlines: of(deadline, other), parked: of(parked) });
      const deadlines = new Map([[deadline.key, undefined]]);
      state.save({ ...nothing, deadlines, parked: new Map([[parked.stream, undefined]]) });
      expect(reopened().load()).toEqual({ checkpoint: '7', deadlines: [other], parked: [] });
    });
  });
}

const at = (position: string) => position as Position;
const nothing: ReactorChanges = { checkpoint: undefined, deadlines: new Map(), parked: new Map() };
const of = <Value extends { readonly key: string } | { readonly stream: string }>(...values: Value[]) =>
  new Map(values.map((value) => ['key' in value ? value.key : value.stream, value]));

const deadline: Deadline = {
  key: 'void-window shipment-1',
  dueAt: '2026-03-02T12:00:00.000Z' as Instant,
  request: {
    category: 'shipment',
    id: '1',
    command: { type: 'CloseVoidWindow' },
    occurredAt: '2026-03-02T12:00:00.000Z' as Instant,
  },
  cause: { commandId: 'c', sellerId: 'A1', actor: 'policy:void-window', correlationId: 'é"\n' },
  failure: { reason: 'broken', tries: 1, retryAt: '2026-03-02T12:00:01.000Z' as Instant },
};
const parked: ParkedStream = {
  stream: 'shipment-1',
  from: 3n,
  upTo: 5n,
  failure: { reason: 'broken', tries: 5 },
};
