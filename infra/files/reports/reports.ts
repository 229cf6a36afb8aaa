import { chargeReader } from '#infra/files/reports/charges/chargeReports';
import { StagedCharges } from '#infra/files/reports/charges/stagedCharges';
import { fbaInventory } from '#infra/files/reports/fbaInventory';
import { ledgerDetail } from '#infra/files/reports/ledgerDetail';
import { ledgerSummary } from '#infra/files/reports/ledgerSummary';
import { pastCharges, pastLedger } from '#infra/files/reports/pastRows';
import { readRows } from '#infra/files/reports/readRows';
import { StagedRows } from '#infra/files/reports/stagedRows';
import type { Reports } from '#services/ports/reports';

/** Reports in files, staged in the temporary directory. */
export const reports: Reports = {
  ledgerDetail: (path, report, reading, findings) =>
    readRows(path, report, pastLedger(ledgerDetail(reading.dates), 'date', reading), findings),
  ledgerSummary: (path, report, reading, findings) =>
    readRows(path, report, pastLedger(ledgerSummary(reading.dates), 'date', reading), findings),
  fbaInventory: (path, report, findings) => readRows(path, report, fbaInventory, findings),
  charges: (path, report, reading, findings) =>
    readRows(path, report, pastCharges(chargeReader(report.kind, reading), reading), findings),
  stageLedger: () => new StagedRows(),
  stageCharges: () => new StagedCharges(),
};
