import { describe, expect, it } from 'vitest';
import { amazonPolicies } from '#domain/policies/networkPolicies';
import { Instant } from '#domain/values/instant';
import { recogniseReport } from '#infra/files/reports/recogniseReport';
import { reports } from '#infra/files/reports/reports';
import { readModels } from '#projections/readModels';
import { aggregates } from '#services/aggregates';
import { reportedCharges } from '#services/disputes/reportedCharges';
import { createCommandHandler } from '#services/engine/handling/createCommandHandler';
import { factReader } from '#services/engine/log/factReader';
import { readModelsAt } from '#services/engine/projecting/readModelsAt';
import { type ChargeOptions, importCharges } from '#services/importing/reports/importCharges';
import { isChargeReport } from '#services/ports/reports';
import {
  overage,
  overageHeader,
  type Row,
  reimbursement,
  reimbursementHeader,
  settledLine,
  settlementHeader,
  settlementTotal,
  storage,
  storageHeader,
} from '#test/infra/files/reports/charges/chargeFiles';
import { quoted, reportFile } from '#test/infra/files/reports/reportFiles';
import { InMemoryEventStore } from '#test/services/inMemoryEventStore';

function bookOfSeller() {
  const store = new InMemoryEventStore();
  const readFact = factReader(aggregates);
  const clock = () => Instant.parse('2026-12-01T00:00:00Z');
  const commands = createCommandHandler({ store, clock, policies: amazonPolicies });
  let runs = 0;
  return {
    async import(header: Row, rows: readonly Row[], options: Partial<ChargeOptions> = {}) {
      const path = reportFile(quoted([header, ...rows]));
      const report = await recogniseReport(path);
      if (report === undefined || !isChargeReport(report.kind)) throw new Error('no report of charges');
      return importCharges(
        { commands, reports, clock },
        path,
        { ...report, kind: report.kind },
        { marketplace: 'US', mayShrink: false, skipBadRows: false, dryRun: false, ...options },
        { commandId: `run-${++runs}`, sellerId: 'A2SELLER', actor: 'test' },
      );
    },
    async charges() {
      const side = { readModels: await readModelsAt(store, readModels, readFact, {}), store, readFact };
      return reportedCharges(side, { sellerId: 'A2SELLER' });
    },
    async amounts() {
      return (await this.charges()).map(({ amount }) => amount.amount);
    },
  };
}

