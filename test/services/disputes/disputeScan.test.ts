import { describe, expect, it } from 'vitest';
import type { ChargeReport, ReportedCharge } from '#domain/disputes/reportedCharge/values';
import { computedFeeTypes, feeTypes } from '#domain/values/feeType';
import { Instant } from '#domain/values/instant';
import { wordedScan } from '#infra/words/wordedScan';
import { disputeScan, type ScanFilter } from '#services/disputes/disputeScan';
import { carrierRow, overageRow, shipmentRow, storageRow } from '#test/domain/disputes/judging/rows';
import { factOn, planned, receivedAt, shipped } from '#test/domain/fees/lines/inbound/inboundFacts';
import * as facts from '#test/domain/inbound/shipment/facts';
import { chargeFact, type StreamFact, shipmentFact } from '#test/projections/project';
import { cubicFoot, limitedTo, moved, opened } from '#test/services/inventory/networkStock';
import { queried } from '#test/services/queried';

const sellerId = 'seller-1';
const told = Instant.parse('2023-08-10T20:00:00Z');

/** The rows as a fact of their own. */
const charged = (
  ...rows: readonly (ReportedCharge & { readonly report: ChargeReport })[]
): readonly StreamFact[] =>
  rows.map(({ report, ...row }) =>
    chargeFact(row.chargeId, told, {
      type: 'ChargesReported',
      sellerId,
      report,
      period: row.from,
      subject: '',
      rows: [row],
      rowCount: 1,
      digest: row.chargeId,
    }),
  );

/** 100 cubic feet over a limit of 500 on the first four days of July 2023. */
const july: readonly StreamFact[] = [
  ...cubicFoot(),
  ...limitedTo({ country: 'US', cubicFeet: '500' }),
  opened('US'),
  moved('2023-06-30T20:00:00Z', 600),
  moved('2023-07-05T20:00:00Z', -200),
];
const oversize = { subject: { storageType: 'OVERSIZE' } };
const over = (day: string, amount = '32.26') => overageRow(day, amount, {}, oversize);

async function scanned(happened: readonly StreamFact[], filter: Partial<ScanFilter> = {}) {
  const side = await queried(...happened);
  return wordedScan(await disputeScan(side, { sellerId, home: 'US', now: told, ...filter }));
}

