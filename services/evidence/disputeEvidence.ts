import type { Difference } from '#domain/claims/difference';
import type { Instant } from '#domain/instant';
import type { RateCardBook } from '#domain/rateCards/cardsOn';
import { readModels } from '#projections/readModels';
import { type CitedEvent, citedEvents } from '#services/evidence/citedEvents';
import { type EvidenceLine, type HeldLines, heldLines } from '#services/evidence/heldLines';
import { receiptsOf } from '#services/evidence/receiptsOf';
import { type AuditedFact, auditedFact } from '#services/history/auditedFact';
import type { EventStore } from '#services/ports/eventStore';
import { envelopeText } from '#services/projecting/envelopeField';
import { charges, type ListedCharge } from '#services/queries/charges';
import { disputeScan } from '#services/queries/disputeScan';
import { type DisputeAnswer, dispute as disputeOf } from '#services/queries/disputes';
import { type ReadSide, sideAt } from '#services/queries/readSide';
import { type StockInPeriod, stocksOfLine } from '#services/queries/stocksOfLine';

/** All that somebody needs in order to judge a dispute without asking us. */
export interface DisputeEvidence extends HeldLines {
  readonly dispute: DisputeAnswer;
  /** As Amazon's report has it; absent where its report was replaced before the dispute was found. */
  readonly charge?: ListedCharge;
  /** As a scan tells it of what was known then: why it differs, and what is in doubt. Absent where none finds it any more. */
  readonly difference?: Pick<Difference, 'because' | 'doubts'>;
  /** Of lines that are about one SKU, by their names: what moved of it in their periods. */
  readonly stocks: ReadonlyMap<string, readonly StockInPeriod[]>;
  /** Lines are computed from what was known then: when the dispute was found last. */
  readonly knownAt: Instant;
  readonly history: readonly AuditedFact[];
  /** Stream by stream, read from the log as they are taken: the stock of a whole seller can be too much for memory. */
  readonly events: () => AsyncIterable<CitedEvent>;
}

type Side = ReadSide & { readonly store: Pick<EventStore, 'read' | 'readAll'> };

/**
 * What a dispute rests on, recomputed as it was known when it was found; `undefined` where there is none. The whole log is
 * read once for it.
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
  const { sellerId, finding } = dispute;
  const stream = `dispute-${id}`;
  const history: AuditedFact[] = [];
  for await (const stored of side.store.read(stream)) history.push(auditedFact(stored, side.readFact));
  const knownAt = history.findLast(({ fact }) => fact.type === 'DisputeFound')?.recordedAt ?? now;
  const then = await sideAt(side, readModels, { asKnownAt: knownAt });
  const charge = (await charges(then, { sellerId, feeType: finding.feeType })).find(
    ({ chargeId }) => chargeId === finding.chargeId,
  );
  const held =
    charge === undefined ? { lines: [], rows: 1 } : await heldLines(then, charge, finding.cause, book);
  const difference = charge && (await differenceOf(then, dispute, charge, { book, now: knownAt }));
  const named = [
    ...finding.evidence,
    ...held.lines.flatMap(({ evidence }) => evidence),
    ...(await receiptsOf({ ...then, store: side.store }, sellerId, held.lines)),
    ...(charge === undefined ? [] : [charge.event]),
    stream,
  ];
  return {
    dispute,
    ...(charge !== undefined && { charge }),
    ...(difference !== undefined && { difference }),
    ...held,
    stocks: await stocksOf(then, sellerId, held.lines),
    knownAt,
    history,
    events: () => ofSeller(sellerId, citedEvents(side.store, named.filter(isInTheLog))),
  };
}

async function differenceOf(
  then: ReadSide,
  { sellerId, finding }: DisputeAnswer,
  { from }: ListedCharge,
  how: { readonly book: RateCardBook; readonly now: Instant },
) {
  const asked = { sellerId, month: from.slice(0, 7), home: finding.marketplace };
  const { differences } = await disputeScan(then, { ...asked, ...how });
  return differences.find((each) => each.finding.chargeId === finding.chargeId);
}

async function stocksOf(then: ReadSide, sellerId: string, lines: readonly EvidenceLine[]) {
  const stocks = new Map<string, readonly StockInPeriod[]>();
  for (const line of lines)
    if (line.subject['msku'] !== undefined)
      stocks.set(line.id, await stocksOfLine(then, { ...line, sellerId }));
  return stocks;
}

/** Whoever records a finding says what shows it: no other seller's events do. */
async function* ofSeller(sellerId: string, events: AsyncIterable<CitedEvent>): AsyncIterable<CitedEvent> {
  for await (const cited of events)
    if (envelopeText(cited.event.metadata, 'sellerId') === sellerId) yield cited;
}

/** Beside events, evidence names rows of cards and of reports. */
const isInTheLog = (name: string): boolean => /^[a-z]+-\S+$/.test(name);
