import type { AmazonLedgerRefusal } from '#domain/inventory/amazonLedger/commands';
import type { AmazonLedgerBalance, AmazonLedgerRow } from '#domain/inventory/amazonLedger/values';
import { startOfDay } from '#domain/values/calendar';
import { type Network, timeZoneOf } from '#domain/values/network';
import { ledgerAggregate, type NetworkCommandHandler } from '#services/aggregates';
import type { ReportedSku } from '#services/catalog/sku/registerReportedSku';
import type { Cause } from '#services/engine/handling/cause';
import type { CommandRefusal } from '#services/engine/handling/commandOutcome';
import { adoptMovements, type MovementAdoption } from '#services/importing/reports/adoptMovements';
import { forEachConcurrently } from '#services/importing/reports/forEachConcurrently';
import type { ImportPorts } from '#services/importing/reports/importPorts';
import { registerReportedSkus } from '#services/importing/reports/registerReportedSkus';
import { dayDigest, ledgerId } from '#services/inventory/amazonLedger/ledgerIdentity';
import { ReportFindings } from '#services/ports/reportFindings';
import type { AmazonLedgerLine } from '#services/ports/reportRows';
import type { AmazonLedgerStaging, StagedDay } from '#services/ports/reportStaging';
import type { DayOrder, RecognisedReport } from '#services/ports/reports';

