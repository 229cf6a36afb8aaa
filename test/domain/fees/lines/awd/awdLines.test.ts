import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AwdEvent } from '#domain/awd/events';
import { awdHandlingLines } from '#domain/fees/lines/awd/awdHandlingLines';
import { awdStorageLines } from '#domain/fees/lines/awd/awdStorageLines';
import { publishedBook } from '#domain/fees/rateCards/publishedCards';
import { RateCard } from '#domain/fees/rateCards/rateCard';
import { adjusted, decided, opened, received, replenished, sent, twoFeet } from '#test/domain/awd/given';
import { linesIn } from '#test/domain/fees/lines/feeSourcesOf';
import { noon } from '#test/domain/fees/lines/movementFacts';
import { amounts } from '#test/domain/fees/pricing/amountTexts';
import { awdFact, type StreamFact } from '#test/projections/project';

const on = (day: string, event: AwdEvent): StreamFact => awdFact('a1', noon(day), event);
const begun = on('2024-01-01', opened);
const rated = (...[rate, from]: Parameters<typeof decided>) => on('2024-01-01', decided(rate, from));
const base = rated('BASE', '2024-01-01');

const stored = (month: string, ...facts: readonly StreamFact[]) =>
  linesIn(awdStorageLines, month, [begun, ...facts]);
const handled = (month: string, ...facts: readonly StreamFact[]) =>
  linesIn(awdHandlingLines, month, [begun, ...facts]);

