import { laterDay } from '#domain/calendar';
import { explain } from '#domain/fees/explain';
import type { Period } from '#domain/rateCards/splitAtChanges';
import type { StockMovements } from '#domain/recomputation/stockMovements';
import { gist } from '#infra/cli/gist';
import { printable } from '#infra/cli/printable';
import { table } from '#infra/cli/table';
import type { AuditedFact } from '#services/history/auditedFact';
import type { LineExplanation, StockInPeriod } from '#services/queries/explainLine';
import { supposed } from '#services/recomputation/feeSources';

/** The sum by hand, and under it what its inputs come from. */
export function explanationText({ line, unfinished, facts, stocks, more }: LineExplanation): string {
  return [
    `line ${line.id} of seller ${printable(line.sellerId)}`,
    ...(unfinished ? ['its period is not over: an estimate of what it will be if nothing changes'] : []),
    ...explain(line).split('\n').map(printable),
    ...(line.evidence.includes(supposed) ? ['supposed: the size of a unit; no recorded fact says so'] : []),
    ...facts.flatMap(factLines),
    ...(more.facts > 0 ? [`and ${more.facts} more facts: --all shows them`] : []),
    ...stocks.flatMap((stock) => stockLines(stock, line.period)),
    ...(more.stocks > 0 ? [`and the stock of ${more.stocks} more SKUs: --all shows them`] : []),
  ].join('\n');
}

const factLines = ({ name, fact, actor, occurredAt, recordedAt }: AuditedFact): readonly string[] => [
  printable(`event ${name}: ${fact.type}, ${gist(fact)}`),
  printable(`  happened ${occurredAt}, recorded ${recordedAt} by ${actor}`),
];

const mostLots = 31;

function stockLines(
  { msku, network, fulfillmentCenter, before, days, lots }: StockInPeriod,
  { from, until }: Period,
): readonly string[] {
  const where = fulfillmentCenter === '*' ? `${network}, in transit` : (fulfillmentCenter ?? network);
  const then = days.length === 0 ? 'and nothing moved' : 'then';
  return [
    '',
    printable(`stock of ${msku}, ${where}: ${before} units before ${from}, ${then}`),
    ...(days.length === 0 ? [] : [daysTable(days)]),
    ...(lots === undefined ? [] : [lotsText(lots)]),
    `each event: lading report ledger-detail --from ${from} --to ${laterDay(until, -1)}`,
  ];
}

const lotsText = (lots: NonNullable<StockInPeriod['lots']>): string =>
  `left, first in, first out: ${lots
    .slice(0, mostLots)
    .map(({ receivedOn = 'an unknown day', units }) => `${units} of ${receivedOn}`)
    .join(', ')}${lots.length > mostLots ? `, and of ${lots.length - mostLots} earlier days` : ''}`;

const daysTable = (days: StockMovements['days']): string =>
  table(days, [
    { head: 'day', of: ({ day }) => day },
    {
      head: 'moved',
      of: ({ moved }) =>
        moved.map(({ eventType, units }) => `${eventType} ${units > 0 ? '+' : ''}${units}`).join(', '),
    },
    { head: "at the day's end", of: ({ units }) => units, right: true },
  ]);
