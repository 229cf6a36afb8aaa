import { stringify } from 'csv-stringify/sync';
import type { RecomputedLine } from '#domain/fees/lines/recomputedLine';
import type { FeeResult } from '#domain/fees/pricing/computedFee';
import { escapeFormula } from '#infra/files/reports/formulaCells';
import { flagsText } from '#infra/words/flagText';
import { notComputableText } from '#infra/words/notComputableText';

export type EvidenceLine = RecomputedLine & { readonly id: string };

type Cells = Readonly<Record<string, string>>;

/** Lines of the fee ledger for a spreadsheet, one a row; of a line with candidates, one for each of these. */
export function linesCsv(lines: readonly EvidenceLine[]): string {
  const rows = lines.flatMap((line) =>
    sumsOf(line.result).map((sum): Cells => ({ ...factsOf(line), ...sum })),
  );
  return stringify(
    rows.map((row) => columns.map((column) => cell(row[column] ?? ''))),
    { header: true, columns: [...columns] },
  );
}

const columns = [
  ...['line', 'fee_type', 'country', 'from', 'until', 'subject', 'inputs'],
  ...[
    'formula',
    'quantity',
    'rate',
    'divisor',
    'exact',
    'rounding',
    'amount',
    'least',
    'least_of',
    'most',
    'most_of',
    'currency',
  ],
  ...['why_not', 'card', 'card_row', 'source', 'grade', 'unverified', 'flagged', 'evidence'],
] as const;

const factsOf = ({ id, feeType, country, period, subject, inputs, evidence }: EvidenceLine): Cells => ({
  line: id,
  fee_type: feeType,
  country,
  from: period.from,
  until: period.until,
  subject: namedValuesText(subject),
  inputs: namedValuesText(inputs),
  evidence: evidence.join(' '),
});

type Candidate = Extract<FeeResult, { kind: 'candidates' }>['candidates'][number];

function sumsOf(result: FeeResult | Candidate): readonly Cells[] {
  switch (result.kind) {
    case 'amount': {
      const { formula, quantity, rate, divisor, exact, amount } = result;
      return [
        {
          ...citationCells(result),
          ...{ formula, quantity, rate, divisor, exact },
          amount: amount.amount,
          currency: amount.code,
        },
      ];
    }
    case 'interval': {
      const { formula, quantity, least, most, leastOf = '', mostOf = '' } = result;
      return [
        {
          ...citationCells(result),
          ...{ formula, quantity, least_of: leastOf, most_of: mostOf },
          least: least.amount,
          most: most.amount,
          currency: most.code,
        },
      ];
    }
    case 'not-computable':
      return [{ why_not: notComputableText(result.why) }];
    case 'no-fee':
      return [{ card: result.card, why_not: 'by this card there is no such fee' }];
    case 'candidates':
      return result.candidates.flatMap(sumsOf);
  }
}

const citationCells = ({
  card,
  row,
  source,
  grade,
  unverified,
  rounding,
  flagged = [],
}: Extract<FeeResult, { kind: 'amount' | 'interval' }>): Cells => ({
  ...{ card, card_row: row, source, grade, rounding, flagged: flagsText(flagged) },
  unverified: unverified ? 'yes' : 'no',
});

const namedValuesText = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** Numbers stay numbers, signed too; other text is no formula. */
const cell = (text: string): string => (/^-?\d+(\.\d+)?$/.test(text) ? text : escapeFormula(text));
