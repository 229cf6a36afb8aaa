import { agedInventory } from '#infra/files/reports/charges/agedInventory';
import type { ChargeReader } from '#infra/files/reports/charges/chargeReader';
import { inboundPerformance } from '#infra/files/reports/charges/inboundPerformance';
import { overageFees } from '#infra/files/reports/charges/overageFees';
import { reimbursements } from '#infra/files/reports/charges/reimbursements';
import { settlement } from '#infra/files/reports/charges/settlement';
import { storageFees } from '#infra/files/reports/charges/storageFees';
import type { ChargeReading, ChargeReportKind } from '#services/ports/reports';

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
