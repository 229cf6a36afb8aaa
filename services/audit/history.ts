import type { LadingEvent } from '#projections/ladingEvent';
import { type AuditedFact, auditedFact } from '#services/audit/auditedFact';
import { initialStatus, type Status, statusAfter } from '#services/audit/statusAfter';
import type { FactReader } from '#services/engine/log/recordedFact';
import type { EventStore } from '#services/engine/ports/eventStore';

/** A line of the audit timeline. Plain JSON. */
export interface HistoryEntry extends AuditedFact {
  /** Once this had happened. */
  readonly status: Status;
  /** The name of the event that caused it, where that is in this history too. */
  readonly causedBy?: string;
}

/**
 * Every fact of a shipment or plan in the order in which they were recorded; none where there is no such stream.
 *
 * `related` adds the shipments of a plan, and to a shipment its plan with all shipments.
 *
 * @throws CorruptStream for a fact that this program cannot read
 */
export async function history(
  store: Pick<EventStore, 'read'>,
  readFact: FactReader<LadingEvent>,
  stream: string,
  { related = false }: { readonly related?: boolean } = {},
): Promise<readonly HistoryEntry[]> {
  const timelineOf = (each: string) => timeline(store, readFact, each);
  const own = await timelineOf(stream);
  const plan = related ? planOf(stream, own[0]?.fact) : undefined;
  if (plan === undefined) return withCauses(own);
  const ofPlan = plan === stream ? own : await timelineOf(plan);
  const ofShipments = await Promise.all(ofPlan.flatMap(({ fact }) => shipmentsOf(fact)).map(timelineOf));
  return withCauses([...ofPlan, ...ofShipments.flat()].sort(byRecording));
}

async function timeline(
  store: Pick<EventStore, 'read'>,
  readFact: FactReader<LadingEvent>,
  stream: string,
): Promise<readonly HistoryEntry[]> {
  const entries: HistoryEntry[] = [];
  let status = initialStatus(stream);
  for await (const stored of store.read(stream)) {
    const audited = auditedFact(stored, readFact);
    status = statusAfter(status, audited.fact);
    entries.push({ ...audited, status });
  }
  return entries;
}

function planOf(stream: string, first: LadingEvent | undefined): string | undefined {
  if (stream.startsWith('plan-')) return stream;
  return first?.type === 'ShipmentCreated' ? `plan-${first.inboundPlanId}` : undefined;
}

const shipmentsOf = (fact: LadingEvent): readonly string[] =>
  fact.type === 'PlacementConfirmed' ? fact.shipments.map(({ shipmentId }) => `shipment-${shipmentId}`) : [];

/** Times of recording never decrease along the log; what shares a millisecond stays as it was, the plan first. */
const byRecording = (one: AuditedFact, other: AuditedFact): number =>
  Date.parse(one.recordedAt) - Date.parse(other.recordedAt);

function withCauses(entries: readonly HistoryEntry[]): readonly HistoryEntry[] {
  const names = new Map(entries.map(({ id, name }) => [id, name]));
  return entries.map((entry) => {
    const causedBy = names.get(entry.causationId);
    return causedBy === undefined ? entry : { ...entry, causedBy };
  });
}
