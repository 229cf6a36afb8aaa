import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movementColumns, signedBalance } from '#domain/inventory/amazonLedger/balance';
import type {
  AmazonLedgerBalance,
  AmazonLedgerMovements,
  AmazonLedgerRow,
} from '#domain/inventory/amazonLedger/values';
import { AmazonLedgerEventType } from '#domain/inventory/amazonLedger/values';
import type { HeldQuantity } from '#domain/inventory/levels/heldSums';
import { networkLevel } from '#domain/inventory/levels/level';
import { stockHistory } from '#domain/inventory/levels/stockHistory';
import { Disposition } from '#domain/values/disposition';
import { fbaInventory } from '#infra/files/reports/fbaInventory';
import { ledgerDetail } from '#infra/files/reports/ledgerDetail';
import { ledgerSummary } from '#infra/files/reports/ledgerSummary';
import {
  fbaInventoryText,
  ledgerDetailText,
  ledgerSummaryText,
  overageText,
} from '#infra/files/reports/writeReport';
import type { ListedLevel } from '#services/inventory/stock/listedLevels';
import { overageLine } from '#test/domain/disputes/judging/lines';
import { bookIn } from '#test/domain/fees/rateCards/bookIn';
import { type Change, stockOf } from '#test/domain/inventory/levels/stock';
import { readAll } from '#test/infra/files/reports/readReport';
import { detailHeader, reportFile, summaryHeader } from '#test/infra/files/reports/reportFiles';

const textOf = async (lines: AsyncIterable<string>): Promise<string> =>
  (await Array.fromAsync(lines)).join('');
const headerOf = (text: string) => text.slice(1, text.indexOf('\r\n') - 1).split('","');

/** Any text that Amazon could write, formulas and quotation marks above all; trimmed, as readers trim. */
const text = (longest: number) =>
  fc
    .oneof(
      fc.string({ minLength: 1, maxLength: longest, unit: 'grapheme' }),
      fc.constantFrom(
        '=1+1',
        '+1',
        '-1',
        '@SUM(A1)',
        "'=1",
        "''+x",
        '＝1',
        '"',
        'a,b;c',
        "'",
        '-',
        '__proto__',
      ),
    )
    .map((each) => each.replace(/[\p{Cc}\u2028\u2029]/gu, '').trim())
    .filter((each) => each.length > 0 && each.length <= longest);

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const units = fc.integer({ min: -1000, max: 1000 });
const named = { msku: text(40), title: text(20) };
const key = { network: fc.constant('US' as const), day, ...named };

const detailRow: fc.Arbitrary<AmazonLedgerRow> = fc.record(
  {
    eventType: fc.constantFrom(...AmazonLedgerEventType.options),
    quantity: units,
    disposition: fc.constantFrom(...Disposition.options),
    fulfillmentCenter: text(8),
    fnsku: text(10),
    asin: text(10),
    referenceId: text(20),
    reason: text(4),
    country: fc.constant('US'),
    reconciledQuantity: units,
    unreconciledQuantity: units,
    dateAndTime: fc.constant('2026-07-06T00:00:00-0700'),
    store: text(20),
  },
  { requiredKeys: ['eventType', 'quantity', 'disposition', 'fulfillmentCenter', 'country'] },
);

const movements = fc.array(units, { minLength: movementColumns.length, maxLength: movementColumns.length });
const summaryRow: fc.Arbitrary<AmazonLedgerBalance> = fc
  .record({
    of: fc.record({
      disposition: fc.constantFrom(...Disposition.options),
      location: text(8),
      fnsku: text(10),
      startingBalance: units,
      inTransit: units,
    }),
    movements,
  })
  .map(({ of, movements: moved }) => {
    const columns = Object.fromEntries(movementColumns.map((column, index) => [column, moved[index] ?? 0]));
    const endingBalance = of.startingBalance + moved.reduce((sum, each) => sum + each, 0);
    // Every column of the movements is among them.
    return { ...of, ...(columns as AmazonLedgerMovements), endingBalance };
  });

