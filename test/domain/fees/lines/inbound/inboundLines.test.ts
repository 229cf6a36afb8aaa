import { describe, expect, it } from 'vitest';
import { defectLines } from '#domain/fees/lines/inbound/defectLines';
import { placementLines } from '#domain/fees/lines/inbound/placementLines';
import { prepLines } from '#domain/fees/lines/inbound/prepLines';
import { linesIn } from '#test/domain/fees/lines/feeSourcesOf';
import {
  cancelled,
  delivered,
  factOn,
  planned,
  receivedAt,
  shipped,
} from '#test/domain/fees/lines/inbound/inboundFacts';
import { noon, weighing } from '#test/domain/fees/lines/movementFacts';
import { amounts } from '#test/domain/fees/pricing/amountTexts';
import { adopted, at, item, sourceAddress } from '#test/domain/inbound/shipment/facts';
import type { StreamFact } from '#test/projections/project';

const pounds2 = weighing('2');

describe('the placement fees of a month', () => {
  const fees = (month: string, ...facts: readonly StreamFact[]) =>
    linesIn(placementLines, month, [...pounds2, ...facts]);

  it('count 45 days after the receipt, on what was received', () => {
    const facts = [
      ...planned('2024-04-20', 'MINIMAL'),
      shipped('2024-04-25'),
      receivedAt('2024-05-01', 60),
      receivedAt('2024-05-01', 40),
      receivedAt('2024-05-17', 10),
    ];
    const lines = fees('2024-06', ...facts);
    expect(lines.map(({ period }) => period.from)).toEqual(['2024-06-15']);
    expect(amounts(lines)).toEqual(['27.00 to 49.00']);
    expect(lines[0]?.subject).toMatchObject({ msku: 'MUG-BLUE', shipmentConfirmationId: 'FBA-sh1' });
    expect(lines[0]?.evidence).toEqual(['plan-wf-1@3', 'shipment-sh1', 'sku-MUG-BLUE@1']);
    expect(amounts(fees('2024-07', ...facts))).toEqual(['2.70 to 4.90']);
  });

  it('are rated as a minimal split where only one shipment of several is sent', () => {
    const split = [
      ...planned('2024-04-20', 'PARTIAL', 3),
      shipped('2024-04-25'),
      receivedAt('2024-05-01', 100),
    ];
    expect(amounts(fees('2024-06', ...split))).toEqual(['27.00 to 49.00']);
    expect(amounts(fees('2024-06', ...split, shipped('2024-05-20', 'sh2')))).toEqual(['17.00 to 34.00']);
    const withdrawn = [shipped('2024-05-20', 'sh2'), cancelled('2024-05-21', 'sh2')];
    expect(amounts(fees('2024-06', ...split, ...withdrawn))).toEqual(['27.00 to 49.00']);
  });

  it('are not computable of an adopted shipment, nor of a unit that nobody has measured', () => {
    const facts = [factOn('2024-04-20', adopted()), receivedAt('2024-05-01', 100)];
    expect(amounts(fees('2024-06', ...facts))).toEqual([
      'not computable: how the shipment was placed is not known, as when it was adopted',
    ]);
    const unmeasured = [...planned('2024-04-20', 'MINIMAL'), receivedAt('2024-05-01', 100)];
    expect(amounts(linesIn(placementLines, '2024-06', unmeasured))).toEqual([
      'not computable: nobody has measured a unit',
    ]);
  });
});

