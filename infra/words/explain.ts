import Big from 'big.js';
import type { Amount, ComputedFee, FeeResult, Interval } from '#domain/fees/pricing/computedFee';
import { flagsText } from '#infra/words/flagText';
import { notComputableText } from '#infra/words/notComputableText';

/** A line by hand, to be checked without us: what for, from what, by which row of which card, and how it was rounded. */
export function explain({ feeType, country, period, subject, inputs, result }: ComputedFee): string {
  const named = (values: Readonly<Record<string, string>>) =>
    Object.entries(values)
      .map(([name, value]) => `${name} ${value}`)
      .join(', ');
  return [
    `${feeType}, ${country}, from ${period.from} until ${period.until} (exclusive)`,
    `for: ${named(subject)}`,
    ...(Object.keys(inputs).length === 0 ? [] : [`from: ${named(inputs)}`]),
    ...explained(result),
  ].join('\n');
}

type Candidate = Extract<FeeResult, { kind: 'candidates' }>['candidates'][number];

function explained(result: FeeResult | Candidate): readonly string[] {
  switch (result.kind) {
    case 'amount':
      return [
        `${result.formula} = ${result.exact}`,
        `rounded (${result.rounding}): ${result.amount.amount} ${result.amount.code}`,
        ...residue(result),
        ...cited(result),
      ];
    case 'interval':
      return [
        result.formula,
        `from ${result.least.amount} to ${result.most.amount} ${result.most.code} (${result.rounding}): nothing within this range differs`,
        ...cited(result),
      ];
    case 'not-computable':
      return [`not computable: ${notComputableText(result.why)}`];
    case 'no-fee':
      return [`nothing, by card: ${result.card}`];
    case 'candidates':
      return [
        'one of these, and it is not known which:',
        ...result.candidates.flatMap((each) =>
          explained(each).map((line, at) => `${at === 0 ? '-' : ' '} ${line}`),
        ),
      ];
  }
}

/** What the rounding added or took. */
function residue({ amount, exact }: Amount): readonly string[] {
  const left = new Big(amount.amount).minus(exact);
  return left.eq('0') ? [] : [`residue of rounding: ${left.toFixed()}`];
}

const cited = ({ card, row, source, grade, unverified, flagged }: Amount | Interval): readonly string[] => [
  `card: ${card}; row: ${row}`,
  `source (${grade}${unverified ? ', unverified' : ''}): ${source}`,
  ...(flagged === undefined ? [] : [`flagged: ${flagsText(flagged)}`]),
];
