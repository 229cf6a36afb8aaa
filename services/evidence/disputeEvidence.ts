import type { Charge } from '#domain/charge/values';
import { matching } from '#domain/claims/matching/matching';
import { isOfShipment } from '#domain/claims/matching/ofShipment';
import { rowCheck } from '#domain/claims/rowCheck/rowCheck';
import { isOfUnits } from '#domain/claims/units/soldUnits';
import { monthsOf } from '#domain/fees/month';
import type { Instant } from '#domain/instant';
import type { RateCardBook } from '#domain/rateCards/cardsOn';
import type { RecomputedLine } from '#domain/recomputation/recomputedLine';
import { stockDays } from '#projections/stockDays';
import { type CitedEvent, citedEvents } from '#services/evidence/citedEvents';
import { linesOfUnits } from '#services/evidence/linesOfUnits';
import { receiptsOf } from '#services/evidence/receiptsOf';
import { type AuditedFact, auditedFact } from '#services/history/auditedFact';
import type { EventStore } from '#services/ports/eventStore';
import { charges } from '#services/queries/charges';
import { type DisputeAnswer, dispute as disputeOf } from '#services/queries/disputes';
import { type ReadSide, sideAt } from '#services/queries/readSide';
import { recomputed } from '#services/queries/recomputed';
import { type StockInPeriod, stocksOfLine } from '#services/queries/stocksOfLine';
import { feeSources } from '#services/recomputation/feeSources';
import { linesOfShipments } from '#services/recomputation/linesOfShipments';

/** A line that a dispute rests on: one of the ledger, or what the charge's own row comes to by the card. */
export type EvidenceLine = RecomputedLine & { readonly id: string };

/** All that somebody needs in order to judge a dispute without asking us. */
export interface DisputeEvidence {
  readonly dispute: DisputeAnswer;
  /** As Amazon's report has it; absent where its report was replaced since. */
  readonly charge?: Charge;
  /** As they were computed from what was known when the dispute was found. */
  readonly lines: readonly EvidenceLine[];
  /** Of lines that are about one SKU, by their names: what moved of it in their periods. */
  readonly stocks: ReadonlyMap<string, readonly StockInPeriod[]>;
  readonly knownAt: Instant;
  readonly history: readonly AuditedFact[];
  readonly events: readonly CitedEvent[];
  /** Whether these are all: the stock of a whole seller can be too much for a folder, and is in `lading export events`. */
  readonly isWhole: boolean;
}

type Side = ReadSide & { readonly store: Pick<EventStore, 'read' | 'readAll'> };

/**
 * What a dispute rests on, recomputed as it was known when it was found; `undefined` where there is none. The whole log is
 * read for it.
 *
 * @throws CorruptStream for a fact that this program cannot read
 */
export async function disputeEvidence(
  side: Side,
  now: Instant,
  id: string,
  book: RateCardBook,
): Promise<DisputeEvidence | undefined> {
  const dispute = disputeOf(side, now, id);
  if (dispute === undefined) return undefined;
  const stream = `dispute-${id}`;
  const history: AuditedFact[] = [];
  for await (const stored of side.store.read(stream)) history.push(auditedFact(stored, side.readFact));
  const knownAt = history.findLast(({ fact }) => fact.type === 'DisputeFound')?.recordedAt ?? now;
  const charge = await chargeOf(side, dispute, knownAt);
  const lines = charge === undefined ? [] : await linesOf(side, dispute, charge, { knownAt, book });
  const stocks = await stocksOf(side, dispute, lines, knownAt);
  const named = [
    ...dispute.finding.evidence,
    ...lines.flatMap(({ evidence }) => evidence),
    ...(await receiptsOf(side, dispute.sellerId, lines)),
    ...(charge === undefined ? [] : [charge.event]),
    stream,
  ];
  const events = await citedEvents(side.store, named.filter(isInTheLog), mostEvents);
  const isWhole = events.length < mostEvents;
  return {
    dispute,
    ...(charge !== undefined && { charge }),
    lines,
    stocks,
    knownAt,
    history,
    events,
    isWhole,
  };
}

async function stocksOf(
  side: Side,
  { sellerId }: DisputeAnswer,
  lines: readonly EvidenceLine[],
  asKnownAt: Instant,
): Promise<DisputeEvidence['stocks']> {
  const ofSkus = lines.filter(({ subject }) => subject['msku'] !== undefined);
  const then = ofSkus.length === 0 ? side : await sideAt(side, [stockDays], { asKnownAt });
  const stocks = new Map<string, readonly StockInPeriod[]>();
  for (const line of ofSkus) stocks.set(line.id, await stocksOfLine(then, { ...line, sellerId }));
  return stocks;
}

/** Some 100 MB. */
const mostEvents = 100_000;

/** Beside events, evidence names rows of cards and of reports. */
const isInTheLog = (name: string): boolean => /^[a-z]+-\S+$/.test(name);

async function chargeOf(side: Side, { sellerId, finding }: DisputeAnswer, asKnownAt: Instant) {
  const { chargeId, feeType } = finding;
  const known = await charges(side, { sellerId, feeType, asKnownAt });
  return known.find((each) => each.chargeId === chargeId);
}

type Listed = NonNullable<Awaited<ReturnType<typeof chargeOf>>>;

async function linesOf(
  side: Side,
  { sellerId }: DisputeAnswer,
  charge: Listed,
  { knownAt: asKnownAt, book }: { readonly knownAt: Instant; readonly book: RateCardBook },
): Promise<readonly EvidenceLine[]> {
  if (isOfShipment(charge)) {
    const sources = await feeSources(side, sellerId, { asKnownAt });
    const shipment = new Set([charge.subject.shipmentConfirmationId ?? '']);
    return linesOfShipments(sources, shipment, book).filter(({ feeType }) => feeType === charge.feeType);
  }
  if (isOfUnits(charge)) return linesOfUnits(side, charge, { asKnownAt, book });
  const lines: EvidenceLine[] = [];
  for (const month of monthsOf(charge))
    lines.push(...(await recomputed(side, { sellerId, month, asKnownAt, book })));
  const about = matching([charge], lines).flatMap((match) => match.lines);
  if (about.some(({ result }) => result.kind !== 'not-computable')) return about;
  const own = rowCheck(charge, book);
  return 'why' in own
    ? about
    : own.map((line, at) => ({ ...line, id: `row-${at + 1}`, evidence: [charge.event] }));
}
