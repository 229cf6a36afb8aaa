import type { ChargeReport } from '#domain/disputes/reportedCharge/values';
import { agedInventory } from '#infra/files/reports/charges/agedInventory';
import type { ChargeReader, ChargeReading } from '#infra/files/reports/charges/chargeReader';
import { inboundPerformance } from '#infra/files/reports/charges/inboundPerformance';
import { overageFees } from '#infra/files/reports/charges/overageFees';
import { reimbursements } from '#infra/files/reports/charges/reimbursements';
import { settlement } from '#infra/files/reports/charges/settlement';
import { storageFees } from '#infra/files/reports/charges/storageFees';
import type { ChargeReportKind } from '#infra/files/reports/recogniseReport';

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
