import { describe, expect, it } from 'vitest';
import { type DefectiveInbound, inboundDefect } from '#domain/fees/pricing/inboundDefect';
import { inboundPlacement, type PlacedUnits } from '#domain/fees/pricing/inboundPlacement';
import { prepAndLabel } from '#domain/fees/pricing/prepAndLabel';
import { publishedBook } from '#domain/fees/rateCards/publishedCards';
import { wordedLine } from '#infra/words/wordedFee';
import { amounts } from '#test/domain/fees/pricing/amountTexts';

const placed = (more: Partial<PlacedUnits> = {}) =>
  inboundPlacement(
    {
      country: 'US',
      receivedOn: '2024-05-01',
      split: 'MINIMAL',
      plan: { shipments: 3, sent: 3 },
      fromAwd: false,
      tier: 'LARGE_STANDARD',
      weight: { value: '2', unit: 'LB' },
      units: 100,
      subject: { shipmentConfirmationId: 'FBA15D8F7K2L' },
      ...more,
    },
    publishedBook,
  );

describe('the inbound placement fee', () => {
  it('counts 45 days after the receipt', () => {
    expect(placed()[0]?.period).toEqual({ from: '2024-06-15', until: '2024-06-16' });
  });

  it('is a range, since Amazon gives one', () => {
    expect(amounts(placed())).toEqual(['27.00 to 49.00']);
    expect(amounts(placed({ split: 'PARTIAL' }))).toEqual(['17.00 to 34.00']);
  });

  it('is 0 for an optimized split and for extra-large units, and no line for what comes from AWD', () => {
    expect(amounts(placed({ split: 'OPTIMIZED' }))).toEqual(['0.00']);
    expect(amounts(placed({ tier: 'EXTRA_LARGE_0_TO_50_LB' }))).toEqual(['0.00']);
    expect(placed({ fromAwd: true })).toEqual([]);
  });

  it('is rated as a minimal split where only one shipment of a plan is sent, and says that this is unverified', () => {
    const rerated = placed({ split: 'PARTIAL', plan: { shipments: 3, sent: 1 } });
    expect(amounts(rerated)).toEqual(['27.00 to 49.00']);
    expect(rerated.map(wordedLine)[0]?.result).toMatchObject({
      unverified: true,
      flagged: expect.stringContaining('minimal'),
    });
    expect(placed()[0]?.result).toMatchObject({ unverified: false });
  });

  it('gives both days as candidates where the card changes between receipt and charge', () => {
    expect(amounts(placed({ receivedOn: '2025-02-01' }))).toEqual(['27.00 to 49.00 or 0.00 to 49.00']);
  });

  it('is unverified where the card of either day is, though both come to the same', () => {
    const free = placed({ receivedOn: '2025-02-01', split: 'OPTIMIZED' });
    expect(amounts(free)).toEqual(['0.00']);
    expect(free[0]?.result).toMatchObject({ card: 'US inbound placement 2025-02', unverified: true });
    expect(placed({ split: 'OPTIMIZED' })[0]?.result).toMatchObject({ unverified: false });
  });

  it('had one amount a unit in the optional service before March 2024', () => {
    const service = { receivedOn: '2023-05-01', split: 'INVENTORY_PLACEMENT_SERVICE' } as const;
    expect(amounts(placed(service))).toEqual(['40.00']);
    expect(amounts(placed({ ...service, weight: { value: '3.2', unit: 'LB' } }))).toEqual(['60.00']);
  });

  it('is not computable since 2026-01-15, whose table is not known', () => {
    expect(amounts(placed({ receivedOn: '2026-02-01' }))).toEqual([
      'not computable: no inbound-placement rate card for US on 2026-02-01',
    ]);
  });
});

describe('the inbound defect fee', () => {
  const conduct = { createdOn: '2024-05-01', fromAbroad: false, misrouted: false };
  const defect = (of: Partial<DefectiveInbound['conduct']>, day = '2024-06-20') =>
    amounts(
      inboundDefect(
        { country: 'US', day, conduct: { ...conduct, ...of }, units: 100, subject: {} },
        publishedBook,
      ),
    );

  it.each([
    [{ withdrawn: 'DELETED' }, '2.00 to 7.00'],
    [{ withdrawn: 'ABANDONED' }, '2.00 to 7.00'],
    [{ withdrawn: 'CANCELLED' }, '0.00 to 7.00'],
    [{ withdrawn: 'CANCELLED', misrouted: true }, '2.00 to 7.00'],
    [{ misrouted: true, arrivedOn: '2024-05-10' }, '2.00 to 7.00'],
    [{ arrivedOn: '2024-06-16' }, '2.00 to 7.00'],
    [{ arrivedOn: '2024-05-20', firstOfPlanArrivedOn: '2024-04-19' }, '2.00 to 7.00'],
  ] as const)('is a range for %j', (of, amount) => {
    expect(defect(of)).toEqual([amount]);
  });

  it('is nothing for a shipment that arrives within 45 days, or 75 from abroad, and 30 of the first', () => {
    expect(defect({ arrivedOn: '2024-06-15' })).toEqual([]);
    expect(defect({ arrivedOn: '2024-07-15', fromAbroad: true })).toEqual([]);
    expect(defect({ arrivedOn: '2024-05-20', firstOfPlanArrivedOn: '2024-04-20' })).toEqual([]);
    expect(defect({}, '2024-06-15')).toEqual([]);
  });
});

describe('prep and label', () => {
  const label = (receivedOn: string, service: 'LABEL' | 'PREP' | 'MANUAL_PROCESSING' = 'LABEL') =>
    amounts(prepAndLabel({ country: 'US', receivedOn, service, units: 100, subject: {} }, publishedBook));

  it('gives both amounts of a label while it is not known when it rose', () => {
    expect(label('2020-02-17')).toEqual(['20.00']);
    expect(label('2023-01-01')).toEqual(['30.00 or 55.00']);
  });

  it('has ended with 2025, and has no known rate for prep', () => {
    expect(label('2026-01-01')).toEqual([]);
    expect(label('2023-01-01', 'PREP')).toEqual(['not computable: the card has no row for PREP']);
    expect(label('2023-01-01', 'MANUAL_PROCESSING')).toEqual(['10.00 to 15.00']);
  });
});
