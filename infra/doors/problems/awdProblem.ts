import type { AwdRefusal } from '#domain/awd/commands';
import { dimensionsText } from '#infra/doors/inputs/measurementText';
import { advise } from '#infra/doors/problems/advice';
import { commandProblem } from '#infra/doors/problems/handledProblem';
import { listed } from '#infra/doors/problems/planProblem';
import type { Problem } from '#infra/doors/problems/problem';
import { refusedBecause } from '#infra/doors/problems/refused';
import type { CommandRefusal } from '#services/engine/handling/commandOutcome';

/** A refused command to AWD in words: what was wrong, and what to do. */
export function awdProblem(refusal: AwdRefusal | CommandRefusal): Problem {
  const refused = refusedBecause(refusal);
  switch (refusal.reason) {
    case 'command-id-reused':
    case 'revision-moved':
    case 'not-happened-yet':
    case 'before-its-cause':
      return commandProblem(refusal);
    case 'other-awd-stock':
      return refused(
        `these are the boxes of ${refusal.msku} in ${refusal.country} of seller ${refusal.sellerId}`,
        'name the boxes that are meant: seller, country and SKU',
      );
    case 'no-boxes':
      return refused('no boxes were given', 'say how many, above 0');
    case 'delivered-before-leaving':
      return refused(
        `FBA cannot have had on ${refusal.deliveredOn} what left on ${refusal.leftOn}`,
        advise`say when they left with ${{ give: 'occurredAt' }}, or when FBA had them with ${{ give: 'deliveredOn' }}`,
      );
    case 'which-boxes':
      return refused(
        refusal.known.length === 0
          ? 'no boxes of this SKU are known in AWD, so it must be said what these are like'
          : `boxes of several kinds are known: ${listed(refusal.known.map(kindText))}`,
        advise`say which with ${{ give: 'unitsPerBox' }}, ${{ give: 'dimensions' }} or both; ${{ do: 'ShowAwdStock' }} lists them`,
      );
    case 'sign-contradicts-reason':
      return refused(
        `boxes that are ${refusal.adjustment} always ${refusal.sign === '+' ? 'come' : 'go'}`,
        'give another reason, or the boxes without a sign',
      );
  }
}

type Kind = Extract<AwdRefusal, { readonly reason: 'which-boxes' }>['known'][number];

const kindText = ({ unitsPerBox, dimensions }: Kind): string =>
  `${unitsPerBox} units in ${dimensionsText(dimensions)}`;
