import type { ChargeReport } from '#domain/charge/values';
import { agedInventory } from '#infra/reports/charges/agedInventory';
import type { ChargeReader, ChargeReading } from '#infra/reports/charges/chargeReader';
import { inboundPerformance } from '#infra/reports/charges/inboundPerformance';
import { overageFees } from '#infra/reports/charges/overageFees';
import { reimbursements } from '#infra/reports/charges/reimbursements';
import { settlement } from '#infra/reports/charges/settlement';
import { storageFees } from '#infra/reports/charges/storageFees';
import type { ChargeReportKind } from '#infra/reports/recogniseReport';

/** SP-API's name of each report. */
export const chargeReports = {
  'overage-fees': 'GET_FBA_OVERAGE_FEE_CHARGES_DATA',
  'storage-fees': 'GET_FBA_STORAGE_FEE_CHARGES_DATA',
  'aged-inventory': 'GET_FBA_FULFILLMENT_LONGTERM_STORAGE_FEE_CHARGES_DATA',
  reimbursements: 'GET_FBA_REIMBURSEMENTS_DATA',
  'inbound-performance': 'GET_FBA_FULFILLMENT_INBOUND_NONCOMPLIANCE_DATA',
  settlement: 'GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2',
} as const satisfies { readonly [Kind in ChargeReportKind]: ChargeReport };

/** How a report of each kind is read. */
export function chargeReader(kind: ChargeReportKind, reading: ChargeReading): ChargeReader<string> {
  switch (kind) {
    case 'overage-fees':
      return overageFees(reading);
    case 'storage-fees':
      return storageFees;
    case 'aged-inventory':
      return agedInventory(reading);
    case 'reimbursements':
      return reimbursements(reading);
    case 'inbound-performance':
      return inboundPerformance(reading);
    case 'settlement':
      return settlement(reading);
  }
}
