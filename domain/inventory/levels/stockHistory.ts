import { type HeldUnits, heldUnits } from '#domain/inventory/levels/heldSums';
import type { SkuStock } from '#domain/inventory/levels/skuStock';
import { type MovedUnits, movedUnits, receiptsByDay } from '#domain/inventory/levels/stockSums';
import { addOnDay, type DaySums } from '#domain/values/daySums';
import type { Disposition } from '#domain/values/disposition';
import { type RunningSums, runningSums, totalOn } from '#domain/values/runningSums';

/** Units of a whole network in one disposition. */
export interface NetworkUnits {
  readonly disposition: Disposition;
  /** With what is in transit between fulfillment centers. */
  readonly onHand: RunningSums;
  readonly inTransit: RunningSums;
}

/** A SKU's stock in one network, indexed for lookups by day. Each index is built on first use. */
class History {
  readonly sellerId: string;
  readonly network: string;
  readonly msku: string;
  readonly #stock: SkuStock;
  #moved: readonly MovedUnits[] | undefined;
  #held: readonly HeldUnits[] | undefined;
  #networkUnits: readonly NetworkUnits[] | undefined;
  #receipts: RunningSums | undefined;

  constructor(stock: SkuStock) {
    this.sellerId = stock.sellerId;
    this.network = stock.network;
    this.msku = stock.msku;
    this.#stock = stock;
  }

  get moved(): readonly MovedUnits[] {
    this.#moved ??= movedUnits(this.#stock.moved);
    return this.#moved;
  }

  get held(): readonly HeldUnits[] {
    this.#held ??= heldUnits(this.#stock.held);
    return this.#held;
  }

  /** By disposition; dispositions that never had a unit are left out. */
  get networkUnits(): readonly NetworkUnits[] {
    this.#networkUnits ??= networkUnits(this.#stock);
    return this.#networkUnits;
  }

  /** Total units received by the end of each day. Ages are counted from it. */
  get receipts(): RunningSums {
    this.#receipts ??= runningSums(receiptsByDay(this.moved));
    return this.#receipts;
  }
}

function networkUnits({ moved }: SkuStock): readonly NetworkUnits[] {
  const sums = new Map<string, { readonly onHand: DaySums; readonly inTransit: DaySums }>();
  for (const key in moved) {
    const [eventType, disposition = ''] = key.split('\t', 2);
    const sumsOfDisposition = sums.get(disposition) ?? { onHand: {}, inTransit: {} };
    sums.set(disposition, sumsOfDisposition);
    const isTransfer = eventType === 'WhseTransfers';
    const [target, sign] = isTransfer
      ? ([sumsOfDisposition.inTransit, -1] as const)
      : ([sumsOfDisposition.onHand, 1] as const);
    const days = moved[key];
    for (const day in days) addOnDay(target, day, sign * (days[day] ?? 0));
  }
  return [...sums].map(([disposition, { onHand, inTransit }]) => ({
    // As `addMovement` wrote it.
    disposition: disposition as Disposition,
    onHand: runningSums(onHand),
    inTransit: runningSums(inTransit),
  }));
}

/** All units of the network at a day's end in the marketplace, with those in transit. */
export const unitsOn = (stock: StockHistory, day: string): number =>
  stock.networkUnits.reduce((sum, { onHand }) => sum + totalOn(onHand, day), 0);

export type StockHistory = InstanceType<typeof History>;

export const stockHistory = (stock: SkuStock): StockHistory => new History(stock);
