import { hash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readModels as projections } from '#projections/readModels';
import { planAggregate, shipmentAggregate } from '#services/aggregates';
import { canonicalJson } from '#services/engine/handling/canonicalJson';
import type { Position, StoredEvent } from '#services/engine/ports/eventStore';
import { viewAt } from '#services/engine/projecting/readModelsAt';
import { factKinds, factSchemaOf } from '#test/golden/factSchemas';
import { goldenLog, releasedLog } from '#test/golden/goldenLog';
import { nextLine } from '#test/golden/nextLine';
import { releases } from '#test/golden/releases';
import { brokenLinks } from '#test/services/brokenLinks';
import { endsOf } from '#test/services/endsOf';
import { readFact } from '#test/services/record';

const log = goldenLog();

const eventOf = (line: string): StoredEvent => {
  const { revision, ...event } = JSON.parse(line);
  return { ...event, revision: BigInt(revision), position: String(log.length + 1) as Position };
};

describe('the golden log', () => {
  it('holds every kind of event there is', () => {
    expect([...new Set(log.map(({ type }) => type))].toSorted()).toEqual(factKinds.toSorted());
  });

  it('is, to the last byte, what was written', () => {
    expect(brokenLinks(log)).toEqual([]);
  });

  it.each(log)('$stream, revision $revision: $type is an event as today has it', ({ stream, type, data }) => {
    const [category = ''] = stream.split('-');
    expect(factSchemaOf(stream).parse(readFact(category, type, 1, data))).toEqual(JSON.parse(data));
  });

  it('is of the releases, and of what the next one adds', () => {
    expect(globSync('*.jsonl', { cwd: 'test/golden' }).toSorted()).toEqual(
      [...releases.map(({ file }) => file), 'next.jsonl'].toSorted(),
    );
  });

  it('goes on from its last events, and leaves what was released as it is', () => {
    const renamed = { type: 'ShipmentRenamed', name: 'Grown' };
    const line = nextLine(log, 'shipment-g1', '2026-12-01T12:00:00.000Z', renamed);
    expect(brokenLinks([...log, eventOf(line)])).toEqual([]);
    for (const { file } of releases)
      expect(releasedLog(file)).toEqual(log.slice(0, releasedLog(file).length));
  });
});

describe.each(releases)('the golden log of $file', ({ file, sha256, ends, rows }) => {
  const released = releasedLog(file);

  it('is frozen', () => {
    expect(hash('sha256', readFileSync(`test/golden/${file}`))).toBe(sha256);
  });

  it('leads plans and shipments to where it always has', () => {
    const plans = [...endsOf(released, planAggregate)].map(([stream, { status }]) => [stream, status]);
    const shipments = [...endsOf(released, shipmentAggregate)].map(([stream, { journey, charge }]) => [
      stream,
      `${journey}, charge ${charge}`,
    ]);
    expect(Object.fromEntries([...plans, ...shipments])).toEqual(ends);
  });

  it('fills each version of a read model with the rows that it has always had', async () => {
    const store = {
      readAll: async function* () {
        yield { events: released, reached: String(released.length) as Position };
      },
    };
    const hashes = projections.map(async (projection) => {
      const all = [...(await viewAt<unknown>(store, projection, readFact, {}))].toSorted();
      return [`${projection.name} ${projection.version}`, hash('sha256', canonicalJson(all)).slice(0, 16)];
    });
    expect(Object.fromEntries(await Promise.all(hashes))).toEqual(rows);
  });
});
