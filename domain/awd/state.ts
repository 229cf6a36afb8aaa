import { boxKey } from '#domain/awd/boxKey';
import type { AwdEvent, AwdFact } from '#domain/awd/events';
import { type DatedRate, ratesByDay } from '#domain/awd/rateOn';
import type { AwdRegion, BoxKind } from '#domain/awd/values';
import type { Marketplace } from '#domain/values/marketplace';

/** The number of boxes of one kind over all facts, whatever their day: facts can come late. */
export interface BoxCount extends BoxKind {
  readonly region?: AwdRegion | undefined;
  /** Below 0 if more boxes left than are known to have come. */
  readonly boxes: number;
}

/** The state that deciding the next command needs, and nothing more. */
export type AwdState = { readonly status: 'none' } | Awd;

export interface Awd {
  readonly status: 'open';
  readonly sellerId: string;
  readonly country: Marketplace;
  readonly msku: string;
  /** By `boxKey`, in the order of their first fact. */
  readonly boxes: ReadonlyMap<string, BoxCount>;
  /** One rate for each first day, sorted by day. */
  readonly rates: readonly DatedRate[];
}

export const initialAwd: AwdState = { status: 'none' };

export const emptyAwd = ({ sellerId, country, msku }: Omit<AwdFact<'AwdStockOpened'>, 'type'>): Awd => ({
  status: 'open',
  sellerId,
  country,
  msku,
  boxes: new Map(),
  rates: [],
});

export function evolve(state: AwdState, event: AwdEvent): AwdState {
  if (state.status === 'none') return event.type === 'AwdStockOpened' ? emptyAwd(event) : state;
  switch (event.type) {
    case 'AwdStockOpened':
      return state;
    case 'BoxesReceived':
    case 'BoxesAdjusted':
      return addBoxes(state, event, event.boxes);
    case 'BoxesReplenished':
    case 'BoxesSent':
      return addBoxes(state, event, -event.boxes);
    case 'AwdRateDecided': {
      const { rate, from } = event;
      return { ...state, rates: ratesByDay([...state.rates, { rate, from }]) };
    }
  }
}

function addBoxes(state: Awd, kind: Omit<BoxCount, 'boxes'>, change: number): Awd {
  const key = boxKey(kind);
  const { unitsPerBox, dimensions, region } = kind;
  const count = state.boxes.get(key) ?? {
    unitsPerBox,
    dimensions,
    ...(region !== undefined && { region }),
    boxes: 0,
  };
  return { ...state, boxes: new Map(state.boxes).set(key, { ...count, boxes: count.boxes + change }) };
}
