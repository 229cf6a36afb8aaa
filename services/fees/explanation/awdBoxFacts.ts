import type { RecomputedLine } from '#domain/fees/lines/recomputedLine';
import { dayIn } from '#domain/values/calendar';
import { marketplaces } from '#domain/values/marketplace';
import type { LadingEvent } from '#projections/ladingEvent';
import { type AuditedFact, auditedFact } from '#services/audit/auditedFact';
import type { FactReader } from '#services/engine/log/recordedFact';
import type { EventStore } from '#services/engine/ports/eventStore';
import type { Moment } from '#services/engine/projecting/readModelsAt';

/**
 * The facts of boxes in AWD until the end of a line's period, where its evidence names their whole stream.
 *
 * @throws CorruptStream for a fact that this program cannot read
 */
export async function awdBoxFacts(
  {
    store,
    readFact,
  }: { readonly store: Pick<EventStore, 'read'>; readonly readFact: FactReader<LadingEvent> },
  { country, period, evidence }: RecomputedLine,
  { asOf, asKnownAt }: Moment,
): Promise<readonly AuditedFact[]> {
  const { timeZone } = marketplaces[country];
  const boxFacts: AuditedFact[] = [];
  for (const stream of evidence.filter((each) => /^awd-[^@]+$/.test(each)))
    for await (const stored of store.read(stream)) {
      const fact = auditedFact(stored, readFact);
      const { occurredAt, recordedAt } = fact;
      if (asKnownAt !== undefined && recordedAt > asKnownAt) break;
      const isLater =
        (asOf !== undefined && occurredAt > asOf) || dayIn(occurredAt, timeZone) >= period.until;
      if ('boxes' in fact.fact && !isLater) boxFacts.push(fact);
    }
  return boxFacts;
}
