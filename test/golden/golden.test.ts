import { hash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readModels as projections } from '#projections/readModels';
import { planAggregate, shipmentAggregate } from '#services/aggregates';
import { canonicalJson } from '#services/engine/handling/canonicalJson';
import type { Position } from '#services/engine/ports/eventStore';
import { viewAt } from '#services/engine/projecting/asOf';
import { factKinds, factSchemaOf } from '#test/golden/factSchemas';
import { goldenLog } from '#test/golden/goldenLog';
import { brokenLinks } from '#test/services/brokenLinks';
import { endsOf } from '#test/services/endsOf';
import { readFact } from '#test/services/record';

const log = goldenLog();

describe('the golden log of version 1', () => {
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

  it('leads plans and shipments to where it always has', () => {
    const plans = [...endsOf(log, planAggregate)].map(([stream, { status }]) => [stream, status]);
    const shipments = [...endsOf(log, shipmentAggregate)].map(([stream, { journey, charge }]) => [
      stream,
      `${journey}, charge ${charge}`,
    ]);
    expect(Object.fromEntries([...plans, ...shipments])).toMatchInlineSnapshot(`
      {
        "plan-g1": "transportationConfirmed",
        "plan-g2": "voided",
        "shipment-g1": "closed, charge posted",
        "shipment-g2": "cancelled, charge voided",
        "shipment-g3": "deleted, charge none",
        "shipment-g4": "abandoned, charge none",
      }
    `);
  });

  it('fills each version of a read model with the rows that it has always had', async () => {
    const store = {
      readAll: async function* () {
        yield { events: log, reached: String(log.length) as Position };
      },
    };
    const hashes = projections.map(async (projection) => {
      const rows = [...(await viewAt<unknown>(store, projection, readFact, {}))].toSorted();
      return [`${projection.name} ${projection.version}`, hash('sha256', canonicalJson(rows)).slice(0, 16)];
    });
    expect(Object.fromEntries(await Promise.all(hashes))).toMatchInlineSnapshot(`
      {
        "accounts 1": "b52ec3d2dc310b38",
        "awd-stock 1": "9fac4f618f608309",
        "catalog 2": "000292a0fe44af70",
        "charges 1": "92e70afecd3a6502",
        "discrepancies 2": "ed7b56c29e7193f9",
        "disputes 2": "f3b27badc8725a5f",
        "fee-ledger 1": "512cb34fbcd8fb20",
        "identifiers 3": "62d663d0d34ac1bd",
        "inbound-conduct 1": "31e1355b6d6c3248",
        "plan-list 1": "4ebb651829ba2791",
        "removal-orders 1": "2b40879db56f240d",
        "shipment-list 1": "2ac0a027c40335e4",
        "stock-days 2": "e82f6961f3e7990c",
      }
    `);
  });
});
