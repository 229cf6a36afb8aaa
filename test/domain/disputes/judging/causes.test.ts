import { describe, expect, it } from 'vitest';
import { Instant } from '#domain/values/instant';
import { agedLine, overageLine, storageLine } from '#test/domain/disputes/judging/lines';
import {
  agedRow,
  carrierRow,
  foundTexts,
  overageRow,
  scanRows,
  storageRow,
} from '#test/domain/disputes/judging/rows';

describe('a charge that differs from our lines', () => {
  it('differs by its rate', () => {
    const charges = [
      storageRow('2022-11', '58.00', { storage_rate: '3.63', average_quantity_on_hand: '56.24' }),
    ];
    const lines = storageLine('2022-11', '56.24', '0.2841');
    expect(foundTexts(charges, { lines })).toEqual(['rate 19.65']);
  });

  it('differs by its volume: more units than the events leave there', () => {
    const charges = [storageRow('2022-11', '68.18', { average_quantity_on_hand: '100.00' })];
    expect(foundTexts(charges, { lines: storageLine('2022-11', '60', '0.2841') })).toEqual(['volume 27.27']);
    const over = [overageRow('2022-08-01', '64.52', { storage_usage_volume: '700', overage_volume: '200' })];
    expect(foundTexts(over, { lines: overageLine('2022-08-01') })).toEqual(['volume 32.26']);
  });

  it('differs by its measurement, with the printed sides as evidence only', () => {
    const charges = [
      storageRow('2022-11', '120.00', { average_quantity_on_hand: '100.00', item_volume: '0.5000' }),
    ];
    const { differences } = scanRows(charges, { lines: storageLine('2022-11', '100', '0.2841') });
    expect(differences).toMatchObject([
      {
        finding: {
          cause: 'measurement',
          claimed: { amount: '51.82' },
          evidence: expect.arrayContaining(['stock-1']),
        },
        because: [{ why: expect.stringContaining('sides 10.28 x 10.2 x 4.69') }],
        judgedBy: 'events',
      },
    ]);
  });

  it('does not differ by a volume that is not quite the product of the same sides', () => {
    const sides = { longest_side: '12', median_side: '12', shortest_side: '12', measurement_units: 'inches' };
    const reported = { ...sides, average_quantity_on_hand: '1000.00', item_volume: '1.0018' };
    const lines = storageLine('2022-11', '1000', '1');
    expect(foundTexts([storageRow('2022-11', '2404.32', reported)], { lines })).toEqual([]);
    expect(foundTexts([storageRow('2022-11', '2410.00', reported)], { lines })).toEqual(['measurement 5.68']);
    const others = { ...reported, longest_side: '12.5' };
    expect(foundTexts([storageRow('2022-11', '2404.32', others)], { lines })).toEqual(['measurement 4.32']);
  });

  it('names the cause that makes the most of it first, and the others after it', () => {
    const charges = [
      storageRow('2022-11', '132.00', { average_quantity_on_hand: '110.00', item_volume: '0.5000' }),
    ];
    const [difference] = scanRows(charges, { lines: storageLine('2022-11', '100', '0.2841') }).differences;
    expect(difference?.because.map(({ cause }) => cause)).toEqual(['measurement', 'volume']);
  });

  it('differs by its days: charged on one that did not end over the limit', () => {
    const lines = ['2022-07-01', '2022-07-02', '2022-07-03', '2022-07-04'].flatMap((day) => overageLine(day));
    const charges = ['2022-07-04', '2022-07-05'].map((day) => overageRow(day, '32.26'));
    expect(foundTexts(charges, { lines })).toEqual(['days 32.26']);
  });

  it('differs by the events too where its row names no storage type, as since 2023', () => {
    const ofAny = (day: string, amount: string) => overageRow(day, amount, {}, { subject: {} });
    const lines = overageLine('2023-08-01');
    expect(scanRows([ofAny('2023-08-01', '32.26')], { lines })).toMatchObject({ agreeing: 1, unmatched: [] });
    const { differences } = scanRows([ofAny('2023-08-01', '60.00'), ofAny('2023-08-02', '32.26')], { lines });
    expect(differences).toMatchObject([
      { judgedBy: 'events', finding: { cause: 'days', claimed: { amount: '32.26' } } },
      { judgedBy: 'events', finding: { cause: 'other', claimed: { amount: '27.74' } } },
    ]);
  });

  it('is not said to be for a day too many where a day of the month is not computable', () => {
    const [unknown] = overageLine('2022-07-02');
    if (unknown === undefined) throw new Error('no line');
    const result = { kind: 'not-computable', why: { reason: 'storage-limit-unknown' } } as const;
    const lines = [...overageLine('2022-07-01'), { ...unknown, result }];
    expect(foundTexts([overageRow('2022-07-05', '32.26')], { lines })).toEqual([]);
  });

  it('differs by age', () => {
    const tier = {
      'surcharge-age-tier': '366+ days',
      'qty-charged': '10',
      'per-unit-volume': '0.5000',
      'rate-surcharge': '6.90',
    };
    const lines = agedLine('2022-06', '2021-08-01', 10);
    expect(foundTexts([agedRow('2022-06', '34.50', tier)], { lines })).toEqual(['age 27.00']);
  });

  it('is charged twice: an overage day, a storage row', () => {
    const days = [overageRow('2022-08-01', '32.26'), overageRow('2022-08-01', '32.26')];
    expect(foundTexts(days)).toEqual(['double-charge 32.26']);
    expect(foundTexts(days, { lines: overageLine('2022-08-01') })).toEqual(['double-charge 32.26']);
    const rows = ['ABE2', 'ABE2', 'DEN8'].map((fulfillmentCenter) =>
      storageRow('2022-11', '0.39', {}, { subject: { fnsku: 'X003C6LE0L', fulfillmentCenter } }),
    );
    expect(foundTexts(rows)).toEqual(['double-charge 0.39']);
  });

  it('is charged twice no more once one of the two was given back', () => {
    const rows = [
      overageRow('2022-08-01', '32.26'),
      storageRow('2022-11', '0.39'),
      carrierRow('FBA1', '2022-08-01', '50.00'),
    ];
    for (const row of rows) {
      const again = { ...row, chargeId: `${row.chargeId} again` };
      const back = { ...row, chargeId: `${row.chargeId} back`, kind: 'credit' } as const;
      expect(foundTexts([row, again])).toHaveLength(1);
      expect(foundTexts([row, again, back])).toEqual([]);
    }
  });

  it('is charged twice in a settlement only with the same amount, day and shipment', () => {
    const charges = [
      carrierRow('FBA1', '2022-08-01', '50.00'),
      carrierRow('FBA1', '2022-08-01', '50.00'),
      carrierRow('FBA1', '2022-08-01', '20.00'),
      carrierRow('FBA2', '2022-08-01', '50.00'),
    ];
    expect(foundTexts(charges)).toEqual(['double-charge 50.00']);
  });

  it('is not charged twice by two fees of a snapshot, nor by two problems of a shipment', () => {
    const older = ['12', '6'].map((months) =>
      agedRow('2020-08', '2.25', { [`qty-charged-${months}-mo-long-term-storage-fee`]: '2' }),
    );
    const report = 'GET_FBA_FULFILLMENT_INBOUND_NONCOMPLIANCE_DATA' as const;
    const problems = ['1', '2'].map(() =>
      carrierRow('FBA1', '2022-08-01', '3.00', { report, feeType: 'Labeling' }),
    );
    expect(foundTexts([...older, ...problems])).toEqual([]);
  });

  it('is a carrier charge kept although its shipment was cancelled inside its window', () => {
    const at = Instant.parse('2022-08-01T10:00:00Z');
    const voided = new Map([['FBA1', { at, evidence: ['shipment-1@7'] }]]);
    const charges = [carrierRow('FBA1', '2022-08-05', '50.00'), carrierRow('FBA2', '2022-08-05', '60.00')];
    expect(scanRows(charges, { voided }).differences).toMatchObject([
      {
        finding: { cause: 'carrier-charge-kept', claimed: { amount: '50.00' }, evidence: ['shipment-1@7'] },
        names: { shipmentConfirmationId: 'FBA1' },
      },
    ]);
    const refund = carrierRow('FBA1', '2022-08-20', '50.00', { kind: 'credit' });
    expect(foundTexts([...charges, refund], { voided })).toEqual([]);
  });
});