describe('storage in AWD, from events', () => {
  it('of 100 cubic feet all month is 48.00', () => {
    const [line, ...others] = stored('2025-05', base, on('2025-04-30', received(100)));
    expect(others).toEqual([]);
    expect(line).toMatchObject({
      feeType: 'AWDStorageFee',
      country: 'US',
      period: { from: '2025-05-01', until: '2025-06-01' },
      subject: { msku: 'MUG-BLUE' },
      inputs: { boxDays: '3100', rate: 'BASE' },
      result: { amount: { amount: '48.00' } },
      evidence: ['awd-a1@1', 'awd-a1'],
    });
  });

  it('at 0.48 less 20 % is 0.384 a cubic foot, 0.38 rounded, as Amazon rounds its own rate', () => {
    const foot = [rated('MANAGED', '2025-04-01'), on('2025-04-30', received(1))];
    expect(amounts(stored('2025-05', ...foot))).toEqual(['0.38']);
    const [published] = publishedBook.published.filter(({ card }) => card === 'US AWD 2025-04');
    const lessTwenty = RateCard.parse({
      ...published,
      card: 'less 20 %',
      rows: [{ row: 'storage', service: 'STORAGE', rates: ['MANAGED'], amount: '0.384' }],
    });
    const [line] = linesIn(awdStorageLines, '2025-05', [begun, ...foot], [lessTwenty]);
    expect(line?.result).toMatchObject({ exact: '0.384', amount: { amount: '0.38' } });
  });

  it('is of the volume of an average day', () => {
    const facts = [
      base,
      on('2025-06-01', received(20)),
      on('2025-06-11', received(10, twoFeet)),
      on('2025-06-16', replenished(5)),
      on('2025-06-21', adjusted(-15, 'LOST')),
    ];
    // 10 days of 20, 5 of 40, 5 of 35, 10 of 20 cubic feet: 775 cubic feet and days.
    const [line] = stored('2025-06', ...facts);
    expect(line?.result).toMatchObject({ formula: '775 ft3-days x 0.48 / 30 days' });
  });

  it('is split at a change of the card and of the rate, each with its evidence', () => {
    const facts = [
      rated('BASE', '2025-12-01'),
      rated('SMART', '2026-01-10'),
      on('2025-12-31', received(31, { region: 'WEST' })),
    ];
    const lines = stored('2026-01', ...facts);
    expect(lines.map(({ period, evidence }) => [period.from, period.until, evidence[0]])).toEqual([
      ['2026-01-01', '2026-01-10', 'awd-a1@1'],
      ['2026-01-10', '2026-01-15', 'awd-a1@2'],
      ['2026-01-15', '2026-02-01', 'awd-a1@2'],
    ]);
    expect(lines.map(({ subject }) => subject['region'])).toEqual(['WEST', 'WEST', 'WEST']);
    // 9 days x 0.48, 5 x 0.43, 17 x 0.51.
    expect(amounts(lines)).toEqual(['4.32', '2.15', '8.67']);
  });

  it('is of each region its own, and not computable where the region is not known and matters', () => {
    const facts = [
      base,
      on('2025-12-31', received(28, { region: 'WEST' })),
      on('2025-12-31', received(28, { region: 'OTHER' })),
      on('2025-12-31', received(28)),
    ];
    expect(amounts(stored('2026-02', ...facts))).toEqual([
      '15.96',
      '13.44',
      'not computable: the region of the warehouse is not known',
    ]);
    expect(amounts(stored('2025-12', ...facts.slice(0, 3)))).toEqual(['0.43', '0.43']);
  });

  it('is of all regions together while boxes left that may have been in any', () => {
    const facts = [
      base,
      on('2025-04-30', received(60, { region: 'WEST' })),
      on('2025-04-30', received(60, { region: 'OTHER' })),
      on('2025-04-30', replenished(20)),
    ];
    expect(amounts(stored('2025-05', ...facts))).toEqual(['48.00']);
    expect(amounts(stored('2026-02', ...facts))).toEqual([
      'not computable: the region of the warehouse is not known',
    ]);
  });

  it('counts no box twice that came to a region that nobody told, and left from one that somebody did', () => {
    const facts = [
      base,
      on('2025-04-30', received(110)),
      on('2025-04-30', replenished(10, { region: 'WEST' })),
    ];
    expect(amounts(stored('2025-05', ...facts))).toEqual(['48.00']);
    const told = on('2025-04-30', received(110, { region: 'OTHER' }));
    expect(amounts(stored('2025-05', base, told, ...facts.slice(2)))).toEqual([
      'not computable: more boxes left than are known to have come',
      '52.80',
    ]);
  });

  it('is not split by a word that changes nothing', () => {
    const again = rated('BASE', '2025-05-16');
    expect(amounts(stored('2025-05', base, again, on('2025-04-30', received(100))))).toEqual(['48.00']);
  });

  it('has every amount that a rate could make of it where the rate is not known', () => {
    expect(amounts(stored('2025-05', on('2025-04-30', received(100))))).toEqual(['48.00 or 43.00 or 38.00']);
    const later = rated('BASE', '2025-05-16');
    expect(amounts(stored('2025-05', on('2025-04-30', received(31)), later))).toEqual([
      '7.20 or 6.45 or 5.70',
      '7.68',
    ]);
  });

  it('is not computable where more boxes left than are known to have come', () => {
    const facts = [base, on('2025-04-30', received(3)), on('2025-05-03', replenished(4))];
    const why = 'not computable: more boxes left than are known to have come';
    expect(amounts(stored('2025-05', ...facts))).toEqual([why]);
    expect(amounts(stored('2025-05', ...facts, on('2025-05-02', adjusted(1, 'FOUND'))))).toEqual(['0.11']);
  });

  it('is not computable where there is no card', () => {
    const facts = [base, on('2023-04-30', received(1))];
    expect(amounts(stored('2023-05', ...facts))).toEqual([
      'not computable: no awd rate card for US on 2023-05-01',
    ]);
  });
});

