import { describe, expect, it } from 'vitest';
import { amazonPolicies } from '#domain/policies/networkPolicies';
import { Instant } from '#domain/values/instant';
import { recogniseReport } from '#infra/files/reports/recogniseReport';
import { reports } from '#infra/files/reports/reports';
import { aggregates } from '#services/aggregates';
import { createCommandHandler } from '#services/engine/handling/createCommandHandler';
import { factReader } from '#services/engine/log/factReader';
import { type AmazonLedgerOptions, importAmazonLedger } from '#services/importing/reports/importAmazonLedger';
import {
  detail,
  detailHeader,
  detailRows,
  quoted,
  reportFile,
  summaryHeader,
  summaryRow,
} from '#test/infra/files/reports/reportFiles';
import { InMemoryEventStore } from '#test/services/inMemoryEventStore';

const readFact = factReader(aggregates);

function ledgerOfSeller() {
  const store = new InMemoryEventStore();
  const clock = () => Instant.parse('2026-08-01T00:00:00Z');
  const commands = createCommandHandler({ store, clock, policies: amazonPolicies });
  let runs = 0;
  return {
    async import(rows: readonly (readonly string[])[], options: Partial<AmazonLedgerOptions> = {}) {
      const path = reportFile(quoted(rows));
      const report = await recogniseReport(path);
      if (report?.kind !== 'ledger-detail' && report?.kind !== 'ledger-summary') throw new Error('no ledger');
      return importAmazonLedger(
        { commands, reports, clock },
        path,
        { ...report, kind: report.kind },
        {
          network: 'US',
          dates: 'M/D/Y',
          adopt: 'movements',
          mayShrink: false,
          skipBadRows: false,
          dryRun: false,
          ...options,
        },
        { commandId: `run-${++runs}`, sellerId: 'A2SELLER', actor: 'test' },
      );
    },
    async facts() {
      const facts = [];
      for await (const { events } of store.readAll())
        for (const { stream, type, data, metadata } of events) {
          const { occurredAt } = JSON.parse(metadata);
          facts.push({
            occurredAt: Instant.parse(occurredAt),
            fact: readFact(stream.split('-')[0] ?? '', type, 1, data),
          });
        }
      return facts;
    },
    async skus() {
      return (await this.facts()).flatMap(({ fact, occurredAt }) =>
        fact.type === 'SkuRegistered' ? [{ occurredAt, ...fact }] : [],
      );
    },
    async moved() {
      return (await this.facts()).flatMap(({ fact, occurredAt }) =>
        fact.type === 'UnitsMoved'
          ? [`${occurredAt} ${fact.eventType} ${fact.quantity} ${fact.reason ?? ''}`.trim()]
          : [],
      );
    },
  };
}

const detailFile = [detailHeader, ...detailRows];

