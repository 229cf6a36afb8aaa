import type { ReportedChargeRefusal } from '#domain/disputes/reportedCharge/commands';
import type { ReportedChargeEvent } from '#domain/disputes/reportedCharge/events';
import { chargeAggregate, type NetworkCommandHandler } from '#services/aggregates';
import { chargesDigest, chargesId, nameCharges } from '#services/disputes/chargeIdentity';
import type { Cause } from '#services/engine/handling/cause';
import type { CommandOutcome, CommandRefusal } from '#services/engine/handling/commandOutcome';
import { forEachConcurrently } from '#services/importing/reports/forEachConcurrently';
import type { ImportPorts } from '#services/importing/reports/importPorts';
import { ReportFindings } from '#services/ports/reportFindings';
import type { StagedPart } from '#services/ports/reportStaging';
import {
  type ChargeReading,
  type ChargeReportKind,
  chargeReports,
  type RecognisedChargeReport,
} from '#services/ports/reports';

export interface ChargeOptions extends ChargeReading {
  /** Takes parts with fewer rows than were reported before. */
  readonly mayShrink: boolean;
  /** Stores the rows that can be read though others cannot; otherwise a file with a problem is refused whole. */
  readonly skipBadRows: boolean;
  /** Reads and checks, and stores nothing. */
  readonly dryRun: boolean;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** The result of an import of charges, with the first problems, warnings and refusals. */
export interface ChargeImport {
  readonly kind: ChargeReportKind;
  readonly stored: boolean;
  readonly rows: number;
  /** Rows that tell of no fee, such as the sales of a settlement. */
  readonly notFees: number;
  readonly charges: number;
  readonly findings: ReportFindings;
  /**
   * Parts of the report, such as the month of a SKU: told for the first time or otherwise than before, as before, and
   * refused.
   */
  readonly reported: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly refusals: readonly (ReportedChargeRefusal | CommandRefusal)[];
}

const concurrency = 64;
const maxRefusals = 100;

/** Imports a report of what Amazon charged or paid, of any size in flat memory. The same file again changes nothing. */
export async function importCharges(
  { commands, reports, clock }: ImportPorts,
  path: string,
  report: RecognisedChargeReport,
  { mayShrink, skipBadRows, dryRun, onProgress, ...reading }: ChargeOptions,
  cause: Cause,
): Promise<ChargeImport> {
  const { kind } = report;
  using staged = reports.stageCharges();
  const findings = new ReportFindings();
  const read = { rows: 0, notFees: 0 };
  const onSale = staged.addSale.bind(staged);
  for await (const lines of reports.charges(path, report, { ...reading, onSale, now: clock() }, findings)) {
    read.rows++;
    if (lines.length === 0) read.notFees++;
    for (const line of lines) staged.add(line);
  }

  // Of a text whose encoding is not known no row was read, so that none can be skipped.
  const stored = !dryRun && findings.encoding !== undefined && (skipBadRows || findings.problemCount === 0);
  const sum = { reported: 0, unchanged: 0, refused: 0 };
  const refusals: (ReportedChargeRefusal | CommandRefusal)[] = [];
  if (stored) {
    const total = staged.countParts();
    let done = 0;
    await forEachConcurrently(staged.parts(), concurrency, async (part) => {
      const outcome = await store(commands, kind, part, mayShrink, cause);
      if (outcome.accepted) sum[outcome.events.length > 0 ? 'reported' : 'unchanged']++;
      else {
        sum.refused++;
        if (refusals.length < maxRefusals) refusals.push(outcome.refusal);
      }
      onProgress?.(++done, total);
    });
  }
  return { kind, stored, ...read, charges: staged.count, findings, ...sum, refusals };
}

function store(
  commands: NetworkCommandHandler,
  kind: ChargeReportKind,
  { rows, country, ...part }: StagedPart,
  mayShrink: boolean,
  { sellerId, commandId, correlationId = commandId, ...cause }: Cause,
): Promise<CommandOutcome<ReportedChargeEvent, ReportedChargeRefusal>> {
  const key = { sellerId, report: chargeReports[kind], ...part, ...(country !== undefined && { country }) };
  const charges = nameCharges(key, rows);
  const id = chargesId(key);
  return commands.handle(
    chargeAggregate,
    id,
    { type: 'ReportCharges', ...key, rows: charges, digest: chargesDigest(charges), mayShrink },
    { ...cause, sellerId, correlationId, commandId: `${commandId} ${id}` },
  );
}
