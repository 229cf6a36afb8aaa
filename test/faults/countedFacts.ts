import type { LadingEvent } from '#projections/ladingEvent';
import type { AnyHandler, AnyProjection, RecordedFact, Rows } from '#projections/projection';

interface Counted {
  facts: number;
  /** Of the revisions in the order in which they came. */
  trace: number;
}

/** Rows that are others when a fact is left out, comes twice or out of its order. Free of all that is slow to load. */
const counted = (name: string, keyOf: (recorded: RecordedFact<unknown>) => string): AnyProjection => {
  const count = (recorded: RecordedFact<unknown>, rows: Rows<Counted>): void => {
    const row = rows.of(keyOf(recorded));
    row.facts += 1;
    row.trace = (row.trace * 31 + Number(recorded.revision)) % 1_000_003;
  };
  const on: { readonly [Type in LadingEvent['type']]?: AnyHandler } = {
    ShipmentCreated: count,
    LabelsGenerated: count,
    CarrierMilestoneRecorded: count,
    UnitsReceived: count,
    ShipmentClosed: count,
  };
  return { name, version: 1, empty: (): Counted => ({ facts: 0, trace: 0 }), on };
};

export const countedFacts: readonly AnyProjection[] = [
  counted('by-stream', ({ streamId }) => streamId),
  counted('by-day', ({ occurredAt }) => occurredAt.slice(0, 10)),
];