describe('what AWD charges for boxes that come and go, from events', () => {
  it('is 25.00 for 10 boxes that FBA had in 2024, on that day', () => {
    const left = on('2024-04-29', replenished(10, { deliveredOn: '2024-05-06' }));
    const boxes = [base, on('2024-04-01', received(10)), left];
    expect(amounts(handled('2024-04', ...boxes))).toEqual(['10.00']);
    const [line] = handled('2024-05', ...boxes);
    expect(line).toMatchObject({
      feeType: 'AWDProcessingFee',
      period: { from: '2024-05-06' },
      subject: { service: 'PROCESSING' },
      result: { formula: '10 boxes x 2.50', amount: { amount: '25.00' } },
      evidence: ['awd-a1@1', 'awd-a1@3'],
    });
  });

  it('is 33.75 for 25 boxes in, and 13.50 for 10 out, in 2025', () => {
    const facts = [base, on('2025-05-02', received(25)), on('2025-05-20', replenished(10))];
    expect(
      handled('2025-05', ...facts).map(({ feeType, subject, result }) => [
        feeType,
        subject['service'],
        'amount' in result ? result.amount.amount : result,
      ]),
    ).toEqual([
      ['AWDProcessingFee', 'INBOUND_PROCESSING', '33.75'],
      ['AWDProcessingFee', 'OUTBOUND_PROCESSING', '13.50'],
      ['AWDTransportationFee', 'TRANSPORT', '11.50'],
    ]);
  });

  it('is 115.00 for 100 cubic feet moved in 2025, and 1.40 a box since 2026', () => {
    const facts = [base, on('2025-04-02', received(100)), on('2025-05-20', replenished(100))];
    expect(amounts(handled('2025-05', ...facts))).toEqual(['135.00', '115.00']);
    const since = [base, on('2026-02-02', received(100)), on('2026-02-20', replenished(100))];
    expect(amounts(handled('2026-02', ...since))).toEqual(['140.00', '140.00', '140.00']);
  });

  it('is of a multi-channel rate where the card has one', () => {
    const facts = [base, on('2024-03-02', received(100)), on('2024-05-20', sent(100))];
    expect(amounts(handled('2024-05', ...facts))).toEqual([
      '165.00',
      'not computable: what it cost to process boxes that did not go to FBA is not known',
    ]);
    const since = [base, on('2025-04-02', received(100)), on('2025-05-20', sent(100))];
    expect(amounts(handled('2025-05', ...since))).toEqual([
      'not computable: the card has no row for MULTI_CHANNEL_TRANSPORT at the rate BASE',
      '135.00',
    ]);
  });

  it('is the same by any rate where every rate has the same', () => {
    const facts = [on('2025-05-02', received(25)), on('2025-05-20', replenished(100))];
    expect(amounts(handled('2025-05', ...facts))).toEqual(['33.75', '135.00', '115.00 or 104.00']);
  });

  it('is not computable on delivery where nobody said when that was, or the card had changed', () => {
    const facts = (deliveredOn?: string) => [
      base,
      on('2025-03-30', replenished(1, deliveredOn === undefined ? {} : { deliveredOn })),
    ];
    const [processing] = handled('2025-03', ...facts());
    expect(processing?.result).toEqual({ kind: 'not-computable', why: { reason: 'delivery-day-unknown' } });
    expect(amounts(handled('2025-03', ...facts()))[0]).toBe(
      'not computable: the day on which FBA had the boxes is not known',
    );
    expect(amounts(handled('2025-04', ...facts('2025-04-02')))).toEqual([
      'not computable: the card has no row for PROCESSING at the rate BASE',
    ]);
  });
});

it('whatever the order in which facts arrive, what AWD charges is the same', () => {
  const facts = [
    on('2025-12-05', received(30, { region: 'WEST' })),
    on('2025-12-09', received(12, { region: 'OTHER', ...twoFeet })),
    on('2025-12-31', received(7)),
    on('2026-01-08', replenished(9, { region: 'WEST' })),
    on('2026-01-08', replenished(2, { region: 'WEST' })),
    on('2026-01-20', sent(3, { region: 'OTHER', ...twoFeet })),
    on('2026-01-21', adjusted(-1, 'DAMAGED', { region: 'WEST' })),
    rated('BASE', '2025-12-01'),
    rated('MANAGED', '2026-01-01'),
  ];
  const linesOf = (arrived: readonly StreamFact[]) =>
    ['2025-12', '2026-01', '2026-02'].map((month) =>
      [...stored(month, ...arrived), ...handled(month, ...arrived)].map(({ evidence: _, ...line }) => line),
    );
  const expected = linesOf(facts);
  expect(expected.map(({ length }) => length)).toEqual([6, 10, 3]);
  fc.assert(
    fc.property(fc.shuffledSubarray(facts, { minLength: facts.length }), (arrived) => {
      expect(linesOf(arrived)).toEqual(expected);
    }),
    { numRuns: 50, seed: 20_260_115 },
  );
});