describe('a report that was written', () => {
  it("has Amazon's exact headers", async () => {
    expect(headerOf(await textOf(ledgerDetailText([])))).toEqual(detailHeader);
    expect(headerOf(await textOf(ledgerSummaryText([])))).toEqual(summaryHeader);
    expect(headerOf(await textOf(fbaInventoryText([])))).toMatchInlineSnapshot(`
      [
        "sku",
        "fnsku",
        "asin",
        "product-name",
        "condition",
        "your-price",
        "mfn-listing-exists",
        "mfn-fulfillable-quantity",
        "afn-listing-exists",
        "afn-warehouse-quantity",
        "afn-fulfillable-quantity",
        "afn-unsellable-quantity",
        "afn-reserved-quantity",
        "afn-total-quantity",
        "per-unit-volume",
        "afn-inbound-working-quantity",
        "afn-inbound-shipped-quantity",
        "afn-inbound-receiving-quantity",
        "afn-researching-quantity",
        "afn-reserved-future-supply",
        "afn-future-supply-buyable",
        "afn-fulfillable-quantity-local",
        "afn-fulfillable-quantity-remote",
        "afn-fc-transfer-quantity",
        "afn-onhand-buyable-quantity",
        "store",
      ]
    `);
  });

  it('reads back as it was: the detail view', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ ...key, row: detailRow }), { maxLength: 5 }), async (lines) => {
        const read = await readAll(reportFile(await textOf(ledgerDetailText(lines))), ledgerDetail('M/D/Y'));
        expect(read.findings.problems).toEqual([]);
        expect(read.lines).toEqual(lines);
      }),
      { seed: 5, numRuns: 60 },
    );
  });

  it('reads back as it was: the summary view, with signs', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ ...key, row: summaryRow }), { maxLength: 5 }), async (lines) => {
        const read = await readAll(
          reportFile(await textOf(ledgerSummaryText(lines))),
          ledgerSummary('M/D/Y'),
        );
        expect(read.findings).toMatchObject({ problems: [], warnings: [] });
        expect(read.lines).toEqual(
          lines.map((line) => ({ ...line, network: undefined, row: signedBalance(line.row) })),
        );
      }),
      { seed: 5, numRuns: 60 },
    );
  });

  it('reads back as it was: FBA inventory, with what the catalog knows', async () => {
    const held = fc.constantFrom<HeldQuantity>('pendingCustomerOrderQuantity', 'inboundShippedQuantity');
    const change: fc.Arbitrary<Change> = fc.oneof(
      fc.record({ on: day, quantity: units, disposition: fc.constantFrom(...Disposition.options) }),
      fc.record({ on: day, held, units: fc.nat(100) }),
    );
    const said = { fnsku: text(10), asin: text(10), title: text(20), price: fc.constant('17.49') };
    const sku = fc.record({
      msku: text(40),
      changes: fc.array(change),
      of: fc.record(said, { requiredKeys: [] }),
    });
    const levelled = sku.map(({ msku, changes, of }): ListedLevel => {
      const level = networkLevel(stockHistory(stockOf(changes)));
      const at = { sellerId: 'A1', network: 'US', fulfillmentCenter: '*', msku, belowZero: [] };
      return { ...level, ...at, ...of, cubicFeet: '0.125' };
    });
    await fc.assert(
      fc.asyncProperty(fc.array(levelled, { maxLength: 5 }), async (levels) => {
        const written = await textOf(fbaInventoryText(levels));
        const { lines, findings } = await readAll(reportFile(written), fbaInventory);
        expect(findings).toMatchObject({ problems: [], warnings: [] });
        expect(lines).toEqual(
          levels.map((level) => ({
            msku: level.msku,
            fnsku: level.fnsku,
            asin: level.asin,
            title: level.title,
            fulfillable: level.fulfillableQuantity,
            unsellable: level.unfulfillableQuantity.totalUnfulfillableQuantity,
            reserved: level.reservedQuantity.totalReservedQuantity,
            warehouse: level.warehouseQuantity,
            total: level.totalQuantity,
            inboundWorking: level.inboundWorkingQuantity,
            inboundShipped: level.inboundShippedQuantity,
            inboundReceiving: level.inboundReceivingQuantity,
          })),
        );
      }),
      { seed: 5, numRuns: 60 },
    );
  });

  it.each(['=1+1', '+1', '-1', '@x', '＝1', '＋1', '－1', '＠x'])('holds no formula: %s', async (msku) => {
    const row: AmazonLedgerRow = {
      eventType: 'Shipments',
      quantity: -1,
      disposition: 'SELLABLE',
      fulfillmentCenter: 'ACY1',
    };
    const written = await textOf(ledgerDetailText([{ network: 'US', msku, day: '2026-07-06', row }]));
    expect(written).toContain(`"'${msku}"`);
    expect(written).toContain('"-1","ACY1"');
  });
});

describe('the report of overage fees', () => {
  it.each([
    ['USD', '10.00', '32.26'],
    ['JPY', '1000', '3226'],
    ['KWD', '1.000', '3.226'],
  ])('writes rates and fees in %s with the decimals that it has', async (code, rate, fee) => {
    const written = await textOf(overageText(overageLine('2022-07-01', '600', '500', bookIn(code))));
    const [, row = ''] = written.split('\r\n');
    const cells = row.slice(1, -1).split('","');
    const cell = (column: string) => cells[headerOf(written).indexOf(column)];
    expect([cell('charge_rate'), cell('charged_fee_amount'), cell('currency_code')]).toEqual([
      rate,
      fee,
      code,
    ]);
  });
});
