import type { ChargeReport } from '#domain/disputes/reportedCharge/values';
import type { AmazonLedgerBalance, AmazonLedgerRow } from '#domain/inventory/amazonLedger/values';
import type { Instant } from '#domain/values/instant';
import type { Marketplace } from '#domain/values/marketplace';
import type { Network } from '#domain/values/network';
import type { ReportFindings } from '#services/ports/reportFindings';
import type { AmazonLedgerLine, ChargeLine, FbaInventoryLine, SaleLine } from '#services/ports/reportRows';
import type { AmazonLedgerStaging, ChargeStaging } from '#services/ports/reportStaging';
import type { TextEncoding } from '#services/ports/textEncoding';

/**
 * Amazon's reports of inventory and money, of any size: rows are read one at a time, in the file's order.
 *
 * What is wrong is found by its row and goes to `findings` while the rows are read; a row with a problem is left out.
 * Never throws for what a file holds, only where the file cannot be read at all.
 */
export interface Reports {
  /** The detail view of the inventory ledger. */
  ledgerDetail(
    path: string,
    report: RecognisedReport,
    reading: LedgerReading,
    findings: ReportFindings,
  ): AsyncIterable<AmazonLedgerLine<AmazonLedgerRow>>;

  /** The summary view of the inventory ledger, with the signs of what moved. */
  ledgerSummary(
    path: string,
    report: RecognisedReport,
    reading: LedgerReading,
    findings: ReportFindings,
  ): AsyncIterable<AmazonLedgerLine<AmazonLedgerBalance>>;

  fbaInventory(
    path: string,
    report: RecognisedReport,
    findings: ReportFindings,
  ): AsyncIterable<FbaInventoryLine>;

  /** The charges of each row, none for a row that tells of none. */
  charges(
    path: string,
    report: RecognisedChargeReport,
    reading: ChargeReading & Pick<LedgerReading, 'now'>,
    findings: ReportFindings,
  ): AsyncIterable<readonly ChargeLine[]>;

  /** An empty place for the rows of one ledger. Whoever asked for it disposes of it. */
  stageLedger<Row>(): AmazonLedgerStaging<Row>;

  /** An empty place for the charges of one report. Whoever asked for it disposes of it. */
  stageCharges(): ChargeStaging;
}

/** Reports of what Amazon charged and paid. */
export const chargeReportKinds = [
  'overage-fees',
  'storage-fees',
  'aged-inventory',
  'reimbursements',
  'inbound-performance',
  'settlement',
] as const;
export type ChargeReportKind = (typeof chargeReportKinds)[number];
export const isChargeReport = (kind: ReportKind): kind is ChargeReportKind =>
  chargeReportKinds.some((each) => each === kind);

export type ReportKind = 'ledger-detail' | 'ledger-summary' | 'fba-inventory' | ChargeReportKind;

/** What a report is, and how its rows are written. */
export interface RecognisedReport {
  readonly kind: ReportKind;
  readonly separator: string;
  /** Reports as SP-API gives them quote nothing: a quotation mark there is one of the text. */
  readonly quoted: boolean;
  /** As a person stated it; without it, the bytes show it. */
  readonly encoding?: TextEncoding;
}

export type RecognisedChargeReport = RecognisedReport & { readonly kind: ChargeReportKind };

/** SP-API's name of each report. */
export const chargeReports = {
  'overage-fees': 'GET_FBA_OVERAGE_FEE_CHARGES_DATA',
  'storage-fees': 'GET_FBA_STORAGE_FEE_CHARGES_DATA',
  'aged-inventory': 'GET_FBA_FULFILLMENT_LONGTERM_STORAGE_FEE_CHARGES_DATA',
  reimbursements: 'GET_FBA_REIMBURSEMENTS_DATA',
  'inbound-performance': 'GET_FBA_FULFILLMENT_INBOUND_NONCOMPLIANCE_DATA',
  settlement: 'GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2',
} as const satisfies { readonly [Kind in ChargeReportKind]: ChargeReport };

/** The order in which a report writes its days: it follows from the language it was asked for in. */
export const dayOrders = ['M/D/Y', 'D/M/Y'] as const;
export type DayOrder = (typeof dayOrders)[number];

export interface LedgerReading {
  readonly dates?: DayOrder | undefined;
  /** Of rows that name no country. */
  readonly network: Network;
  /** A report tells of no day after this instant: such a row is a problem. */
  readonly now: Instant;
}

export interface ChargeReading {
  readonly dates?: DayOrder | undefined;
  /** Where it was sold, as far as the report does not say so itself. */
  readonly marketplace: Marketplace;
  /** Is told of each sale, before or after its fees. */
  readonly onSale?: (sold: SaleLine) => void;
}
