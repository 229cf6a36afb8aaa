import { describe, expect, it } from 'vitest';
import type { AnyHandler, AnyProjection } from '#projections/projection';
import { readModels as projections } from '#projections/readModels';
import { shipmentList } from '#projections/shipmentList';
import type { StoredEvent } from '#services/engine/ports/eventStore';
import { ReadModelsUnavailable } from '#services/engine/ports/readModels';
import { InMemoryEventStore } from '#test/services/inMemoryEventStore';
import { livingIn } from '#test/services/manyLives';
import { projectorOf, readFact } from '#test/services/projectorOf';
import { rowsOf } from '#test/services/rowsOf';
import { temporaryReadModels } from '#test/services/temporaryReadModels';

const seed = 20260131;
const events = 10_000;

/** Fails at some facts after it has changed its rows, as long as `broken` says so; counts its tries. */
function failing(projection: AnyProjection, poison: ReadonlySet<string>) {
  const tries = new Map<string, number>();
  const handler = { broken: true };
  const on = Object.entries(projection.on).map(([type, take]: [string, AnyHandler | undefined]) => {
    const taking: AnyHandler = (recorded, rows) => {
      take?.(recorded, rows);
      const { id } = recorded as { readonly id: string };
      if (!handler.broken || !poison.has(id)) return;
      tries.set(id, (tries.get(id) ?? 0) + 1);
      throw new Error(`poison: ${id}`);
    };
    return [type, taking];
  });
  return {
    projection: { ...projection, on: Object.fromEntries(on) } satisfies AnyProjection,
    tries,
    handler,
  };
}

async function poisonedLog() {
  const { store, liveOn } = livingIn(new InMemoryEventStore(), seed);
  await liveOn(events);
  const taken = store.log.filter(({ type }) => type in shipmentList.on);
  const poison = new Set(taken.filter((_, index) => index % 1000 === 500).map(({ id }) => id));
  const clean = temporaryReadModels();
  await projectorOf(store, clean).catchUp();
  return { store, taken, poison, clean: rowsOf(clean) };
}

/** The first event of each stream that must be parked: later poison in it is only held back. */
const firstOf = (log: readonly StoredEvent[], poison: ReadonlySet<string>): StoredEvent[] => {
  const poisoned = log.filter(({ id }) => poison.has(id));
  return poisoned.filter(
    ({ stream }, index) => poisoned.findIndex((each) => each.stream === stream) === index,
  );
};

describe('an event that a read model cannot take', () => {
  it('is parked with its reason after two tries, and holds back its stream in this model alone', async () => {
    const { store, taken, poison, clean } = await poisonedLog();
    const { projection, tries } = failing(shipmentList, poison);
    const readModels = temporaryReadModels();
    const others = projections.filter(({ name }) => name !== shipmentList.name);
    const projector = projectorOf(store, readModels, { projections: [projection, ...others] });
    await projector.catchUp();

    const first = firstOf(taken, poison);
    const parked = projector.parked().get(shipmentList.name) ?? [];
    console.log(`seed ${seed}: ${poison.size} of ${events} poisonous, ${parked.length} streams parked`);
    expect([...projector.parked().keys()]).toEqual([shipmentList.name]);
    expect(new Set(parked.map(({ stream, reason }) => `${stream} ${reason}`))).toEqual(
      new Set(first.map(({ stream, id }) => `${stream} poison: ${id}`)),
    );
    for (const { stream, revision, heldBack } of parked) {
      const behind = taken.filter((each) => each.stream === stream && each.revision > revision);
      expect(heldBack).toBe(behind.length);
    }
    expect([...tries.values()].every((count) => count === 2)).toBe(true);

    const streams = new Set(parked.map(({ stream }) => stream));
    const rows = rowsOf(readModels);
    for (const [shipmentId, row] of clean[shipmentList.name] ?? []) {
      if (!streams.has(`shipment-${shipmentId}`)) expect(rows[shipmentList.name]?.get(shipmentId)).toBe(row);
    }
    for (const { name } of others) expect(rows[name]).toEqual(clean[name]);
  });

  it('shows nothing of itself: the row is that of the fact before it', async () => {
    const { store, taken, poison } = await poisonedLog();
    const readModels = temporaryReadModels();
    const { projection } = failing(shipmentList, poison);
    await projectorOf(store, readModels, { projections: [projection] }).catchUp();
    for (const { stream, revision } of firstOf(taken, poison)) {
      const before = livingIn(new InMemoryEventStore(), seed).store;
      for await (const each of store.read(stream)) {
        const at = each.revision === 0n ? 'no-stream' : each.revision - 1n;
        if (each.revision < revision) await before.append(stream, [each], at);
      }
      const alone = temporaryReadModels();
      await projectorOf(before, alone, { projections: [shipmentList] }).catchUp();
      const shipmentId = stream.slice('shipment-'.length);
      expect(rowsOf(readModels)[shipmentList.name]?.get(shipmentId)).toBe(
        rowsOf(alone)[shipmentList.name]?.get(shipmentId),
      );
    }
  });

  it('leaves, tried again after the repair, the rows as if it had never failed', async () => {
    const { store, poison, clean } = await poisonedLog();
    const readModels = temporaryReadModels();
    const failures = projections.map((projection) => failing(projection, poison));
    const projector = projectorOf(store, readModels, {
      projections: failures.map(({ projection }) => projection),
    });
    await projector.catchUp();
    expect(rowsOf(readModels)).not.toEqual(clean);
    for (const { handler } of failures) handler.broken = false;
    await projector.retry();
    expect(rowsOf(readModels)).toEqual(clean);
    expect(projector.parked()).toEqual(new Map());
  });
});

