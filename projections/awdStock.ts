import { boxKey, kindKey } from '#domain/awd/boxKey';
import type { AwdFact } from '#domain/awd/events';
import { type DatedRate, ratesByDay } from '#domain/awd/rateOn';
import type { AwdRegion, BoxKind } from '#domain/awd/values';
import type { AwdHandling, AwdSource } from '#domain/fees/lines/awd/awdSource';
import { dayIn } from '#domain/values/calendar';
import { addOnDay, type DaySums } from '#domain/values/daySums';
import { type Marketplace, marketplaces } from '#domain/values/marketplace';
import { runningSums } from '#domain/values/runningSums';
import { times, volumeOf } from '#domain/values/volume';
import type { LadingEvent } from '#projections/ladingEvent';
import { factName, type Projection, type RecordedFact, type Rows } from '#projections/projection';

/** Boxes of one kind: by day, how many came less how many left. */
export interface AwdBoxesRow extends BoxKind {
  readonly region?: AwdRegion | undefined;
  readonly days: DaySums;
}

type HandledBoxes = Omit<AwdHandling, 'volume'> & { readonly dimensions: BoxKind['dimensions'] };

/** One SKU in AWD, by its stream's id. */
export interface AwdStockRow {
  stock?: {
    readonly sellerId: string;
    readonly country: Marketplace;
    readonly msku: string;
    readonly stream: string;
  };
  readonly boxes: { [key: string]: AwdBoxesRow };
  readonly handled: HandledBoxes[];
  /** In the order in which they were recorded. */
  readonly rates: (DatedRate & { readonly event: string })[];
}

/** The source from which fees are recomputed; `undefined` where its first fact is not in the log. */
export const awdSource = ({ stock, boxes, handled, rates }: AwdStockRow): AwdSource | undefined =>
  stock && {
    ...stock,
    stored: Object.values(boxes).map(({ region, days, ...kind }) => ({
      kind: kindKey(kind),
      boxVolume: volumeOf(kind.dimensions),
      region,
      boxes: runningSums(days),
    })),
    handled: handled.map(({ dimensions, ...each }) => ({
      ...each,
      volume: times(volumeOf(dimensions), String(each.boxes)),
    })),
    rates: ratesByDay(rates),
  };

type BoxFact = AwdFact<'BoxesReceived' | 'BoxesReplenished' | 'BoxesSent' | 'BoxesAdjusted'>;

/** @returns the day on which it happened; `undefined` where nobody knows in which country */
function addBoxes(
  { event, streamId, occurredAt }: RecordedFact<BoxFact>,
  rows: Rows<AwdStockRow>,
  change: number,
): string | undefined {
  const { stock, boxes } = rows.of(streamId);
  if (stock === undefined) return undefined;
  const { unitsPerBox, dimensions, region } = event;
  const day = dayIn(occurredAt, marketplaces[stock.country].timeZone);
  const key = boxKey(event);
  boxes[key] ??= { unitsPerBox, dimensions, ...(region !== undefined && { region }), days: {} };
  addOnDay(boxes[key].days, day, change);
  return day;
}

const boxHandler =
  (what: AwdHandling['what'], sign: 1 | -1) =>
  (recorded: RecordedFact<Exclude<BoxFact, AwdFact<'BoxesAdjusted'>>>, rows: Rows<AwdStockRow>): void => {
    const { event, streamId } = recorded;
    const { boxes, dimensions } = event;
    const day = addBoxes(recorded, rows, sign * boxes);
    if (day === undefined) return;
    const deliveredOn = event.type === 'BoxesReplenished' ? event.deliveredOn : undefined;
    rows.of(streamId).handled.push({
      ...{ what, on: day, boxes, dimensions },
      ...(deliveredOn !== undefined && { deliveredOn }),
      event: factName(recorded),
    });
  };

/** What there is in Amazon Warehousing and Distribution by day, and what AWD's fees go by. */
export const awdStock: Projection<AwdStockRow, LadingEvent> = {
  name: 'awd-stock',
  version: 1,
  empty: () => ({ boxes: {}, handled: [], rates: [] }),
  on: {
    AwdStockOpened({ event: { sellerId, country, msku }, category, streamId }, rows) {
      rows.of(streamId).stock = { sellerId, country, msku, stream: `${category}-${streamId}` };
    },
    BoxesReceived: boxHandler('RECEIVED', 1),
    BoxesReplenished: boxHandler('REPLENISHED', -1),
    BoxesSent: boxHandler('SENT', -1),
    BoxesAdjusted(recorded, rows) {
      addBoxes(recorded, rows, recorded.event.boxes);
    },
    AwdRateDecided(recorded, rows) {
      const { rate, from } = recorded.event;
      rows.of(recorded.streamId).rates.push({ rate, from, event: factName(recorded) });
    },
  },
};
