import { rateOn } from '#domain/awd/rateOn';
import type { AwdRate, AwdRegion } from '#domain/awd/values';
import { unitsUpTo } from '#domain/values/daySums';
import type { Instant } from '#domain/values/instant';
import type { Marketplace } from '#domain/values/marketplace';
import type { Dimensions } from '#domain/values/measurement';
import { cubicFeetOf, noVolume, plus, times, type Volume, volumeOf } from '#domain/values/volume';
import { type AwdStockRow, awdSource, awdStock } from '#projections/awdStock';
import { awdAggregate, type NetworkCommandHandler } from '#services/aggregates';
import type { Expected } from '#services/engine/ports/eventStore';
import { type ReadSide, rowsAt } from '#services/readSide/readSide';
import { awdStockId } from '#services/streamIds';

export interface AwdStockQuery {
  readonly sellerId: string;
  readonly country: Marketplace;
  readonly msku: string;
  /** At the end of this day in the marketplace, `YYYY-MM-DD`. */
  readonly day: string;
  /** As far as was recorded by then, UTC. */
  readonly asKnownAt?: Instant;
}

/** Boxes alike in one region. */
export interface AwdBoxesAnswer {
  readonly unitsPerBox: number;
  readonly dimensions: Dimensions;
  /** Absent where it is not known. */
  readonly region?: AwdRegion | undefined;
  /** Below 0 where more went than are known to have come. */
  readonly boxes: number;
  readonly units: number;
  readonly cubicFeet: string;
}

export interface AwdDetail {
  readonly awdStockId: string;
  readonly sellerId: string;
  readonly country: Marketplace;
  readonly msku: string;
  /** Of these boxes as they are now, whatever time is asked about. */
  readonly revision: Expected;
  readonly day: string;
  /** The rate of storage, processing and transport on that day. Absent where it is not known. */
  readonly rate?: { readonly rate: AwdRate; readonly from: string; readonly event: string };
  readonly stored: readonly AwdBoxesAnswer[];
  readonly boxes: number;
  readonly units: number;
  readonly cubicFeet: string;
}

/** What a SKU has in AWD of one country at the end of a day; nothing of one that is not known. */
export async function awdDetail(
  side: ReadSide & { readonly commands: Pick<NetworkCommandHandler, 'load'> },
  { sellerId, country, msku, day, asKnownAt }: AwdStockQuery,
): Promise<AwdDetail | undefined> {
  const id = awdStockId(sellerId, country, msku);
  const rows = await rowsAt<AwdStockRow>(side, awdStock, { asKnownAt }, id);
  const row = rows.find(([key]) => key === id)?.[1];
  const source = row && awdSource(row);
  if (row === undefined || source === undefined) return undefined;
  const { revision } = await side.commands.load(awdAggregate, id);
  const rate = rateOn(source.rates, day);
  const stored = storedBoxes(row, day);
  return {
    awdStockId: id,
    ...{ sellerId, country, msku, revision, day },
    ...(rate !== undefined && { rate }),
    stored: stored.map(({ volume, ...each }) => ({ ...each, cubicFeet: cubicFeetOf(volume) })),
    boxes: stored.reduce((sum, { boxes }) => sum + boxes, 0),
    units: stored.reduce((sum, { units }) => sum + units, 0),
    cubicFeet: cubicFeetOf(stored.reduce((sum, { volume }) => plus(sum, volume), noVolume)),
  };
}

type StoredBoxes = Omit<AwdBoxesAnswer, 'cubicFeet'> & { readonly volume: Volume };

function storedBoxes({ boxes: kinds }: AwdStockRow, day: string): readonly StoredBoxes[] {
  return Object.values(kinds).flatMap(({ days, ...alike }) => {
    const boxes = unitsUpTo(days, day);
    const volume = times(volumeOf(alike.dimensions), String(boxes));
    return boxes === 0 ? [] : [{ ...alike, boxes, units: boxes * alike.unitsPerBox, volume }];
  });
}
