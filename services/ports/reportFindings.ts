import type { Finding, Findings } from '#services/ports/finding';
import type { TextEncoding } from '#services/ports/textEncoding';

/** How many of each are kept: every bad row counts, and a person reads the first. */
const maxFindings = 1000;

/** The problems and warnings of a report of any size. */
export class ReportFindings {
  readonly problems: Finding[] = [];
  readonly warnings: Finding[] = [];
  problemCount = 0;
  warningCount = 0;
  /** Rows with a problem, which are not read. */
  badRows = 0;
  /** In which the file was read. */
  encoding?: TextEncoding;

  add(rowReport: Findings): void {
    this.problemCount += rowReport.problems.length;
    this.warningCount += rowReport.warnings.length;
    if (rowReport.problems.length > 0) this.badRows++;
    addFirst(this.problems, rowReport.problems);
    addFirst(this.warnings, rowReport.warnings);
  }
}

function addFirst(list: Finding[], more: readonly Finding[]): void {
  if (more.length > 0 && list.length < maxFindings) list.push(...more.slice(0, maxFindings - list.length));
}
