import { describe, expect, it } from 'vitest';
import type { LinesOfMonth, RecomputedLine } from '#domain/fees/lines/recomputedLine';
import { agedLines } from '#domain/fees/lines/stored/agedLines';
import { overageLines } from '#domain/fees/lines/stored/overageLines';
import { storageLines } from '#domain/fees/lines/stored/storageLines';
import { publishedBook } from '#domain/fees/rateCards/publishedCards';
import { registered } from '#test/domain/catalog/account/facts';
import { measured, measurement } from '#test/domain/catalog/sku/facts';
import { feeSourcesOf, linesIn } from '#test/domain/fees/lines/feeSourcesOf';
import { amounts } from '#test/domain/fees/pricing/amountTexts';
import { accountFact, type StreamFact, skuFact, stockFact } from '#test/projections/project';
import { account, limit, sellerId, sku } from '#test/services/fees/seller';
import { moved, opened } from '#test/services/inventory/networkStock';

const cubicFoot = sku(['12', '12', '12'], 'STANDARD');
const us = opened('US');
const ten = moved('2024-01-01T20:00:00Z', 10);

const read = (lines: LinesOfMonth, month: string, ...facts: readonly StreamFact[]) =>
  inWords(linesIn(lines, month, [account, ...facts]));
const inWords = (lines: readonly RecomputedLine[]) =>
  lines.map((line) => `${line.period.from} - ${line.period.until}: ${amounts([line])}`);

describe('monthly storage', () => {
  it('is split where a unit becomes another size, and not where its measurement alone changes', () => {
    const smaller = (day: string, height: string) =>
      skuFact('MUG-BLUE', '2024-04-01T20:00:00Z', measured(measurement('AMAZON', day, ['12', '12', height])));
    const sized = [...sku(['12', '12', '12']), us, ten];
    expect(read(storageLines, '2024-04', ...sized, smaller('2024-04-16', '6'))).toEqual([
      '2024-04-01 - 2024-04-16: 2.80',
      '2024-04-16 - 2024-05-01: 1.95',
    ]);
    expect(read(storageLines, '2024-04', ...cubicFoot, us, ten, smaller('2024-04-16', '6'))).toEqual([
      '2024-04-01 - 2024-05-01: 5.85',
    ]);
  });

  it('is that of dangerous goods for what is stored as flammable', () => {
    const facts = [...sku(['10', '10', '4'], 'FLAMMABLE'), us, moved('2024-01-01T20:00:00Z', 100)];
    expect(read(storageLines, '2024-04', ...facts)).toEqual(['2024-04-01 - 2024-05-01: 22.92']);
  });

  it('cites the measurement, the storage type and the movements', () => {
    const [line] = linesIn(storageLines, '2024-04', [account, ...cubicFoot, us, ten]);
    expect(line?.evidence).toEqual(['sku-MUG-BLUE@2', 'sku-MUG-BLUE@3', 'stock-US-MUG-BLUE']);
  });

  it('is not computable of what nobody measured, and of more units than came', () => {
    expect(read(storageLines, '2024-04', us, ten)).toEqual([
      '2024-04-01 - 2024-05-01: not computable: no measurement is in force on 2024-04-01',
    ]);
    const gone = moved('2024-04-02T20:00:00Z', -11, { eventType: 'Shipments' });
    expect(read(storageLines, '2024-04', ...cubicFoot, us, ten, gone)).toEqual([
      '2024-04-01 - 2024-05-01: not computable: more units left than are known to have come',
    ]);
  });

  it('is not computable where stores share one stock', () => {
    const facts = [...cubicFoot, opened('EU'), moved('2024-01-01T20:00:00Z', 10, { network: 'EU' })];
    const lines = storageLines(feeSourcesOf(facts), { country: 'DE', month: '2024-04', book: publishedBook });
    expect(inWords([...lines])).toEqual([
      '2024-04-01 - 2024-05-01: not computable: the stores of EU share one stock, and which of its units are in which country is not known',
    ]);
  });

  it('has no line of a time without units', () => {
    const gone = moved('2024-03-02T20:00:00Z', -10, { eventType: 'Shipments' });
    expect(read(storageLines, '2024-04', ...cubicFoot, us, ten, gone)).toEqual([]);
  });
});