describe('an import of the ledger', () => {
  it('keeps what Amazon said by day, and makes its movements our own', async () => {
    const ledger = ledgerOfSeller();
    expect(await ledger.import(detailFile)).toMatchObject({
      stored: true,
      rows: 5,
      reported: 2,
      unchanged: 0,
      movements: 5,
      newSkus: 1,
    });
    expect((await ledger.facts()).map(({ fact }) => fact.type).toSorted()).toEqual([
      'LedgerDayReported',
      'LedgerDayReported',
      'SkuRegistered',
      'StockOpened',
      ...Array.from({ length: 5 }, () => 'UnitsMoved'),
    ]);
    expect((await ledger.moved()).toSorted()).toEqual([
      '2026-07-02T07:00:00.000Z Shipments -3',
      '2026-07-06T07:00:00.000Z Adjustments -1 M',
      ...Array.from({ length: 3 }, () => '2026-07-06T07:00:00.000Z Shipments -1'),
    ]);
  });

  it('law 2: stores nothing of a file with a day that is yet to come: its row is named, and the other order advised', async () => {
    const ledger = ledgerOfSeller();
    const mixedUp = [detailHeader, detail({}), detail({ Date: '07/12/2026' })];
    const { stored, findings } = await ledger.import(mixedUp, { dates: 'D/M/Y', adopt: 'all' });
    expect(stored).toBe(false);
    expect(findings.problems).toEqual([
      expect.objectContaining({
        code: 'future-day',
        row: 3,
        value: '07/12/2026',
        expected: expect.stringMatching(/2026-07-31.*--dates/),
      }),
    ]);
    expect(await ledger.facts()).toEqual([]);
  });

  it('takes the day that has begun where the units are, and none after it', async () => {
    // The clock says 17:00 on July 31 in Los Angeles, and 09:00 on August 1 in Tokyo.
    const firstOfAugust = [detailHeader, detail({ Date: '08/01/2026', Country: '' })];
    expect((await ledgerOfSeller().import(firstOfAugust, { network: 'US' })).stored).toBe(false);
    expect((await ledgerOfSeller().import(firstOfAugust, { network: 'JP' })).stored).toBe(true);
  });

  it('changes nothing the second time, in whatever order its rows come and whatever its titles say', async () => {
    const ledger = ledgerOfSeller();
    await ledger.import(detailFile);
    const before = await ledger.facts();
    const retitled = detailRows
      .toReversed()
      .map((row) => row.map((cell, index) => (index === 4 ? 'Another title' : cell)));
    expect(await ledger.import([detailHeader, ...retitled])).toMatchObject({
      reported: 0,
      unchanged: 2,
      movements: 0,
    });
    expect(await ledger.facts()).toEqual(before);
  });

  it('adds the new rows of a longer re-issue, and them alone', async () => {
    const ledger = ledgerOfSeller();
    await ledger.import(detailFile);
    expect(await ledger.import([...detailFile, detail({}), detail({ Quantity: '-2' })])).toMatchObject({
      reported: 1,
      unchanged: 1,
      movements: 2,
    });
    expect(await ledger.moved()).toHaveLength(7);
  });

  it('moves no unit twice when Amazon has reconciled a row, or its export has a column more', async () => {
    const ledger = ledgerOfSeller();
    await ledger.import([detailHeader.slice(0, 12), detail({}).slice(0, 12)]);
    const later = detail({ 'Reconciled Quantity': '1', Store: 'Main' });
    expect(await ledger.import([detailHeader, later])).toMatchObject({ reported: 1, movements: 0 });
  });

  it('refuses a day cut short, with both counts, and keeps what it knows', async () => {
    const ledger = ledgerOfSeller();
    const day = (rows: number) => [detailHeader, ...Array.from({ length: rows }, () => detail({}))];
    await ledger.import(day(281));
    expect(await ledger.import(day(176))).toMatchObject({
      refused: 1,
      refusals: [
        { reason: 'fewer-rows-than-before', msku: 'MUG-BLUE', day: '2026-07-06', before: 281, now: 176 },
      ],
    });
    expect(await ledger.import(day(176), { mayShrink: true })).toMatchObject({ reported: 1, movements: 0 });
    expect(await ledger.moved()).toHaveLength(281);
  });

  it('leaves receipts to the shipments, unless told to take all', async () => {
    const received = [
      detailHeader,
      detail({ 'Event Type': 'Receipts', Quantity: '5', 'Reference ID': 'FBA15D8F7K2L' }),
    ];
    const ledger = ledgerOfSeller();
    expect(await ledger.import(received)).toMatchObject({ reported: 1, movements: 0, receiptsLeft: 1 });
    expect(await ledger.import(received, { adopt: 'all' })).toMatchObject({
      unchanged: 1,
      movements: 1,
      receiptsLeft: 0,
    });
    expect(await ledgerOfSeller().import(detailFile, { adopt: 'nothing' })).toMatchObject({
      reported: 2,
      movements: 0,
    });
  });

  it('goes on where an import was cut off', async () => {
    const ledger = ledgerOfSeller();
    // What a crash between the two commands of a day leaves behind.
    await ledger.import(detailFile, { adopt: 'nothing' });
    expect(await ledger.import(detailFile)).toMatchObject({ unchanged: 2, movements: 5 });
  });

  it('stores nothing of a file with a bad row, unless told to skip it', async () => {
    const bad = [...detailFile, detail({ Quantity: 'one' })];
    const ledger = ledgerOfSeller();
    expect(await ledger.import(bad)).toMatchObject({ stored: false, rows: 5, reported: 0 });
    expect(await ledger.facts()).toEqual([]);
    expect(await ledger.import(bad, { skipBadRows: true })).toMatchObject({
      stored: true,
      reported: 2,
      movements: 5,
    });
  });

  it('pairs what was damaged with where it went', async () => {
    const ledger = ledgerOfSeller();
    const adjusted = (cells: Readonly<Record<string, string>>) =>
      detail({ 'Event Type': 'Adjustments', ...cells });
    await ledger.import([
      detailHeader,
      adjusted({ Reason: 'P', Quantity: '1', Disposition: 'WAREHOUSE_DAMAGED' }),
      adjusted({ Reason: 'E' }),
    ]);
    const facts = (await ledger.facts()).map(({ fact }) => fact);
    expect(facts).toContainEqual(
      expect.objectContaining({ type: 'UnitsMoved', reason: 'P', follows: 'E', flags: [] }),
    );
  });

  it('keeps a summary with signs, and moves nothing by it', async () => {
    const ledger = ledgerOfSeller();
    expect(await ledger.import([summaryHeader, summaryRow])).toMatchObject({
      kind: 'ledger-summary',
      reported: 1,
      movements: 0,
    });
    const told = (await ledger.facts()).find(({ fact }) => fact.type === 'LedgerBalancesReported');
    expect(told?.fact).toMatchObject({
      type: 'LedgerBalancesReported',
      day: '2026-07-16',
      rows: [
        { startingBalance: 5, receipts: 2, customerShipments: -1, lost: -1, disposed: -1, endingBalance: 4 },
      ],
    });
  });

  it('tells the catalog of each SKU once, as its latest day calls it, since its first', async () => {
    const rows = [
      detail({ Date: '07/03/2026', FNSKU: 'X00OLD', Title: 'As it was called' }),
      detail({ Date: '07/08/2026', Title: '' }),
      detail({ Date: '07/02/2026', FNSKU: 'X00OLDER' }),
      detail({ Date: '07/01/2026', Country: 'CA', FNSKU: 'X00OLDEST' }),
      detail({ MSKU: 'TEA-GREEN', FNSKU: '', ASIN: '', Title: `${'long'.repeat(200)}` }),
    ];
    const ledger = ledgerOfSeller();
    expect(await ledger.import([detailHeader, ...rows])).toMatchObject({ newSkus: 2 });
    expect((await ledger.skus()).toSorted((one, other) => (one.msku < other.msku ? -1 : 1))).toEqual([
      {
        type: 'SkuRegistered',
        occurredAt: '2026-07-01T07:00:00.000Z',
        msku: 'MUG-BLUE',
        fnsku: 'X00MUGBLUE',
        asin: 'B00MUGBLUE',
        title: 'As it was called',
      },
      { type: 'SkuRegistered', occurredAt: '2026-07-06T07:00:00.000Z', msku: 'TEA-GREEN' },
    ]);
  });

  it('tells the catalog of the SKUs of a summary too', async () => {
    const ledger = ledgerOfSeller();
    expect(await ledger.import([summaryHeader, summaryRow])).toMatchObject({ newSkus: 1 });
    expect(await ledger.skus()).toMatchObject([{ msku: 'MUG-BLUE', fnsku: 'X00MUGBLUE', title: 'A mug' }]);
  });

  it('leaves a SKU as the catalog knows it, and says where the report calls it otherwise', async () => {
    const ledger = ledgerOfSeller();
    await ledger.import(detailFile);
    const { newSkus, findings } = await ledger.import([detailHeader, detail({ FNSKU: 'X00OTHER' })], {
      mayShrink: true,
    });
    expect(newSkus).toBe(0);
    expect(findings.warnings).toEqual([
      {
        code: 'known-otherwise',
        value: 'X00OTHER',
        expected: 'X00MUGBLUE, the FNSKU of MUG-BLUE in the catalog, which stays',
      },
    ]);
    expect(await ledger.skus()).toHaveLength(1);
  });

  it('tells the catalog nothing where nothing is stored', async () => {
    const ledger = ledgerOfSeller();
    await ledger.import(detailFile, { dryRun: true });
    await ledger.import([...detailFile, detail({ Quantity: 'one' })]);
    expect(await ledger.facts()).toEqual([]);
  });

  it('doubts a summary row that adds up in no way', async () => {
    const off = summaryRow.with(18, '9');
    const { findings } = await ledgerOfSeller().import([summaryHeader, off]);
    expect(findings.warnings).toEqual([
      expect.objectContaining({ code: 'out-of-balance', row: 2, value: '9' }),
    ]);
  });
});
