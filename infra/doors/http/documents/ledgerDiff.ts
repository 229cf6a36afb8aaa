import { z } from 'zod';
import { LedgerLineDocument, LineTotal, ledgerTotals } from '#infra/doors/http/documents/ledgerLine';

/** Two computations of a month, line by line. */
export const LedgerDiffDocument = z.strictObject({
  counts: z
    .strictObject({ onlyBefore: z.int(), onlyAfter: z.int(), changed: z.int(), unchanged: z.int() })
    .describe('of all lines, however many are shown'),
  onlyBefore: z.array(LedgerLineDocument),
  onlyAfter: z.array(LedgerLineDocument),
  changed: z.array(
    z.strictObject({
      id: z.string().describe('of the line before; the one after has another where it is for other days'),
      before: LedgerLineDocument,
      after: LedgerLineDocument,
      because: z.array(z.enum(['card', 'rate', 'rounding', 'inputs', 'period', 'computability'])),
      difference: LineTotal.exactOptional().describe('absent where one of them is not computable'),
    }),
  ),
  before: z.strictObject(ledgerTotals),
  after: z.strictObject(ledgerTotals),
  difference: z.array(LineTotal).describe('after less before, over all lines that can be compared'),
  owedDifference: z.array(LineTotal).describe('the same of what is owed, without the residue of rounding'),
  unfinished: z
    .strictObject({ before: z.int(), after: z.int() })
    .describe('lines whose period was not over: estimates of what they will be if nothing changes'),
  notComparable: z.int().describe('lines of which no difference can be named: the sum is not the whole'),
});