describe('a scan of what was imported', () => {
  it('finds nothing where it was charged what is owed', async () => {
    const days = ['2023-07-01', '2023-07-02', '2023-07-03', '2023-07-04'];
    const scan = await scanned([...july, ...charged(...days.map((day) => over(day)))]);
    expect(scan).toMatchObject({ differences: [], agreeing: 4, unmatched: [] });
  });

  it('finds a day too many, and names the events that say so', async () => {
    const scan = await scanned([...july, ...charged(over('2023-07-04'), over('2023-07-05'))]);
    expect(scan.differences).toMatchObject([
      {
        finding: {
          cause: 'days',
          from: '2023-07-05',
          claimed: { amount: '32.26' },
          postedOn: '2023-08-01',
          evidence: expect.arrayContaining([
            expect.stringMatching(/^charge-/),
            expect.stringMatching(/^stock-/),
          ]),
        },
        judgedBy: 'events',
        deadline: { lastDay: '2023-10-30' },
      },
    ]);
  });

  it('names the line that says what is owed, for `lading explain`', async () => {
    const [difference] = (await scanned([...july, ...charged(over('2023-07-04', '40.00'))])).differences;
    expect(difference?.finding.evidence).toContainEqual(
      expect.stringMatching(/^line: 2023-07\.US\.[0-9a-f]{12}$/),
    );
  });

  it('is of one month, as known at a time and as of a time', async () => {
    const all = [...july, ...charged(over('2023-07-05'), over('2024-07-15'))];
    const days = async (filter: Partial<ScanFilter>) =>
      (await scanned(all, filter)).differences.map(({ finding }) => finding.from);
    expect(await days({})).toEqual(['2023-07-05', '2024-07-15']);
    expect(await days({ month: '2024-07' })).toEqual(['2024-07-15']);
    expect(await days({ asKnownAt: Instant.parse('2023-08-09T20:00:00Z') })).toEqual([]);
    const beforeTheRemoval = Instant.parse('2023-07-05T07:00:00Z');
    expect(await days({ month: '2023-07', asOf: beforeTheRemoval })).toEqual([]);
  });

  it('finds a double charge and what was given back beside the month that was asked for', async () => {
    const credit = overageRow('2023-09-05', '30.00', {}, { ...oversize, kind: 'credit' });
    const scan = await scanned([...july, ...charged(over('2023-07-05'), credit)], { month: '2023-07' });
    expect(scan.claimed).toEqual([{ amount: '2.26', code: 'USD' }]);
  });

  it("finds a carrier's charge kept although its shipment was cancelled inside its window", async () => {
    const at = facts.at('2026-02-28T20:00:00.000Z');
    const shipment = [
      shipmentFact('sh1', at, facts.created()),
      shipmentFact('sh1', at, facts.confirmed()),
      shipmentFact('sh1', at, facts.chargeAccepted()),
      shipmentFact('sh1', at, facts.chargeVoided),
    ];
    const scan = await scanned([...shipment, ...charged(carrierRow('FBA15D8F7K2L', '2026-03-05', '38.12'))]);
    expect(scan.differences).toMatchObject([
      {
        finding: { cause: 'carrier-charge-kept', evidence: expect.arrayContaining(['shipment-sh1']) },
        names: { shipmentConfirmationId: 'FBA15D8F7K2L' },
        deadline: { lastDay: '2026-06-03' },
      },
    ]);
  });

  it("finds a carrier's charge of more than the quote that was accepted", async () => {
    const at = facts.at('2026-02-28T20:00:00.000Z');
    const shipment = [facts.created(), facts.confirmed(), facts.chargeAccepted()];
    const scan = await scanned([
      ...shipment.map((event) => shipmentFact('sh1', at, event)),
      ...charged(carrierRow('FBA15D8F7K2L', '2026-03-05', '38.12')),
    ]);
    expect(scan.differences).toMatchObject([
      {
        finding: { cause: 'rate', claimed: { amount: '9.62' } },
        because: [{ why: 'accepted 28.50 USD, charged 38.12 USD' }],
      },
    ]);
  });

  it('holds what a settlement charged for a month against the days of that month', async () => {
    const total = shipmentRow(computedFeeTypes.overage, '2023-08-01', '150.00', { subject: {} });
    const { unclaimable, differences } = await scanned([...july, ...charged(total)], { month: '2023-08' });
    expect(differences).toEqual([]);
    expect(unclaimable).toMatchObject([
      { why: 'charged 150.00 USD for 2023-07 as a whole; our lines come to 129.04 USD' },
    ]);
  });

  it("leaves another seller's charges alone", async () => {
    expect(await scanned(charged(storageRow('2022-11', '5.00')), { sellerId: 'other' })).toMatchObject({
      differences: [],
      agreeing: 0,
    });
  });
});

describe('a scan of what a settlement says of a shipment', () => {
  const labels = (day: string, amount: string) => shipmentRow(feeTypes.label, day, amount);
  const received = [
    ...planned('2023-04-20', 'MINIMAL', 1, 'AMAZON'),
    factOn('2023-04-21', facts.confirmed()),
    shipped('2023-04-25'),
    factOn('2023-05-30', facts.receivingStarted),
    receivedAt('2023-05-30', 60),
    receivedAt('2023-06-02', 40),
  ];
  const rows = charged(
    { ...labels('2023-07-20', '40.00'), subject: { shipmentConfirmationId: 'FBA-sh1' } },
    { ...labels('2023-07-21', '20.00'), subject: { shipmentConfirmationId: 'FBA-sh1' } },
  );

  it('is held against all that it received, in whichever months, once it is closed', async () => {
    const scan = await scanned([...received, factOn('2023-06-20', facts.closed()), ...rows], {
      month: '2023-07',
    });
    expect(scan.claimed).toEqual([{ amount: '5.00', code: 'USD' }]);
    expect(scan.differences[0]?.finding).toMatchObject({
      expected: { most: { amount: '36.67' } },
      evidence: expect.arrayContaining(['shipment-sh1', expect.stringMatching(/^line: 2023-05\.US\./)]),
    });
  });

  it('is not judged before', async () => {
    const { differences, notJudged } = await scanned([...received, ...rows]);
    expect(differences).toEqual([]);
    expect(notJudged.map(({ why }) => why)).toEqual(
      Array(2).fill('FBA-sh1 is not closed: units may still be received, and more may be owed for it'),
    );
  });
});
