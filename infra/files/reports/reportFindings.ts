import type { Finding, Report } from '#infra/files/sellerCentral/finding';

/** How many of each are kept: every bad row counts, and a person reads the first. */
const mostKept = 1000;

/** What is wrong and doubtful in a report of any size. */
export class ReportFindings {
  readonly problems: Finding[] = [];
  readonly warnings: Finding[] = [];
  problemCount = 0;
  warningCount = 0;
  /** Rows with a problem, which are not read. */
  badRows = 0;

  add(ofRow: Report): void {
    this.problemCount += ofRow.problems.length;
    this.warningCount += ofRow.warnings.length;
    if (ofRow.problems.length > 0) this.badRows++;
    keep(this.problems, ofRow.problems);
    keep(this.warnings, ofRow.warnings);
  }
}

function keep(kept: Finding[], more: readonly Finding[]): void {
  if (more.length > 0 && kept.length < mostKept) kept.push(...more.slice(0, mostKept - kept.length));
}
