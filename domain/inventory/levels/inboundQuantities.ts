import { addOnDay, type DaySums, unitsBefore } from '#domain/values/daySums';

/** Quantities of units promised to a shipment and not received. SP-API's names where it has one, else ours. */
export type InboundQuantity =
  | 'inboundWorkingQuantity'
  | 'inboundShippedQuantity'
  | 'inboundReceivingQuantity'
  /** Not received when the shipment closed. */
  | 'discrepancyQuantity'
  /** Received beyond the promise: only counted here, since these units are in stock. */
  | 'overReceivedQuantity';

/** The stages of a shipment's stock. Once reached, a stage outweighs all stages before it in this list. */
const stages = ['planned', 'tracked', 'abandoned', 'departed', 'receiving', 'closed', 'cancelled'] as const;
export type Stage = (typeof stages)[number];

/** The first day of each stage that a shipment has reached; a day in the marketplace. */
export type StageDays = { [Of in Stage]?: string };

/** One SKU of one shipment, in units by day. */
export interface InboundLine {
  readonly promised: DaySums;
  readonly received: DaySums;
  /** Promised less received on all days; below 0 where more came. */
  outstanding: number;
}

export interface InboundShipment {
  readonly reached: StageDays;
  /** The last day on which anything happened to it. */
  latest: string;
}

/** Where units of a shipment stand at each stage (rule 14). An abandoned shipment that leaves late is inbound again. */
const quantityAtStage: { readonly [At in Stage]: InboundQuantity | undefined } = {
  planned: 'inboundWorkingQuantity',
  tracked: 'inboundShippedQuantity',
  abandoned: undefined,
  departed: 'inboundShippedQuantity',
  receiving: 'inboundReceivingQuantity',
  closed: 'discrepancyQuantity',
  cancelled: undefined,
};

/** Moves a line's units into a quantity on a day, or out of it if negative. Never called with 0. */
export type MoveUnits<Line> = (line: Line, quantity: InboundQuantity, day: string, units: number) => void;

/** Adds promised or received units to a line, and moves its quantities accordingly. */
export function addToLine<Line extends InboundLine>(
  line: Line,
  shipment: InboundShipment,
  sums: 'promised' | 'received',
  day: string,
  units: number,
  move: MoveUnits<Line>,
): void {
  const unitsBefore = line.outstanding;
  const unitsAfter = unitsBefore + (sums === 'promised' ? units : -units);
  line.outstanding = unitsAfter;
  if (day < shipment.latest) {
    const movesBefore = inboundMoves(line, shipment.reached, day);
    addOnDay(line[sums], day, units);
    moveDifference(line, movesBefore, inboundMoves(line, shipment.reached, day), move);
    return;
  }
  addOnDay(line[sums], day, units);
  shipment.latest = day;
  moveAny(
    move,
    line,
    quantityOn(shipment.reached, day),
    day,
    atLeastNone(unitsAfter) - atLeastNone(unitsBefore),
  );
  moveAny(move, line, 'overReceivedQuantity', day, atLeastNone(-unitsAfter) - atLeastNone(-unitsBefore));
}

/** Records that a stage was reached on a day. The earliest day counts, even if its fact arrives late. */
export function reachStage<Line extends InboundLine>(
  lines: readonly Line[],
  shipment: InboundShipment,
  stage: Stage,
  day: string,
  move: MoveUnits<Line>,
): void {
  const { reached } = shipment;
  const knownDay = reached[stage];
  if (knownDay !== undefined && knownDay <= day) return;
  if (day < shipment.latest) {
    const daysBefore = { ...reached };
    reached[stage] = day;
    for (const line of lines)
      moveDifference(line, inboundMoves(line, daysBefore, day), inboundMoves(line, reached, day), move);
    return;
  }
  const quantityBeforeDay = quantityOn(reached, day);
  reached[stage] = day;
  shipment.latest = day;
  const quantity = quantityOn(reached, day);
  if (quantity === quantityBeforeDay) return;
  for (const line of lines) {
    moveAny(move, line, quantityBeforeDay, day, -atLeastNone(line.outstanding));
    moveAny(move, line, quantity, day, atLeastNone(line.outstanding));
  }
}

function moveAny<Line>(
  move: MoveUnits<Line>,
  line: Line,
  quantity: InboundQuantity | undefined,
  day: string,
  units: number,
): void {
  if (quantity !== undefined && units !== 0) move(line, quantity, day, units);
}

interface InboundMove {
  readonly quantity: InboundQuantity;
  readonly day: string;
  readonly units: number;
}

/**
 * The moves that a line makes between inbound quantities from the day `from` on.
 *
 * They depend only on what happened on which day, so a late fact moves the same units as a timely one. The sum of a
 * quantity up to any day is never negative.
 */
function inboundMoves(
  { promised, received }: InboundLine,
  reached: StageDays,
  from: string,
): readonly InboundMove[] {
  const moves: InboundMove[] = [];
  const move = (quantity: InboundQuantity | undefined, day: string, units: number) => {
    if (quantity !== undefined && units !== 0) moves.push({ quantity, day, units });
  };
  let outstanding = unitsBefore(promised, from) - unitsBefore(received, from);
  let quantityBeforeDay = quantityBefore(reached, from);
  for (const day of changeDays(from, promised, received, reached)) {
    const unitsBefore = outstanding;
    outstanding += (promised[day] ?? 0) - (received[day] ?? 0);
    const quantity = quantityOn(reached, day);
    if (quantity === quantityBeforeDay)
      move(quantity, day, atLeastNone(outstanding) - atLeastNone(unitsBefore));
    else {
      move(quantityBeforeDay, day, -atLeastNone(unitsBefore));
      move(quantity, day, atLeastNone(outstanding));
    }
    move('overReceivedQuantity', day, atLeastNone(-outstanding) - atLeastNone(-unitsBefore));
    quantityBeforeDay = quantity;
  }
  return moves;
}

const atLeastNone = (outstanding: number): number => Math.max(0, outstanding);

function quantityOn(reached: StageDays, day: string): InboundQuantity | undefined {
  for (const stage of stagesLatestFirst)
    if ((reached[stage] ?? afterEveryDay) <= day) return quantityAtStage[stage];
  return undefined;
}

function quantityBefore(reached: StageDays, day: string): InboundQuantity | undefined {
  for (const stage of stagesLatestFirst)
    if ((reached[stage] ?? afterEveryDay) < day) return quantityAtStage[stage];
  return undefined;
}

const stagesLatestFirst = stages.toReversed();
/** After every day. */
const afterEveryDay = '~';

/** Sorted, without repetitions. Most often only `from`. */
function changeDays(
  from: string,
  promised: DaySums,
  received: DaySums,
  reached: StageDays,
): readonly string[] {
  const days = [from];
  for (const day in promised) if (day > from) days.push(day);
  for (const day in received) if (day > from) days.push(day);
  for (const stage of stages) if ((reached[stage] ?? from) > from) days.push(reached[stage] ?? from);
  return days.length === 1 ? days : [...new Set(days.sort())];
}

function moveDifference<Line>(
  line: Line,
  movesBefore: readonly InboundMove[],
  movesAfter: readonly InboundMove[],
  move: MoveUnits<Line>,
): void {
  for (const { quantity, day, units } of movesBefore) moveAny(move, line, quantity, day, -units);
  for (const { quantity, day, units } of movesAfter) moveAny(move, line, quantity, day, units);
}
