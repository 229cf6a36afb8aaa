import {
  carrierChargeLine,
  estimateLine,
  type FeeLine,
  type ShipmentFees,
} from '#domain/fees/shipmentFees/shipmentFees';
import { dayIn } from '#domain/values/calendar';
import { feeTypes } from '#domain/values/feeType';
import type { Instant } from '#domain/values/instant';
import { marketplaces } from '#domain/values/marketplace';

/** A line as of an instant. */
export interface Fee extends FeeLine {
  /** A charge is pending until its window ends; an estimate is withdrawn when its shipment is cancelled. */
  readonly state: 'estimated' | 'withdrawn' | 'pending' | 'posted' | 'voided' | 'unknown';
  /** The day in the marketplace on which it counts: of a charge, when it posts or was voided. */
  readonly day: string;
}

type FeeStanding = Pick<Fee, 'state'> & { readonly since: Instant; readonly position?: string | undefined };

/** The fees of a shipment as of `at`. Only time decides, not whether the end of a window was recorded (rule 10). */
export function feesAt(fees: ShipmentFees, at: Instant): readonly Fee[] {
  const { timeZone } = marketplaces[fees.marketplace];
  return [...fees.lines, ...unknownLines(fees, at)]
    .filter(({ from }) => from <= at)
    .map((line) => {
      const { state, since, position } = standing(fees, line, at);
      const positions = position === undefined ? line.positions : [...line.positions, position];
      return { ...line, positions, state, day: dayIn(since, timeZone) };
    });
}

function standing(
  fees: ShipmentFees,
  { kind, amount, from, postsAt = from }: FeeLine,
  at: Instant,
): FeeStanding {
  const { voided, windowClosed, cancelled } = fees;
  if (amount === null) return { state: 'unknown', since: from };
  if (kind === 'estimate') {
    if (cancelled === undefined || at < cancelled.at) return { state: 'estimated', since: from };
    return { state: 'withdrawn', since: from, position: cancelled.position };
  }
  if (voided !== undefined && voided.at <= at)
    return { state: 'voided', since: voided.at, position: voided.position };
  if (at < postsAt) return { state: 'pending', since: postsAt };
  return { state: 'posted', since: postsAt, position: windowClosed?.position };
}

/** Lines without an amount for what an adopted shipment costs, until the amounts are known. */
function unknownLines({ adopted, ownCarrier, lines }: ShipmentFees, at: Instant): readonly FeeLine[] {
  if (adopted === undefined) return [];
  const chargeKnown = lines.some(({ kind, from }) => kind === 'charge' && from <= at);
  return [
    ...(['placement', 'prep', 'label'] as const).map((fee) => estimateLine(adopted, feeTypes[fee], null)),
    ...(ownCarrier || chargeKnown ? [] : [carrierChargeLine(adopted, null, adopted.at, false)]),
  ];
}
