import type { FeeTotals } from '#domain/fees/shipmentFees/feeTotals';
import type { Money } from '#domain/values/money';
import { type Table, table } from '#infra/doors/cli/output/table';
import type { Text } from '#infra/doors/cli/output/text';
import { countText } from '#infra/words/countText';
import { moneyText } from '#infra/words/moneyText';
import type { FeesAnswer } from '#services/fees/ledger/fees';

/** A row for each estimate and carrier charge, and below them their sums. */
export const feesTable = ({ fees, totals }: FeesAnswer): Text => [linesTable(fees), '', ...feeSums(totals)];

const linesTable = (fees: FeesAnswer['fees']): Table =>
  table(fees, [
    { head: 'shipment', of: ({ shipmentConfirmationId }) => shipmentConfirmationId },
    { head: 'day', of: ({ day }) => day },
    { head: 'kind', of: ({ kind }) => kind },
    { head: 'fee', of: ({ feeType }) => feeType },
    { head: 'state', of: ({ state }) => state },
    { head: 'amount', of: ({ amount }) => (amount === null ? 'unknown' : moneyText(amount)), right: true },
    { head: 'named by', of: ({ source }) => source },
    { head: 'events', of: ({ positions }) => positions.join(' ') },
    { head: '', of: ({ unverified }) => (unverified ? 'unverified rule' : undefined) },
  ]);

export const feeSums = ({ posted, pending, estimates, unknown }: FeeTotals): readonly string[] => [
  `charges posted   ${sumText(posted)}`,
  `charges pending  ${sumText(pending)}`,
  `estimates        ${sumText(estimates)}   (never to be added to charges)`,
  ...(unknown === 0 ? [] : [`unknown          ${countText(unknown, 'line')}: the sums are not the whole`]),
];

export const sumText = (amounts: readonly Money[]): string => amounts.map(moneyText).join(', ') || 'none';
