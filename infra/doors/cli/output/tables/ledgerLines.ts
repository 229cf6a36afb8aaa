import { isUnverifiedResult } from '#domain/fees/lines/groupLines';
import type { FeeResult, Subject } from '#domain/fees/pricing/computedFee';
import { type Table, table } from '#infra/doors/cli/output/table';
import { daysText } from '#infra/words/daysText';
import { resultInWords } from '#infra/words/resultInWords';
import type { FeeLedgerLine } from '#services/fees/recomputation/recomputeFees';

/** A row for each recomputed line. `lading explain` shows its rate cards and why it is not computable. */
export const linesTable = (lines: readonly FeeLedgerLine[]): Table =>
  table(lines, [
    { head: 'line', of: ({ id }) => id },
    { head: 'days', of: ({ period }) => daysText(period) },
    { head: 'fee', of: ({ feeType }) => feeType },
    { head: 'for', of: ({ subject }) => subjectText(subject) },
    { head: 'amount', of: ({ result }) => shortResult(result), right: true },
    { head: '', of: ({ result }) => (isUnverifiedResult(result) ? 'unverified' : '') },
  ]);

/** The amount, or that it is not computable, without the reason. */
export const shortResult = (result: FeeResult): string =>
  result.kind === 'not-computable' ? 'not computable' : resultInWords(result);

export const linesText = (count: number): string => (count === 1 ? '1 line' : `${count} lines`);

/** What a line is about, by one of its ids. */
export const subjectText = (subject: Subject): string =>
  Object.entries(subject)
    .filter(([name]) => !otherNames.has(name) || subject['msku'] === undefined)
    .map(([name, value]) => (name === 'residue' ? `residue ${value}` : value))
    .join(', ');

const otherNames: ReadonlySet<string> = new Set(['fnsku', 'asin', 'shipmentId']);