describe('an event of a kind or version that this program does not know', () => {
  it('is nothing to the models that do not name it, and parked where one does', async () => {
    const { store, liveOn } = livingIn(new InMemoryEventStore(), seed);
    await liveOn(500);
    const last = store.log.findLast(({ type }) => type === 'UnitsReceived');
    if (last === undefined) throw new Error('there is none among 500');
    const { stream, metadata, data } = last;
    let { revision } = store.log.findLast((each) => each.stream === stream) ?? last;
    const append = async (type: string, said: string, envelope: string) => {
      await store.append(stream, [{ id: `${type} ${said}`, type, data: said, metadata: envelope }], revision);
      revision += 1n;
    };
    const rowsWithout = temporaryReadModels();
    await projectorOf(store, rowsWithout).catchUp();
    await append('ShipmentTeleported', '{"type":"ShipmentTeleported"}', metadata);
    const newer = metadata.replace('"schemaVersion":1', '"schemaVersion":99');
    await append('UnitsReceived', data, newer);
    const readModels = temporaryReadModels();
    const projector = projectorOf(store, readModels);
    await projector.catchUp();

    expect(rowsOf(readModels)).toEqual(rowsOf(rowsWithout));
    const naming = projections.filter(({ on }) => 'UnitsReceived' in on).map(({ name }) => name);
    expect(new Set(projector.parked().keys())).toEqual(new Set(naming));
    expect(projector.parked().get(shipmentList.name)).toMatchObject([
      { stream, type: 'UnitsReceived', heldBack: 0, reason: expect.stringContaining('version 99') },
    ]);
    expect((await Array.fromAsync(store.read(stream))).at(-1)).toMatchObject({ data, metadata: newer });
  });

  it('is parked when its data lacks a field or is no JSON, and read when it has one too many', async () => {
    const { store, liveOn } = livingIn(new InMemoryEventStore(), seed);
    await liveOn(500);
    const created = store.log.filter(({ type }) => type === 'ShipmentCreated').slice(0, 3);
    const [lacking, broken, tooMuch] = created.map(({ data }, index) => {
      if (index === 0) return JSON.stringify({ ...JSON.parse(data), items: undefined });
      return index === 1 ? data.slice(0, -1) : JSON.stringify({ ...JSON.parse(data), more: 'than today' });
    });
    const [one, two, three] = ['shipment-lacking', 'shipment-broken', 'shipment-more'];
    for (const [stream, data] of [
      [one, lacking],
      [two, broken],
      [three, tooMuch],
    ]) {
      const event = {
        ...created[0],
        id: `${stream}`,
        type: 'ShipmentCreated',
        metadata: created[0]?.metadata ?? '',
      };
      await store.append(`${stream}`, [{ ...event, data: data ?? '' }], 'no-stream');
    }
    const readModels = temporaryReadModels();
    const projector = projectorOf(store, readModels, { projections: [shipmentList] });
    await projector.catchUp();
    const parked = projector.parked().get(shipmentList.name);
    expect(new Set(parked?.map(({ stream }) => stream))).toEqual(new Set([one, two]));
    expect(rowsOf(readModels)[shipmentList.name]?.has('more')).toBe(true);
  });
});

it('a disk that fails is not taken for poison', async () => {
  const { store, liveOn } = livingIn(new InMemoryEventStore(), seed);
  await liveOn(100);
  const readModels = temporaryReadModels();
  const projector = projectorOf(store, readModels, { readFact });
  await projector.catchUp();
  await liveOn(500);
  const row = readModels.row.bind(readModels);
  readModels.row = () => {
    throw new ReadModelsUnavailable('the disk fails');
  };
  const other = projectorOf(store, readModels);
  await expect(other.catchUp()).rejects.toThrow('the disk fails');
  readModels.row = row;
  await other.catchUp();
  const clean = temporaryReadModels();
  await projectorOf(store, clean).catchUp();
  expect(rowsOf(readModels)).toEqual(rowsOf(clean));
});
