import { explain } from '#domain/fees/explain';
import type { StockMovements } from '#domain/recomputation/stockMovements';
import { gist } from '#infra/cli/gist';
import { printable } from '#infra/cli/printable';
import { table } from '#infra/cli/table';
import type { AuditedFact } from '#services/history/auditedFact';
import type { LineExplanation, StockInPeriod } from '#services/queries/explainLine';
import { supposed } from '#services/recomputation/feeSources';

/** The sum by hand, and under it what its inputs come from. */
export function explanationText({ line, facts, stocks, more }: LineExplanation): string {
  return [
    `line ${line.id} of seller ${printable(line.sellerId)}`,
    ...explain(line).split('\n').map(printable),
    ...(line.evidence.includes(supposed) ? ['supposed: the size of a unit; no recorded fact says so'] : []),
    ...facts.flatMap(factLines),
    ...(more.facts > 0 ? [`and ${more.facts} more facts: --all shows them`] : []),
    ...stocks.flatMap(stockLines),
    ...(more.stocks > 0 ? [`and the stock of ${more.stocks} more SKUs: --all shows them`] : []),
  ].join('\n');
}

const factLines = ({ name, fact, actor, occurredAt, recordedAt }: AuditedFact): readonly string[] => [
  printable(`event ${name}: ${fact.type}, ${gist(fact)}`),
  printable(`  happened ${occurredAt}, recorded ${recordedAt} by ${actor}`),
];

function stockLines({ msku, network, fulfillmentCenter, before, days }: StockInPeriod): readonly string[] {
  const where = fulfillmentCenter === '*' ? `${network}, in transit` : (fulfillmentCenter ?? network);
  return [
    '',
    printable(
      `stock of ${msku}, ${where}: ${before} units before, ${days.length === 0 ? 'and nothing moved' : 'then'}`,
    ),
    ...(days.length === 0 ? [] : [daysTable(days)]),
    printable(`each event: lading report ledger-detail; the stock: lading stock show ${msku}`),
  ];
}

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
