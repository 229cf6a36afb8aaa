import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Position } from '#services/engine/ports/eventStore';
import type {
  BuildChange,
  Checkpoint,
  KeyedRow,
  Parked,
  ReadModels,
} from '#services/engine/ports/readModels';

export interface OpenedReadModels {
  readonly readModels: ReadModels;
  /** The same rows, after the process that wrote them has ended. */
  reopened(): ReadModels;
  close(): void;
}

/** What every store of read models must do. An adapter's own test is one call of this. */
export function readModelsContract(name: string, open: () => OpenedReadModels): void {
  describe(`${name} as a store of read models`, () => {
    let opened: OpenedReadModels;
    let readModels: ReadModels;
    beforeEach(() => {
      opened = open();
      readModels = opened.readModels;
    });
    afterEach(() => opened.close());

    it('begins without builds, and a build without rows', () => {
      expect(readModels.builds()).toEqual([]);
      const { id } = readModels.begin('levels', 1);
      expect(readModels.rows(id)).toEqual([]);
      expect(readModels.row(id, 'a')).toBeUndefined();
      expect(readModels.builds()).toEqual([
        { id, model: 'levels', version: 1, live: false, checkpoint: undefined },
      ]);
    });

    it('keeps rows, checkpoint and parked streams together, beyond its own end', () => {
      const { id } = readModels.begin('levels', 1);
      readModels.commit([change(id, { rows: [['a', '{"units":1}']], parked: [parked('shipment-1')] })]);
      readModels.commit([change(id, { checkpoint: checkpoint(2), rows: [['a', '{"units":2}']] })]);
      const later = opened.reopened();
      expect(later.rows(id)).toEqual([['a', '{"units":2}']]);
      expect(later.parked(id)).toEqual([parked('shipment-1')]);
      expect(later.builds()[0]?.checkpoint).toEqual(checkpoint(2));
    });

    it('writes nothing of what cannot be written whole', () => {
      const { id } = readModels.begin('levels', 1);
      const rows = (function* (): Iterable<KeyedRow> {
        yield ['a', '{}'];
        throw new Error('a row that is no JSON');
      })();
      expect(() => readModels.commit([change(id, { rows })])).toThrow('a row that is no JSON');
      expect(readModels.rows(id)).toEqual([]);
      expect(readModels.builds()[0]?.checkpoint).toBeUndefined();
    });

    it('puts a later row and a later word on a parked stream in place of the earlier', () => {
      const { id } = readModels.begin('levels', 1);
      readModels.commit([change(id, { rows: [['a', '1']], parked: [parked('shipment-1')] })]);
      const held = { ...parked('shipment-1'), heldBack: 3 };
      readModels.commit([change(id, { rows: [['a', '2']], parked: [held] })]);
      expect(readModels.row(id, 'a')).toBe('2');
      expect(readModels.parked(id)).toEqual([held]);
    });

    it('gives rows in the order of code points, from a key, until before another, as many as asked for', () => {
      const { id } = readModels.begin('levels', 1);
      const keys = ['', 'B', 'a', 'a\0', 'a\u001fb', 'ab', 'é', '\uffee', '😀'];
      readModels.commit([change(id, { rows: keys.toReversed().map((key) => [key, '{}']) })]);
      const keysOf = (rows: readonly KeyedRow[]) => rows.map(([key]) => key);
      expect(keysOf(readModels.rows(id))).toEqual(keys);
      expect(keysOf(readModels.rows(id, { from: 'a', until: 'ab' }))).toEqual(['a', 'a\0', 'a\u001fb']);
      expect(keysOf(readModels.rows(id, { from: 'b', limit: 2 }))).toEqual(['é', '\uffee']);
    });

    it('keeps the rows of one build from those of another', () => {
      const [one, other] = [readModels.begin('levels', 1), readModels.begin('fees', 1)];
      readModels.commit([change(one.id, { rows: [['a', '1']] }), change(other.id, { rows: [['a', '2']] })]);
      expect(readModels.row(one.id, 'a')).toBe('1');
      expect(readModels.row(other.id, 'a')).toBe('2');
    });

    it('makes builds live at once and drops what they replace', () => {
      const old = ['levels', 'fees'].map((model) => readModels.begin(model, 1).id);
      readModels.swap(old);
      const next = ['levels', 'fees'].map((model) => readModels.begin(model, 2).id);
      expect(liveIn(readModels)).toEqual(old);
      readModels.swap(next);
      expect(liveIn(readModels)).toEqual(next);
      expect(readModels.builds().map(({ id }) => id)).toEqual(next);
    });

    it('has one build of a model in the making', () => {
      const { id: live } = readModels.begin('levels', 1);
      readModels.swap([live]);
      const first = readModels.begin('levels', 2);
      readModels.commit([change(first.id, { rows: [['a', '1']], parked: [parked('shipment-1')] })]);
      const second = readModels.begin('levels', 3);
      expect(readModels.builds().map(({ id }) => id)).toEqual([live, second.id]);
      expect(readModels.rows(second.id)).toEqual([]);
      expect(readModels.parked(second.id)).toEqual([]);
    });
  });
}

const checkpoint = (events: number): Checkpoint => ({
  position: String(events) as Position,
  events,
  last: { stream: 'shipment-1', revision: BigInt(events) - 1n, id: `event-${events}` },
});

const change = (build: number, said: Partial<BuildChange>): BuildChange => ({
  build,
  checkpoint: checkpoint(1),
  rows: [],
  parked: [],
  ...said,
});

const parked = (stream: string): Parked => ({
  stream,
  revision: 0n,
  position: '1' as Position,
  type: 'UnitsReceived',
  reason: 'it could not be read',
  heldBack: 0,
});

const liveIn = (readModels: ReadModels): number[] =>
  readModels.builds().flatMap(({ live, id }) => (live ? [id] : []));
