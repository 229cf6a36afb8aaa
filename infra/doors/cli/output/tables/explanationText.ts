import { laterDay } from '#domain/values/calendar';
import type { Period } from '#domain/values/period';
import { stockText } from '#infra/doors/cli/output/tables/stockText';
import type { Text } from '#infra/doors/cli/output/text';
import { explain } from '#infra/words/explain';
import { gist } from '#infra/words/gist';
import { printable } from '#infra/words/printable';
import type { AuditedFact } from '#services/audit/auditedFact';
import type { LineExplanation } from '#services/fees/explanation/explainLine';
import type { StockInPeriod } from '#services/fees/explanation/lineStockMovements';
import { hypotheticalEvent } from '#services/fees/recomputation/feeSources';

/** The calculation of a line, and below it the events that its inputs come from. */
export function explanationText({ line, unfinished, facts, stocks, more }: LineExplanation): Text {
  return [
    `line ${line.id} of seller ${printable(line.sellerId)}`,
    ...(unfinished ? ['its period is not over: an estimate of what it will be if nothing changes'] : []),
    ...explain(line).split('\n').map(printable),
    ...(line.evidence.includes(hypotheticalEvent)
      ? ['supposed: the size of a unit; no recorded fact says so']
      : []),
    ...facts.flatMap(factLines),
    ...(more.facts > 0 ? [`and ${more.facts} more facts: --all shows them`] : []),
    ...stocks.flatMap((stock) => stockLines(stock, line.period)),
    ...(more.stocks > 0 ? [`and the stock of ${more.stocks} more SKUs: --all shows them`] : []),
  ];
}

const factLines = ({ name, fact, actor, occurredAt, recordedAt }: AuditedFact): readonly string[] => [
  printable(`event ${name}: ${[fact.type, gist(fact)].filter((each) => each !== '').join(', ')}`),
  printable(`  happened ${occurredAt}, recorded ${recordedAt} by ${actor}`),
];

const stockLines = (stock: StockInPeriod, { from, until }: Period): readonly Text[] => [
  '',
  ...stockText(stock, from),
  `each event: lading report ledger-detail --from ${from} --to ${laterDay(until, -1)}`,
];
