import { describe, expect, it } from 'vitest';
import { Instant } from '#domain/values/instant';
import { placeOfLine } from '#services/fees/recomputation/lineId';
import { recomputeFees } from '#services/fees/recomputation/recomputeFees';
import { amounts } from '#test/domain/fees/pricing/amountTexts';
import type { StreamFact } from '#test/projections/project';
import { cubicFoot, limitedTo, moved, opened } from '#test/services/inventory/networkStock';
import { queried } from '#test/services/queried';

const sellerId = 'seller-1';
const facts: readonly StreamFact[] = [
  ...cubicFoot(),
  ...limitedTo(),
  opened('US'),
  moved('2024-03-31T20:00:00Z', 10),
];
const april = { sellerId, month: '2024-04', feeType: 'FBAStorageFee' } as const;

describe('a month recomputed', () => {
  it('has lines with names that only what they are for decides', async () => {
    const side = await queried(...facts);
    const [line] = await recomputeFees(side, april);
    expect(line).toMatchObject({
      sellerId,
      month: '2024-04',
      subject: { msku: 'MUG-BLUE', fulfillmentCenter: 'ONT8' },
    });
    expect(line?.id).toMatch(/^2024-04\.US\.[0-9a-f]{12}$/);
    const measured = [
      {
        msku: 'MUG-BLUE',
        dimensions: { length: '12', width: '12', height: '6', unitOfMeasurement: 'IN' },
        weight: { value: '1', unit: 'LB' },
      },
    ] as const;
    const [smaller] = await recomputeFees(side, { ...april, measured });
    expect(amounts([line, smaller].flatMap((each) => each ?? []))).toEqual(['5.60', '2.80']);
    expect(smaller?.id).toBe(line?.id);
    expect(smaller?.evidence).toContain('supposed');
  });

  it('has lines that are all found by their names', async () => {
    const red = { msku: 'MUG-RED' };
    const side = await queried(
      ...[...facts, ...cubicFoot('MUG-RED'), opened('US', 'MUG-RED')],
      ...[moved('2022-03-31T20:00:00Z', 10, red), moved('2023-08-31T20:00:00Z', 10, red)],
      moved('2024-04-10T20:00:00Z', -5, { eventType: 'WhseTransfers' }),
    );
    const lines = await recomputeFees(side, { sellerId, month: '2024-04' });
    expect(lines.length).toBeGreaterThan(5);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    for (const { id } of lines) expect(placeOfLine(id)).toEqual({ month: '2024-04', country: 'US' });
    for (const id of ['', '2024-04', '2024-04.ZZ.0123456789ab', '2024-04.US.0123456789AB'])
      expect(placeOfLine(id)).toBeUndefined();
  });

  it('is of one store, one type, one SKU, where asked so', async () => {
    const side = await queried(...facts, opened('CA'), moved('2024-03-31T20:00:00Z', 5, { network: 'CA' }));
    const of = async (filter: object) => (await recomputeFees(side, { ...april, ...filter })).length;
    expect(await of({})).toBe(2);
    expect(await of({ country: 'CA' })).toBe(1);
    expect(await of({ msku: 'MUG-RED' })).toBe(0);
    expect(await of({ feeType: 'Subscription', msku: 'MUG-BLUE' })).toBe(0);
    expect(await of({ shipment: 'FBA1' })).toBe(0);
  });

  it('can be asked as known at a time and as of a time', async () => {
    const side = await queried(...facts, moved('2024-04-16T20:00:00Z', 10));
    const before = Instant.parse('2024-04-16T00:00:00Z');
    expect(amounts(await recomputeFees(side, april))).toEqual(['8.40']);
    expect(amounts(await recomputeFees(side, { ...april, asOf: before }))).toEqual(['5.60']);
    expect(amounts(await recomputeFees(side, { ...april, asKnownAt: before }))).toEqual(['5.60']);
  });
});