describe('the defect fees of a month', () => {
  const fees = (month: string, ...facts: readonly StreamFact[]) => linesIn(defectLines, month, facts);
  const defects = (month: string, ...facts: readonly StreamFact[]) =>
    fees(month, ...facts).map((line) => {
      const { period, subject, result } = line;
      const why = result.kind === 'interval' ? result.formula.split(': ')[1] : amounts([line]).join();
      return `${period.from} ${subject['shipmentConfirmationId']} ${why}`;
    });

  it('are none of shipments that come in time, and count after 45 days', () => {
    const created = planned('2024-04-01', 'MINIMAL');
    expect(defects('2024-05', ...created, shipped('2024-05-01'), delivered('2024-05-16'))).toEqual([]);
    const late = ['2024-05-17 FBA-sh1 not arrived within 45 days of its creation'];
    expect(defects('2024-05', ...created, shipped('2024-05-01'), delivered('2024-05-17'))).toEqual(late);
    expect(defects('2024-05', ...created)).toEqual(late);
    expect(amounts(fees('2024-05', ...created))).toEqual(['2.00 to 7.00']);
  });

  it('leave a shipment from abroad 75 days', () => {
    const abroad = factOn('2024-04-02', {
      type: 'SourceAddressChanged',
      sourceAddress: { ...sourceAddress, countryCode: 'CN' },
      abandonedFrom: at('2024-06-15T12:00:00.000Z'),
    });
    const created = [...planned('2024-04-01', 'MINIMAL'), abroad, shipped('2024-04-10')];
    expect(defects('2024-06', ...created, delivered('2024-06-15'))).toEqual([]);
    expect(defects('2024-06', ...created, delivered('2024-06-16'))).toHaveLength(1);
  });

  it('count 30 days after the first shipment of a plan', () => {
    const created = [
      ...planned('2024-04-01', 'PARTIAL', 2),
      shipped('2024-04-02'),
      shipped('2024-04-02', 'sh2'),
    ];
    expect(defects('2024-05', ...created, delivered('2024-04-05'), delivered('2024-05-06', 'sh2'))).toEqual([
      '2024-05-06 FBA-sh2 not arrived within 30 days of the first of its plan',
    ]);
    expect(defects('2024-05', ...created, delivered('2024-04-05'), delivered('2024-05-05', 'sh2'))).toEqual(
      [],
    );
  });

  it('count for a shipment that was cancelled alone, and not for a plan that was given up', () => {
    const created = planned('2024-04-01', 'PARTIAL', 2);
    const other = [shipped('2024-04-02', 'sh2'), delivered('2024-04-09', 'sh2')];
    expect(defects('2024-04', ...created, ...other, cancelled('2024-04-03'))).toEqual([
      '2024-04-03 FBA-sh1 cancelled, or nothing',
    ]);
    const givenUp = [...created, cancelled('2024-04-03'), cancelled('2024-04-03', 'sh2')];
    expect([...defects('2024-04', ...givenUp), ...defects('2024-05', ...givenUp)]).toEqual([]);
    const tooLate = [...created, cancelled('2024-05-20'), cancelled('2024-05-20', 'sh2')];
    expect(defects('2024-05', ...tooLate)).toHaveLength(2);
  });

  it('count once for an abandoned shipment, and not for one that had left, whoever heard of it late', () => {
    const abandoned = factOn('2024-05-20', { type: 'ShipmentAbandoned', since: noon('2024-05-16') });
    const created = planned('2024-04-01', 'MINIMAL');
    expect(defects('2024-05', ...created, abandoned)).toEqual(['2024-05-16 FBA-sh1 abandoned']);
    expect(defects('2024-05', ...created, abandoned, shipped('2024-05-10'), delivered('2024-05-16'))).toEqual(
      [],
    );
  });

  it('count for what came to an address that was not assigned', () => {
    const problem = factOn('2024-04-12', {
      type: 'ReceivingProblemReported',
      problem: 'INVALID_ADDRESS',
      detail: 'sent to ABE8',
    });
    const created = [...planned('2024-04-01', 'MINIMAL'), shipped('2024-04-02'), delivered('2024-04-12')];
    expect(defects('2024-04', ...created, problem)).toEqual(['2024-04-12 FBA-sh1 misrouted']);
  });

  it('are not computable of an adopted shipment, unless it is late even from its adoption', () => {
    const begun = factOn('2024-04-20', adopted({ items: [item('MUG-BLUE', 100)] }));
    expect(defects('2024-05', begun, delivered('2024-05-01'))).toEqual([
      '2024-05-01 FBA15D8F7K2L not computable: it was adopted: when it had been created is not known',
    ]);
    expect(defects('2024-07', begun)).toEqual([
      '2024-07-05 FBA15D8F7K2L not arrived within 75 days of its creation',
    ]);
  });
});

describe('the prep and label fees of a month', () => {
  const fees = (month: string, ...facts: readonly StreamFact[]) => linesIn(prepLines, month, facts);

  it('are of units that were received and that Amazon was to prep or label', () => {
    const byAmazon = planned('2020-01-02', 'INVENTORY_PLACEMENT_SERVICE', 1, 'AMAZON');
    const receipts = [
      receivedAt('2020-01-10', 60),
      receivedAt('2020-01-20', 40),
      receivedAt('2020-02-01', 5),
    ];
    const lines = fees('2020-01', ...byAmazon, ...receipts);
    expect(lines.map(({ feeType }) => feeType)).toEqual(['FBAPrepServiceFee', 'FBALabelServiceFee']);
    expect(amounts(lines)).toEqual(['not computable: the card has no row for PREP', '20.00']);
    expect(fees('2020-01', ...planned('2020-01-02', 'MINIMAL'), ...receipts)).toEqual([]);
  });

  it('have ended with 2025, and are split where rates change', () => {
    const byAmazon = planned('2020-01-02', 'MINIMAL', 1, 'AMAZON');
    const label = (month: string, ...days: readonly string[]) =>
      fees(month, ...byAmazon, ...days.map((day) => receivedAt(day, 10))).filter(
        ({ feeType }) => feeType === 'FBALabelServiceFee',
      );
    expect(amounts(label('2020-02', '2020-02-17', '2020-02-18'))).toEqual(['2.00', '3.00 or 5.50']);
    expect(label('2026-01', '2026-01-01')).toEqual([]);
  });
});
