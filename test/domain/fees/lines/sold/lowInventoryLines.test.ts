import { describe, expect, it } from 'vitest';
import { fulfilmentLines } from '#domain/fees/lines/sold/fulfilmentLines';
import { lowInventoryLines } from '#domain/fees/lines/sold/lowInventoryLines';
import { publishedCards } from '#domain/fees/rateCards/publishedCards';
import type { RateCard } from '#domain/fees/rateCards/rateCard';
import { laterDay } from '#domain/values/calendar';
import { registered } from '#test/domain/catalog/account/facts';
import { linesIn } from '#test/domain/fees/lines/feeSourcesOf';
import { adjusted, noon, received, type Sides, sold, weighing } from '#test/domain/fees/lines/movementFacts';
import { amounts } from '#test/domain/fees/pricing/amountTexts';
import { accountFact, type StreamFact } from '#test/projections/project';
import { opened } from '#test/services/inventory/networkStock';

/** Who sells nothing in variations says so with cards: each product is its own parent. */
const withoutVariations: readonly RateCard[] = publishedCards.flatMap((card) =>
  card.program === 'low-inventory-level' && !card.noFee && card.terms.level === 'PARENT'
    ? [{ ...card, card: `${card.card}, no variations`, terms: { ...card.terms, level: 'FNSKU' } }]
    : [],
);

/** Sold a unit a day, as far as 90 and 30 days before `week` tell, out of as many units as last the days told. */
const lasting = (week: string, over90: number, over30: number): readonly StreamFact[] => {
  const earlier = (over90 * 90 - over30 * 30) / 60;
  return [
    opened('US'),
    received(laterDay(week, -90), earlier + 60),
    sold(laterDay(week, -90), 60),
    adjusted(laterDay(week, -30), over30 - earlier),
    received(laterDay(week, -8), 30),
    sold(laterDay(week, -8), 30),
  ];
};

const week = '2024-04-07';
const inApril = (unit: readonly [pounds: string, sides: Sides], over90: number, over30: number) => {
  const facts = [...weighing(...unit), ...lasting(week, over90, over30), sold('2024-04-10', 1)];
  const charged = [fulfilmentLines, lowInventoryLines].map((lines) =>
    amounts(linesIn(lines, '2024-04', facts, withoutVariations)),
  );
  return charged.flat();
};

describe('the low-inventory-level fees of a month', () => {
  it('add 0.36 to 4.08 where 90 days say 18 and 30 days say 24: together 4.44', () => {
    expect(inApril(['0.5', ['8', '4', '2']], 18, 24)).toEqual(['4.08', '0.36']);
  });

  it('add nothing to 3.49 at 40 and 20 days, nor to 6.10 at 12 and 35', () => {
    expect(inApril(['0.5', ['6', '4', '0.5']], 40, 20)).toEqual(['3.49']);
    expect(inApril(['2.25', ['8', '4', '2']], 12, 35)).toEqual(['6.10']);
  });

  it('are 8.93 for 19 units at 26.9 days after a week of 20, and nothing after the week of 19', () => {
    const sunday = '2025-02-16';
    const ago = (days: number) => laterDay(sunday, -days);
    const facts = [
      ...weighing('4'),
      opened('US'),
      received(ago(90), 27 + 60),
      sold(ago(90), 60),
      ...[-1, 1].flatMap((by) => adjusted(ago(60 - 3 * by), by)),
      adjusted(ago(25), -1),
      adjusted(ago(22), 1),
      received(ago(20), 10),
      sold(ago(20), 10),
      received(ago(4), 20),
      sold(ago(4), 20),
      sold('2025-02-18', 19),
      sold('2025-02-25', 8),
    ];
    const [line, ...others] = linesIn(lowInventoryLines, '2025-02', facts, withoutVariations);
    expect(others).toEqual([]);
    expect(line).toMatchObject({
      period: { from: '2025-02-16', until: '2025-02-23' },
      inputs: { sellable30: '807', shipped30: '30', shippedInPrior7Days: '20' },
      result: { formula: '19 units x 0.47, at 26.9 days of supply', amount: { amount: '8.93' } },
    });
  });

  it('are not computable by parent products, of which nothing is known; one line until the FNSKU counts', () => {
    const facts = [...weighing('0.5'), ...lasting('2026-01-04', 18, 24)];
    const sales = ['2026-01-04', '2026-01-11', '2026-01-15', '2026-01-19'].map((day) => sold(day, 1));
    const lines = linesIn(lowInventoryLines, '2026-01', [...facts, ...sales]);
    expect(amounts(lines)).toEqual(['not computable: the days of supply of the PARENT are not known']);
    expect(lines[0]?.period).toEqual({ from: '2026-01-01', until: '2026-01-15' });
  });

  it('are not computable where more was sold than is known to have come', () => {
    const facts = [...weighing('0.5'), opened('US'), sold('2026-02-01', 30), sold('2026-02-10', 25)];
    expect(amounts(linesIn(lowInventoryLines, '2026-02', facts))).toContain(
      'not computable: the days of supply of the FNSKU are not known',
    );
  });

  it('are nothing in the first 365 days of a seller', () => {
    const facts = [...weighing('0.5'), ...lasting(week, 18, 24), sold('2024-04-10', 1)];
    const since = (day: string) => [
      accountFact('seller-1', noon('2020-01-01'), registered),
      accountFact('seller-1', noon('2020-01-01'), { type: 'AccountActiveInFbaSince', day }),
    ];
    const lines = (day: string) =>
      linesIn(lowInventoryLines, '2024-04', [...facts, ...since(day)], withoutVariations);
    expect(lines('2023-04-12')).toEqual([]);
    expect(amounts(lines('2023-04-11'))).toEqual(['0.36']);
  });

  it('were none before April 2024', () => {
    const facts = [opened('US'), received('2024-03-01', 5), sold('2024-03-10', 1)];
    expect(linesIn(lowInventoryLines, '2024-03', facts)).toEqual([]);
  });
});
