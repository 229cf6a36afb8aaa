import type { DaySums } from '#domain/daySums';

/** Where units stand that were promised to a shipment and not received: SP-API's names, and ours for what it has none. */
export type InboundQuantity =
  | 'inboundWorkingQuantity'
  | 'inboundShippedQuantity'
  | 'inboundReceivingQuantity'
  /** Left when the shipment closed. */
  | 'discrepancyQuantity'
  /** Received beyond what was promised: a count, since these units are stock. */
  | 'overReceivedQuantity';

/** What becomes of a shipment's stock. Reached, one outweighs all before it in this list, whenever those came. */
const stages = ['planned', 'tracked', 'abandoned', 'departed', 'receiving', 'closed', 'cancelled'] as const;
export type Stage = (typeof stages)[number];

/** The first day of each stage that a shipment has reached; a day in the marketplace. */
export type Reached = { [Of in Stage]?: string };

/** One SKU of one shipment, in units by day. */
export interface InboundLine {
  readonly promised: DaySums;
  readonly received: DaySums;
}

/** Rulebook 14. An abandoned shipment that leaves late is inbound again. */
const outstandingAt: { readonly [At in Stage]: InboundQuantity | undefined } = {
  planned: 'inboundWorkingQuantity',
  tracked: 'inboundShippedQuantity',
  abandoned: undefined,
  departed: 'inboundShippedQuantity',
  receiving: 'inboundReceivingQuantity',
  closed: 'discrepancyQuantity',
  cancelled: undefined,
};

/**
 * What a line adds to each inbound quantity, day by day.
 *
 * It depends on what happened on which day and on nothing else, so a fact that arrives late moves the same units as one
 * that came in time. No prefix sum of a quantity is negative.
 */
export function inboundMoves(
  { promised, received }: InboundLine,
  reached: Reached,
  move: (quantity: InboundQuantity, day: string, units: number) => void,
): void {
  const days = new Set([...Object.keys(promised), ...Object.keys(received), ...Object.values(reached)]);
  let outstanding = 0;
  let left = 0;
  let over = 0;
  let stood: InboundQuantity | undefined;
  for (const day of [...days].sort()) {
    outstanding += (promised[day] ?? 0) - (received[day] ?? 0);
    const stands = standing(reached, day);
    if (stood !== undefined) move(stood, day, -left);
    left = Math.max(0, outstanding);
    if (stands !== undefined) move(stands, day, left);
    move('overReceivedQuantity', day, Math.max(0, -outstanding) - over);
    over = Math.max(0, -outstanding);
    stood = stands;
  }
}

function standing(reached: Reached, day: string): InboundQuantity | undefined {
  const stage = stages.findLast((each) => (reached[each] ?? '~') <= day);
  return stage === undefined ? undefined : outstandingAt[stage];
}
