import { laterDay } from '#domain/calendar';
import type { ComputedFee, FeeResult, Subject } from '#domain/fees/computedFee';
import { resultInWords } from '#domain/fees/resultInWords';
import { isUnverifiedResult } from '#domain/recomputation/groupLines';
import { table } from '#infra/cli/table';
import type { LedgerLine } from '#services/queries/recomputed';

/** Recomputed lines, one a row. */
export const linesTable = (lines: readonly LedgerLine[]): string =>
  table(lines, [
    { head: 'line', of: ({ id }) => id },
    { head: 'from', of: ({ period }) => period.from },
    { head: 'to', of: ({ period }) => laterDay(period.until, -1) },
    { head: 'fee', of: ({ feeType }) => feeType },
    { head: 'for', of: ({ subject }) => subjectText(subject) },
    { head: 'amount', of: ({ result }) => shortResult(result), right: true },
    { head: 'by card', of: cardsText },
    { head: '', of: ({ result }) => remark(result) },
  ]);

/** Without the reason, where it is not computable. */
export const shortResult = (result: FeeResult): string =>
  result.kind === 'not-computable' ? 'not computable' : resultInWords(result);

function remark(result: FeeResult): string | undefined {
  if (result.kind === 'not-computable') return result.why;
  return isUnverifiedResult(result) ? 'unverified' : undefined;
}

export const linesText = (count: number): string => (count === 1 ? '1 line' : `${count} lines`);

/** Without the other names of what it is about. */
export const subjectText = (subject: Subject): string =>
  Object.entries(subject)
    .filter(([name]) => !otherNames.has(name) || subject['msku'] === undefined)
    .map(([name, value]) => (name === 'residue' ? `residue ${value}` : value))
    .join(', ');

const otherNames: ReadonlySet<string> = new Set(['fnsku', 'asin', 'shipmentId']);

const cardsText = ({ result }: Pick<ComputedFee, 'result'>): string =>
  (result.kind === 'candidates' ? result.candidates : [result])
    .flatMap((each) => ('card' in each ? [each.card] : []))
    .join(' or ');
