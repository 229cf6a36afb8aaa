import { columnEventTypes, movementColumns } from '#domain/inventory/amazonLedger/balance';
import { type AmazonLedgerDoubt, amazonLedgerDoubts } from '#domain/inventory/amazonLedger/doubts';
import type { AmazonLedgerEventType, AmazonLedgerRow } from '#domain/inventory/amazonLedger/values';
import type { LadingEvent } from '#projections/ladingEvent';
import type { RecordedFact } from '#projections/projection';
import { isLedgerRow, OurMovements } from '#services/inventory/amazonLedger/ourMovements';
import { stockFacts } from '#services/inventory/amazonLedger/stockFacts';

export interface ReconcileFilter {
  /** Without it, all sellers'. */
  readonly sellerId?: string;
  readonly msku?: string;
  /** Days in the marketplace, inclusive. Without them, all days that Amazon has reported. */
  readonly from?: string;
  readonly to?: string;
}

/** Which of Amazon's two views was compared with our facts. */
export type LedgerView = 'detail' | 'summary';

/** Units of one SKU, day and event type that our facts and Amazon's ledger do not agree on. */
export interface LedgerDifference {
  readonly sellerId: string;
  readonly network: string;
  readonly msku: string;
  readonly day: string;
  readonly eventType: AmazonLedgerEventType;
  readonly view: LedgerView;
  readonly here: number;
  readonly amazon: number;
  /** The names of the first events of ours that count into it, and of Amazon's report. */
  readonly events: readonly string[];
  readonly eventCount: number;
}

/** A row of Amazon's that deserves a second look, and differs from nothing. */
export interface DoubtedRow {
  readonly network: string;
  readonly msku: string;
  readonly day: string;
  readonly row: AmazonLedgerRow;
  readonly doubts: readonly AmazonLedgerDoubt[];
  readonly event: string;
}

export interface Reconciliation {
  /** What was compared: the days that Amazon's reports span, by network and view. */
  readonly reported: readonly ReportedSpan[];
  readonly agreeing: number;
  readonly differences: readonly LedgerDifference[];
  readonly doubts: readonly DoubtedRow[];
}

export interface ReportedSpan {
  readonly sellerId: string;
  readonly network: string;
  readonly view: LedgerView;
  readonly from: string;
  readonly to: string;
}

const maxEvents = 20;
const maxDoubts = 1000;

type Side = Parameters<typeof stockFacts>[0];

/**
 * Compares our ledger with Amazon's. A SKU that Amazon's reports do not mention on a day within the days that they
 * span counts as not moved on it; days outside are not compared.
 */
export async function reconcile(side: Side, filter: ReconcileFilter = {}): Promise<Reconciliation> {
  const { ours, amazons, doubts } = await readBothLedgers(side, filter);
  const spans = spansOf(amazons);
  const keys = new Set([...ours.keys(), ...[...amazons.values()].flatMap(({ sums }) => [...sums.keys()])]);
  const found = new Map<string, Omit<LedgerDifference, 'events' | 'eventCount'>>();
  let agreeing = 0;
  for (const key of keys) {
    const [sellerId = '', network = '', msku = '', day = ''] = key.split(separator);
    for (const { view, from, to, ...span } of spans) {
      if (span.sellerId !== sellerId || span.network !== network || day < from || day > to) continue;
      const report = amazons.get(amazonKey(view, key.slice(0, key.lastIndexOf(separator))))?.sums.get(key);
      const here = ours.get(key) ?? 0;
      const amazon = report ?? 0;
      const eventType = key.slice(key.lastIndexOf(separator) + 1) as AmazonLedgerEventType;
      if (here === amazon) agreeing++;
      else
        found.set(`${view}${separator}${key}`, {
          sellerId,
          network,
          msku,
          day,
          eventType,
          view,
          here,
          amazon,
        });
    }
  }
  const events = found.size === 0 ? new Map<string, string[]>() : await differenceEvents(side, filter, found);
  const differences = [...found].map(([key, difference]): LedgerDifference => {
    const behind = events.get(key) ?? [];
    return { ...difference, events: behind.slice(0, maxEvents), eventCount: behind.length };
  });
  return { reported: spans, agreeing, differences: differences.sort(compareDifferences), doubts };
}

/** Between the parts of a key: no part contains it. */
const separator = '\u001f';
const keyOf = (
  { sellerId, network, msku, day }: { sellerId: string; network: string; msku: string; day: string },
  eventType: AmazonLedgerEventType,
): string => [sellerId, network, msku, day, eventType].join(separator);

const amazonKey = (view: LedgerView, dayKey: string): string => `${view}${separator}${dayKey}`;