describe('storage overage', () => {
  const stored = [us, moved('2023-06-01T20:00:00Z', 600)];
  const over = (...facts: readonly StreamFact[]) => read(overageLines, '2023-07', ...facts);

  it('is one line for days of which the same is not known', () => {
    expect(over(...cubicFoot, ...stored)).toEqual([
      '2023-07-01 - 2023-08-01: not computable: the storage limit is not known',
    ]);
    expect(inWords(linesIn(overageLines, '2023-07', [...cubicFoot, ...stored]))).toEqual([
      '2023-07-01 - 2023-08-01: not computable: the selling plan is not known',
    ]);
  });

  it('is not computable while units are stored that may be of any type', () => {
    const unknown = [opened('US', 'MUG-RED'), moved('2023-07-03T20:00:00Z', 1, { msku: 'MUG-RED' })];
    const left = moved('2023-07-05T20:00:00Z', -1, { msku: 'MUG-RED', eventType: 'VendorReturns' });
    const lines = over(...cubicFoot, ...stored, limit('2023-07', '500'), ...unknown, left);
    expect(lines.slice(0, 4)).toEqual([
      '2023-07-01 - 2023-07-02: 32.26',
      '2023-07-02 - 2023-07-03: 32.26',
      '2023-07-03 - 2023-07-05: not computable: units were stored whose storage type is not known',
      '2023-07-05 - 2023-07-06: 32.26',
    ]);
    expect(lines.some((line) => line.startsWith('2023-07-01 - 2023-08-01'))).toBe(false);
  });

  it('is none of an individual account, of flammables, and since July 2024', () => {
    const individual = accountFact(sellerId, '2020-01-01T20:00:00Z', {
      ...registered,
      sellingPlan: 'INDIVIDUAL',
    });
    const facts = [...cubicFoot, ...stored];
    expect(
      inWords(linesIn(overageLines, '2023-07', [individual, limit('2023-07', '500'), ...facts])),
    ).toEqual([]);
    const flammable = [...sku(['12', '12', '12'], 'FLAMMABLE'), ...stored];
    expect(over(...flammable, limit('2023-07', '500', 'FLAMMABLE'))).toEqual([]);
    expect(read(overageLines, '2024-07', ...facts, limit('2024-07', '500'))).toEqual([]);
  });

  it('cites the announcement of the limit', () => {
    const [line] = linesIn(overageLines, '2023-07', [
      account,
      limit('2023-07', '500'),
      ...cubicFoot,
      ...stored,
    ]);
    expect(line?.evidence[0]).toBe('account-seller-1@1');
  });
});

describe('the aged inventory surcharge', () => {
  const flat = sku(['12', '7.2', '1'], 'STANDARD');
  const old = moved('2025-01-11T20:00:00Z', 10);

  it('has a line for each band of age, told apart by it', () => {
    const young = moved('2025-06-20T20:00:00Z', 10);
    const lines = linesIn(agedLines, '2026-02', [account, ...flat, us, old, young]);
    expect(lines.map(({ subject }) => subject['age'])).toEqual(['211-240', '366-455']);
    expect(amounts(lines)).toEqual(['0.00 to 0.50', '3.45']);
  });

  it('leaves out the oldest units, as many as a removal order holds', () => {
    const ordered = stockFact('US-MUG-BLUE', '2026-02-10T20:00:00Z', {
      type: 'RemovalOrdered',
      ...{ removalOrderId: 'R1', removalType: 'RETURN', quantity: 4 },
      ...{ disposition: 'SELLABLE', source: 'a report' },
    });
    expect(read(agedLines, '2026-02', ...flat, us, old, ordered)).toEqual(['2026-02-15 - 2026-02-16: 2.07']);
  });

  it('is not computable of what was there when the ledger begins, until no band is left for it', () => {
    const begun = moved('2025-01-11T20:00:00Z', 10, { eventType: 'StartingBalance' });
    const in_ = (month: string) => read(agedLines, month, ...flat, us, begun);
    expect(in_('2026-02')).toEqual([
      '2026-02-15 - 2026-02-16: not computable: since when these units are there is not known',
    ]);
    expect(in_('2026-05')).toEqual(['2026-05-15 - 2026-05-16: 3.95']);
  });
});
