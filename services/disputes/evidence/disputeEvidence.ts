import type { Difference, Reasons } from '#domain/disputes/judging/difference';
import { judge } from '#domain/disputes/judging/judge';
import { withHigherRounding } from '#domain/disputes/judging/matching/bothRoundings';
import type { RecomputedLine } from '#domain/fees/lines/recomputedLine';
import type { RateCardBook } from '#domain/fees/rateCards/cardsOn';
import type { Instant } from '#domain/values/instant';
import { readModels } from '#projections/readModels';
import { type AuditedFact, auditedFact } from '#services/audit/auditedFact';
import { scanInputs } from '#services/disputes/disputeScan';
import { type DisputeAnswer, dispute as disputeOf } from '#services/disputes/disputes';
import { type CitedEvent, citedEvents } from '#services/disputes/evidence/citedEvents';
import { stockReceipts } from '#services/disputes/evidence/stockReceipts';
import { type ListedCharge, reportedCharges } from '#services/disputes/reportedCharges';
import { envelopeText } from '#services/engine/log/envelopeField';
import type { EventStore } from '#services/engine/ports/eventStore';
import { lineStockMovements, type StockInPeriod } from '#services/fees/explanation/lineStockMovements';
import { type ReadSide, sideAt } from '#services/readSide/readSide';

/** A line that a dispute rests on: one of the ledger, or what the charge's own row comes to by the card. */
export type EvidenceLine = RecomputedLine & { readonly id: string };

/** All that somebody needs in order to judge a dispute without asking us. */
export interface DisputeEvidence {
  readonly dispute: DisputeAnswer;
  /** As Amazon's report has it; absent where its report was replaced before the dispute was found. */
  readonly charge?: ListedCharge;
  /**
   * As a scan tells it of what was known then: why it differs, and what is in doubt. Absent where none finds it any
   * more.
   */
  readonly difference?: Pick<Difference, 'because' | 'doubts'>;
  /** What the charge was held against; none where something else shows that nothing is owed of it. */
  readonly lines: readonly EvidenceLine[];
  /** How many rows of charges are for these lines together: each owes its share of them. */
  readonly rows: number;
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
 * What a dispute rests on, recomputed as it was known when it was found; `undefined` where there is none. The whole
 * log is read once for it.
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
  for await (const event of side.store.read(stream)) history.push(auditedFact(event, side.readFact));
  const knownAt = history.findLast(({ fact }) => fact.type === 'DisputeFound')?.recordedAt ?? now;
  const then = await sideAt(side, readModels, { asKnownAt: knownAt });
  const charge = (await reportedCharges(then, { sellerId, feeType: finding.feeType })).find(
    ({ chargeId }) => chargeId === finding.chargeId,
  );
  const judgement = charge && (await judgeAgain(then, dispute, charge, { book, now: knownAt }));
  const lines = judgement === undefined || charge === undefined ? [] : linesOf(judgement.reasons, charge);
  const names = [
    ...finding.evidence,
    ...lines.flatMap(({ evidence }) => evidence),
    ...(await stockReceipts({ ...then, store: side.store }, sellerId, lines)),
    ...(charge === undefined ? [] : [charge.event]),
    stream,
  ];
  return {
    dispute,
    ...(charge !== undefined && { charge }),
    ...(judgement !== undefined && { difference: judgement.difference }),
    ...{ lines, rows: judgement?.reasons.rows ?? 1 },
    stocks: await stocksOf(then, sellerId, lines),
    knownAt,
    history,
    events: () => sellerEvents(sellerId, citedEvents(side.store, names.filter(isInTheLog))),
  };
}

async function judgeAgain(
  then: ReadSide,
  { sellerId, finding }: DisputeAnswer,
  { from }: ListedCharge,
  how: { readonly book: RateCardBook; readonly now: Instant },
) {
  const scanFilter = { sellerId, month: from.slice(0, 7), home: finding.marketplace };
  const known = await scanInputs(then, { ...scanFilter, ...how });
  return judge(known)
    .map(({ judgement }) => judgement)
    .filter((judgement) => judgement.kind === 'difference')
    .find(({ difference }) => difference.finding.chargeId === finding.chargeId);
}

/** Those of a row's own figures have no name, and no evidence but the row. */
const linesOf = ({ lines }: Reasons, { event }: ListedCharge): readonly EvidenceLine[] =>
  lines.map((line, at) => ({ id: `row-${at + 1}`, evidence: [event], ...withHigherRounding(line) }));

async function stocksOf(then: ReadSide, sellerId: string, lines: readonly EvidenceLine[]) {
  const stocks = new Map<string, readonly StockInPeriod[]>();
  for (const line of lines)
    if (line.subject['msku'] !== undefined)
      stocks.set(line.id, await lineStockMovements(then, { ...line, sellerId }));
  return stocks;
}

/** Whoever records a finding says what shows it: no other seller's events do. */
async function* sellerEvents(sellerId: string, events: AsyncIterable<CitedEvent>): AsyncIterable<CitedEvent> {
  for await (const cited of events)
    if (envelopeText(cited.event.metadata, 'sellerId') === sellerId) yield cited;
}

/** Beside events, evidence names rows of cards and of reports. */
const isInTheLog = (name: string): boolean => /^[a-z]+-\S+$/.test(name);