describe('an import of charges', () => {
  it('keeps each row, identical ones too', async () => {
    const book = bookOfSeller();
    const rows = [storage(), storage(), storage({ fulfillment_center: 'PHX5' })];
    expect(await book.import(storageHeader, rows)).toMatchObject({
      stored: true,
      rows: 3,
      charges: 3,
      reported: 1,
    });
    expect(await book.amounts()).toEqual(['0.39', '0.39', '0.39']);
  });

  it('changes nothing the second time, in whatever order its rows come and whatever its titles say', async () => {
    const book = bookOfSeller();
    const fees = ['0.39', '0.40', '0.41'].map((fee) => ({ estimated_monthly_storage_fee: fee }));
    await book.import(storageHeader, fees.map(storage));
    const before = await book.charges();
    const retitled = fees.toReversed().map((fee) => storage({ ...fee, product_name: 'Another title' }));
    expect(await book.import(storageHeader, retitled)).toMatchObject({ reported: 0, unchanged: 1 });
    expect(await book.charges()).toEqual(before);
  });

  it('keeps the ids of charges that a re-issue leaves as they were', async () => {
    const book = bookOfSeller();
    const month = (fee: string) => [storage(), storage({ estimated_monthly_storage_fee: fee })];
    await book.import(storageHeader, month('0.40'));
    const idOf = async (fee: string) =>
      (await book.charges()).find(({ amount }) => amount.amount === fee)?.chargeId;
    const kept = await idOf('0.39');
    expect(await book.import(storageHeader, month('0.50'))).toMatchObject({ reported: 1 });
    expect(await book.amounts()).toHaveLength(2);
    expect([await idOf('0.39'), await idOf('0.40')]).toEqual([kept, undefined]);
  });

  it('refuses a re-issue cut short, and takes it where that is meant', async () => {
    const book = bookOfSeller();
    await book.import(storageHeader, [storage(), storage()]);
    expect(await book.import(storageHeader, [storage()])).toMatchObject({
      refused: 1,
      refusals: [
        { reason: 'fewer-rows-than-before', period: '2022-11', subject: 'X00MUGBLUE', before: 2, now: 1 },
      ],
    });
    expect(await book.amounts()).toHaveLength(2);
    await book.import(storageHeader, [storage()], { mayShrink: true });
    expect(await book.amounts()).toHaveLength(1);
  });

  it('adds up what overlapping reports tell, each day and each reimbursement once', async () => {
    const book = bookOfSeller();
    const day = (charged_date: string) => overage({ charged_date });
    await book.import(overageHeader, [day('2020-08-01'), day('2020-08-02')]);
    await book.import(overageHeader, [day('2020-08-02'), day('2020-08-03')]);
    const paid = (id: string) => reimbursement({ 'reimbursement-id': id });
    await book.import(reimbursementHeader, [paid('1'), paid('2')]);
    await book.import(reimbursementHeader, [paid('2'), paid('3')]);
    expect(await book.amounts()).toEqual(['32.26', '32.26', '32.26', '15.45', '15.45', '15.45']);
  });

  it('takes a reimbursement for the same whichever store is named', async () => {
    const book = bookOfSeller();
    const euros = [reimbursement({ 'currency-unit': 'EUR' })];
    await book.import(reimbursementHeader, euros, { marketplace: 'DE' });
    const before = await book.charges();
    await book.import(reimbursementHeader, euros, { marketplace: 'FR' });
    expect((await book.charges()).map(({ chargeId }) => chargeId)).toEqual(
      before.map(({ chargeId }) => chargeId),
    );
  });

  it('counts once what is of another day in the store that is named later', async () => {
    const book = bookOfSeller();
    const late = { 'posted-date': '2026-09-08', 'posted-date-time': '2026-09-08 23:30:00 UTC' };
    const total = settlementTotal.map((cell) => (cell === 'USD' ? 'EUR' : cell));
    const fee = settledLine(['FBAFees', 'FBA Inventory Storage Fee', 'Base fee', '-5.00'], late);
    const paid = reimbursement({ 'currency-unit': 'EUR', 'approval-date': '2026-09-08T23:30:00+00:00' });
    for (const marketplace of ['US', 'DE'] as const) {
      await book.import(settlementHeader, [total, fee], { marketplace });
      await book.import(reimbursementHeader, [paid], { marketplace });
    }
    expect((await book.charges()).map(({ from, amount }) => [from, amount.amount])).toEqual([
      ['2026-09-09', '5.00'],
      ['2026-09-09', '15.45'],
    ]);
  });

  it('counts the lines of a settlement that are no fees', async () => {
    const book = bookOfSeller();
    const lines = [
      settlementTotal,
      settledLine(['Order', 'ItemPrice', 'Principal', '29.99']),
      settledLine(['Order', 'ItemFees', 'FBAPerUnitFulfillmentFee', '-3.06'], { sku: 'MUG-BLUE' }),
    ];
    expect(await book.import(settlementHeader, lines)).toMatchObject({ rows: 3, notFees: 2, charges: 1 });
  });

  it('tells a fee what its sale says, in whatever order, and neither of two sales that it may be of', async () => {
    const sale = (order: string, type: string, description: string, amount: string, quantity = '') =>
      settledLine(['Order', type, description, amount], {
        ...{ 'order-id': order, 'order-item-code': '7', sku: 'MUG-BLUE', 'quantity-purchased': quantity },
      });
    const lines = [
      sale('112-1', 'ItemPrice', 'Principal', '59.98', '2'),
      sale('112-1', 'ItemFees', 'FBAPerUnitFulfillmentFee', '-6.12'),
      sale('112-2', 'ItemFees', 'FBAPerUnitFulfillmentFee', '-3.06'),
      sale('112-2', 'ItemPrice', 'Principal', '29.99', '1'),
      sale('112-3', 'ItemFees', 'FBAPerUnitFulfillmentFee', '-9.18'),
      sale('112-3', 'ItemPrice', 'Principal', '29.99', '1'),
      sale('112-3', 'ItemPrice', 'Principal', '59.98', '2'),
    ];
    const book = bookOfSeller();
    await book.import(settlementHeader, [settlementTotal, ...lines]);
    const said = (await book.charges()).map(({ subject, reported }) => [
      ...[subject.amazonOrderId, reported['quantity-purchased'], reported['Principal']],
    ]);
    expect(said.sort()).toEqual([
      ['112-1', '2', '59.98'],
      ['112-2', '1', '29.99'],
      ['112-3', undefined, undefined],
    ]);
    const again = await book.import(settlementHeader, [settlementTotal, ...lines.toReversed()]);
    expect(again).toMatchObject({ reported: 0, unchanged: 1 });
  });

  it('stores nothing of a file with a problem, and the other rows where that is meant', async () => {
    const book = bookOfSeller();
    const rows = [overage(), overage({ charged_fee_amount: 'much' })];
    expect(await book.import(overageHeader, rows)).toMatchObject({ stored: false, findings: { badRows: 1 } });
    expect(await book.amounts()).toEqual([]);
    expect(await book.import(overageHeader, rows, { skipBadRows: true })).toMatchObject({ reported: 1 });
    expect(await book.amounts()).toEqual(['32.26']);
  });

  it('stores nothing when it only looks', async () => {
    const book = bookOfSeller();
    expect(await book.import(overageHeader, [overage()], { dryRun: true })).toMatchObject({
      stored: false,
      charges: 1,
    });
    expect(await book.amounts()).toEqual([]);
  });

  it('tells how far it has come', async () => {
    const told: string[] = [];
    const onProgress = (done: number, total: number) => told.push(`${done}/${total}`);
    const rows = ['2020-08-01', '2020-08-02'].map((charged_date) => overage({ charged_date }));
    await bookOfSeller().import(overageHeader, rows, { onProgress });
    expect(told).toEqual(['1/2', '2/2']);
  });
});
