import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReportedCharge } from '#domain/disputes/reportedCharge/values';
import { chargeReader } from '#infra/files/reports/charges/chargeReports';
import type { Report } from '#infra/files/sellerCentral/finding';
import { nameCharges } from '#services/disputes/chargeIdentity';
import { type ChargeReportKind, chargeReportKinds, chargeReports } from '#services/ports/reports';
import {
  aged,
  agedHeader,
  inbound,
  inboundHeader,
  overage,
  overageHeader,
  type Row,
  reimbursement,
  reimbursementHeader,
  settledLine,
  settlementHeader,
  surcharged,
  surchargeHeader,
} from '#test/infra/files/reports/charges/chargeFiles';

const text = fc.oneof(
  fc.constantFrom(
    '',
    '--',
    "'ACY1'",
    '32.26',
    '-32,26',
    '5.0E-4',
    '1,234',
    'USD',
    'eur',
    'US',
    'PL',
    'Hoa Kỳ',
  ),
  fc.constantFrom(
    '2022-11',
    '2020-08-01',
    '1/8/2020',
    '2026-11-10 17:05:00 UTC',
    '2026-11-10T17:05:00-08:00',
  ),
  fc.constantFrom(
    'FBAFees',
    'FBA Inventory Storage Fee',
    'Base fee',
    'Tax on fee',
    'FBA17K4W2N8C',
    'Sortable',
  ),
  fc.string({ unit: 'binary', maxLength: 400 }),
);

const carrier = ['FBAFees', 'FBA Amazon-Partnered Carrier Shipment Fee', 'Base fee', '-38.12'] as const;
const samples = {
  'overage-fees': [overageHeader, overage()],
  'storage-fees': [surchargeHeader, surcharged()],
  'aged-inventory': [agedHeader, aged()],
  reimbursements: [reimbursementHeader, reimbursement()],
  'inbound-performance': [inboundHeader, inbound()],
  settlement: [settlementHeader, settledLine(carrier, { currency: 'USD' })],
} as const satisfies { readonly [Kind in ChargeReportKind]: readonly [Row, Row] };

describe('whatever stands in a row', () => {
  it.each(chargeReportKinds)('of %s, reading it gives charges or says what is wrong', (kind) => {
    const [header, row] = samples[kind];
    const reader = chargeReader(kind, { marketplace: 'US', dates: 'M/D/Y' });
    const changes = fc.dictionary(fc.constantFrom(...header), text, { maxKeys: 4 });
    let read = 0;
    fc.assert(
      fc.property(changes, (changed) => {
        const report: Report = { problems: [], warnings: [] };
        const cell = (field: string) => {
          const name = reader.columns.find((column) => column.field === field)?.header ?? '';
          const sample = row[header.indexOf(name)] ?? '';
          return { row: 2, column: 1, name, text: (changed[name] ?? sample).trim() };
        };
        const lines = reader.read({ cell }, report);
        if (report.problems.length > 0) return;
        for (const { row: told, ...part } of lines ?? []) {
          read++;
          const key = { sellerId: 'A2SELLER', report: chargeReports[kind], ...part };
          for (const charge of nameCharges(key, [told])) {
            expect(ReportedCharge.parse(charge)).toEqual(charge);
            expect(charge.amount.amount).not.toMatch(/^-/);
            expect(charge.from < charge.until).toBe(true);
          }
        }
        expect(lines).toBeDefined();
      }),
      { seed: 20261123, numRuns: 500 },
    );
    expect(read).toBeGreaterThan(50);
  });
});