const compareDifferences = (one: LedgerDifference, other: LedgerDifference): number => {
  const [first, second] = [one, other].map(({ network, msku, day, eventType, view }) =>
    [network, msku, day, eventType, view].join(separator),
  );
  return (first ?? '') < (second ?? '') ? -1 : 1;
};

interface AmazonDay {
  readonly sellerId: string;
  readonly network: string;
  readonly view: LedgerView;
  readonly day: string;
  readonly event: string;
  /** By the whole key. */
  readonly sums: ReadonlyMap<string, number>;
}

async function readBothLedgers(side: Side, filter: ReconcileFilter) {
  const ours = new Map<string, number>();
  const amazons = new Map<string, AmazonDay>();
  const doubted = new Map<string, readonly DoubtedRow[]>();
  const movements = new OurMovements();
  for await (const recorded of stockFacts(side)) {
    const movement = movements.of(recorded);
    if (movement !== undefined && isLedgerRow(movement.row) && matchesFilter(movement, filter)) {
      const key = keyOf(movement, movement.row.eventType);
      ours.set(key, (ours.get(key) ?? 0) + movement.row.quantity);
    }
    const report = amazonDay(recorded);
    if (report === undefined || !matchesFilter(report.of, filter)) continue;
    const { sellerId, network, msku, day } = report.of;
    const at = amazonKey(report.view, [sellerId, network, msku, day].join(separator));
    const event = nameOf(recorded);
    // A later report of the same day replaces it.
    amazons.set(at, { sellerId, network, day, view: report.view, event, sums: report.sums });
    doubted.set(
      at,
      report.doubts.map((each) => ({ network, msku, day, event, ...each })),
    );
  }
  return { ours, amazons, doubts: [...doubted.values()].flat().slice(0, maxDoubts) };
}

/** The units that a report states for a day, by event type. */
function amazonDay({ event }: RecordedFact<LadingEvent>) {
  const sums = new Map<string, number>();
  const add = (of: Parameters<typeof keyOf>[0], eventType: AmazonLedgerEventType, units: number) => {
    const key = keyOf(of, eventType);
    sums.set(key, (sums.get(key) ?? 0) + units);
  };
  switch (event.type) {
    case 'LedgerDayReported': {
      for (const { eventType, quantity } of event.rows) add(event, eventType, quantity);
      const doubts = event.rows.flatMap((row) => {
        const found = amazonLedgerDoubts(event.day, row);
        return found.length === 0 ? [] : [{ row, doubts: found }];
      });
      return { of: event, view: 'detail', sums, doubts } as const;
    }
    case 'LedgerBalancesReported': {
      for (const row of event.rows)
        for (const column of movementColumns)
          if (row[column] !== 0) add(event, columnEventTypes[column], row[column]);
      return { of: event, view: 'summary', sums, doubts: [] } as const;
    }
  }
  return undefined;
}

function spansOf(amazons: ReadonlyMap<string, AmazonDay>): readonly ReportedSpan[] {
  const spans = new Map<string, ReportedSpan>();
  for (const { sellerId, network, view, day } of amazons.values()) {
    const key = [sellerId, network, view].join(separator);
    const { from, to } = spans.get(key) ?? { from: day, to: day };
    const days = [from, day, to].sort();
    spans.set(key, { sellerId, network, view, from: days[0] ?? day, to: days[2] ?? day });
  }
  return [...spans.values()];
}

/** Reads the log again for the differences only, so that the events of all that agrees need not be kept in memory. */
async function differenceEvents(
  side: Side,
  filter: ReconcileFilter,
  found: ReadonlyMap<string, unknown>,
): Promise<ReadonlyMap<string, string[]>> {
  const events = new Map<string, string[]>();
  const movements = new OurMovements();
  const note = (key: string, name: string) => {
    if (found.has(key)) events.set(key, [...(events.get(key) ?? []), name]);
  };
  for await (const recorded of stockFacts(side)) {
    const movement = movements.of(recorded);
    const name = nameOf(recorded);
    if (movement !== undefined && isLedgerRow(movement.row) && matchesFilter(movement, filter))
      for (const view of ['detail', 'summary'])
        note(`${view}${separator}${keyOf(movement, movement.row.eventType)}`, name);
    const report = amazonDay(recorded);
    if (report !== undefined)
      for (const key of report.sums.keys()) note(`${report.view}${separator}${key}`, name);
  }
  return events;
}

const nameOf = ({ category, streamId, revision }: RecordedFact<LadingEvent>): string =>
  `${category}-${streamId}@${revision}`;

const matchesFilter = (
  of: { readonly sellerId: string; readonly msku: string; readonly day: string },
  { sellerId, msku, from, to }: ReconcileFilter,
): boolean =>
  (sellerId === undefined || sellerId === of.sellerId) &&
  (msku === undefined || msku === of.msku) &&
  (from === undefined || from <= of.day) &&
  (to === undefined || of.day <= to);