export interface AmazonLedgerOptions {
  /** Of rows that name no country. */
  readonly network: Network;
  readonly dates?: DayOrder | undefined;
  readonly adopt: MovementAdoption;
  /** Takes days with fewer rows than were reported before. */
  readonly mayShrink: boolean;
  /** Stores the rows that can be read though others cannot; otherwise a file with a problem is refused whole. */
  readonly skipBadRows: boolean;
  /** Reads and checks, and stores nothing. */
  readonly dryRun: boolean;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** The result of an import of the ledger, with the first problems and warnings. */
export interface AmazonLedgerImport {
  readonly kind: 'ledger-detail' | 'ledger-summary';
  readonly stored: boolean;
  readonly rows: number;
  readonly findings: ReportFindings;
  /** Days of a SKU: told for the first time or otherwise than before, as before, and refused. */
  readonly reported: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly refusals: readonly (AmazonLedgerRefusal | CommandRefusal)[];
  /** How many facts of stock were recorded. */
  readonly movements: number;
  /** Rows of receipts that no facts were made of: the shipments that brought the units tell of them. */
  readonly receiptsLeft: number;
  /** SKUs that were not in the catalog, and now are. */
  readonly newSkus: number;
}

/**
 * Days of SKUs at once: enough for the log to take many days in one write, few enough for a small cache of aggregates.
 */
const concurrency = 32;
const maxRefusals = 100;

/**
 * Imports a ledger report of any size in flat memory. The same file again changes nothing; one that was cut off in the
 * middle goes on where it was.
 */
export async function importAmazonLedger(
  ports: ImportPorts,
  path: string,
  report: RecognisedReport & { readonly kind: AmazonLedgerImport['kind'] },
  options: AmazonLedgerOptions,
  cause: Cause,
): Promise<AmazonLedgerImport> {
  const { commands, reports } = ports;
  const findings = new ReportFindings();
  const { network, dates } = options;
  const reading = { network, dates, now: ports.clock() };
  if (report.kind === 'ledger-detail') {
    const source = 'GET_LEDGER_DETAIL_VIEW_DATA';
    const lines = reports.ledgerDetail(path, report, reading, findings);
    return stageAndStore(ports, report.kind, { lines, findings }, options, cause, async (day) => {
      const command = { type: 'ReportLedgerDay', ...dayContents(cause, day, source, options) } as const;
      const handled = await store(commands, command, cause);
      if (!handled.accepted) return handled;
      const movements = await adoptMovements(commands, day, options.adopt, source, cause);
      const receipts = day.rows.filter(({ eventType }) => eventType === 'Receipts').length;
      return { ...handled, movements, receiptsLeft: options.adopt === 'movements' ? receipts : 0 };
    });
  }
  const source = 'GET_LEDGER_SUMMARY_VIEW_DATA';
  const lines = reports.ledgerSummary(path, report, reading, findings);
  return stageAndStore(ports, report.kind, { lines, findings }, options, cause, async (day) => {
    const command = { type: 'ReportLedgerBalances', ...dayContents(cause, day, source, options) } as const;
    const handled = await store(commands, command, cause);
    return handled.accepted ? { ...handled, movements: 0, receiptsLeft: 0 } : handled;
  });
}

const dayContents = <Row extends AmazonLedgerRow | AmazonLedgerBalance>(
  { sellerId }: Cause,
  { network, msku, day, rows }: StagedDay<Row>,
  report: string,
  { mayShrink }: AmazonLedgerOptions,
) => ({ sellerId, network, msku, day, rows, digest: dayDigest(rows), report, mayShrink });

const store = (
  commands: NetworkCommandHandler,
  command: Parameters<typeof ledgerAggregate.decide>[0],
  cause: Cause,
) =>
  commands.handle(ledgerAggregate, ledgerId(command.sellerId, command.network, command.msku), command, {
    ...cause,
    commandId: `${cause.commandId} ${command.type} ${command.day}`,
    correlationId: cause.correlationId ?? cause.commandId,
  });

type StoredDay =
  | {
      readonly accepted: true;
      readonly events: readonly unknown[];
      readonly movements: number;
      readonly receiptsLeft: number;
    }
  | { readonly accepted: false; readonly refusal: AmazonLedgerRefusal | CommandRefusal };

/** Rows still to be read, and the findings to which their problems are added. */
interface LedgerReading<Row> {
  readonly lines: AsyncIterable<AmazonLedgerLine<Row>>;
  readonly findings: ReportFindings;
}

async function stageAndStore<Row extends AmazonLedgerRow | AmazonLedgerBalance>(
  { commands, reports }: ImportPorts,
  kind: AmazonLedgerImport['kind'],
  { lines, findings }: LedgerReading<Row>,
  { network, skipBadRows, dryRun, onProgress }: AmazonLedgerOptions,
  cause: Cause,
  storeDay: (day: StagedDay<Row>) => Promise<StoredDay>,
): Promise<AmazonLedgerImport> {
  using staged = reports.stageLedger<Row>();
  for await (const line of lines) staged.add(line, line.network ?? network);

  // Of a text whose encoding is not known no row was read, so that none can be skipped.
  const stored = !dryRun && findings.encoding !== undefined && (skipBadRows || findings.problemCount === 0);
  const sum = { reported: 0, unchanged: 0, refused: 0, movements: 0, receiptsLeft: 0 };
  const refusals: (AmazonLedgerRefusal | CommandRefusal)[] = [];
  let newSkus = 0;
  if (stored) {
    newSkus = await registerReportedSkus(commands, reportedSkus(staged), findings, cause);
    const total = staged.countDays();
    let done = 0;
    await forEachConcurrently(staged.days(concurrency), concurrency, async (day) => {
      const outcome = await storeDay(day);
      if (!outcome.accepted) {
        sum.refused++;
        if (refusals.length < maxRefusals) refusals.push(outcome.refusal);
      } else {
        sum[outcome.events.length > 0 ? 'reported' : 'unchanged']++;
        sum.movements += outcome.movements;
        sum.receiptsLeft += outcome.receiptsLeft;
      }
      onProgress?.(++done, total);
    });
  }
  return { kind, stored, rows: staged.count, findings, ...sum, refusals, newSkus };
}

/** The SKUs of a ledger, each with the names of its last day, since its first day. */
function* reportedSkus<Row extends AmazonLedgerRow | AmazonLedgerBalance>(
  staged: AmazonLedgerStaging<Row>,
): Iterable<ReportedSku> {
  for (const { network, msku, day, title, row } of staged.skus())
    yield { msku, title, fnsku: row.fnsku, asin: row.asin, since: startOfDay(day, timeZoneOf(network)) };
}
