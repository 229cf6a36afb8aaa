import { isUnfinished } from '#domain/fees/lines/isUnfinished';
import type { Instant } from '#domain/values/instant';
import { type AuditedFact, auditedFact } from '#services/audit/auditedFact';
import { findEvent } from '#services/audit/findEvent';
import type { EventStore } from '#services/engine/ports/eventStore';
import type { Moment } from '#services/engine/projecting/readModelsAt';
import { awdBoxFacts } from '#services/fees/explanation/awdBoxFacts';
import { lineStockMovements, type StockInPeriod } from '#services/fees/explanation/lineStockMovements';
import { feeModels } from '#services/fees/recomputation/feeSources';
import { placeOfLine } from '#services/fees/recomputation/lineId';
import {
  type FeeLedgerLine,
  type RecomputationFilter,
  recomputeFees,
} from '#services/fees/recomputation/recomputeFees';
import { type ReadSide, sideAt } from '#services/readSide/readSide';

/** A line and the facts that its evidence names. Plain JSON. */
export interface LineExplanation {
  readonly line: FeeLedgerLine;
  /** Whether its period is not over, so that it is an estimate: see {@link isUnfinished}. */
  readonly unfinished: boolean;
  /** The facts that the evidence names one by one, and those of boxes in AWD, as far as they were asked for. */
  readonly facts: readonly AuditedFact[];
  /** What moved in the line's period, where the evidence names the stream of a SKU's stock. */
  readonly stocks: readonly StockInPeriod[];
  /** How many more facts and stocks the evidence names. */
  readonly more: { readonly facts: number; readonly stocks: number };
}

export interface ExplainFilter extends Moment, Pick<RecomputationFilter, 'sellerId' | 'book' | 'measured'> {
  readonly now: Instant;
  /** How many facts, and how many stocks, at most. */
  readonly most: number;
}

/**
 * A line of the ledger with its evidence; `undefined` where there is no such line. Of the log only the streams that the
 * evidence names are read; about a moment, the whole log once.
 *
 * @throws CorruptStream for a fact that this program cannot read
 */
export async function explainLine(
  side: ReadSide & { readonly store: Pick<EventStore, 'read' | 'readAll'> },
  id: string,
  { now, most, ...filter }: ExplainFilter,
): Promise<LineExplanation | undefined> {
  const place = placeOfLine(id);
  if (place === undefined) return undefined;
  const { asOf, asKnownAt, ...how } = filter;
  const then = await sideAt(side, feeModels, { asOf, asKnownAt });
  const lines = await recomputeFees(then, { ...how, ...place });
  const line = lines.find((each) => each.id === id);
  if (line === undefined) return undefined;
  const eventNames = line.evidence.filter((each) => each.includes('@'));
  const facts = await Promise.all(eventNames.slice(0, most).map((name) => findFact(side, name)));
  const boxes = await awdBoxFacts(side, line, filter);
  const stocks = await lineStockMovements(then, line);
  return {
    line,
    unfinished: isUnfinished(line, asOf ?? asKnownAt ?? now),
    facts: [...facts.flatMap((fact) => fact ?? []), ...boxes].slice(0, most),
    stocks: stocks.slice(0, most),
    more: {
      facts: Math.max(0, eventNames.length + boxes.length - most),
      stocks: Math.max(0, stocks.length - most),
    },
  };
}

async function findFact(
  { store, readFact }: Parameters<typeof explainLine>[0],
  name: string,
): Promise<AuditedFact | undefined> {
  const event = await findEvent(store, name);
  return event && auditedFact(event, readFact);
}
