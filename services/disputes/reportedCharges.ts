import type { Instant } from '#domain/values/instant';
import { chargeKeys, type ListedCharge, charges as model } from '#projections/charges';
import { type ReadSide, rowsAt } from '#services/readSide/readSide';

export type { ListedCharge } from '#projections/charges';

export interface ChargeFilter {
  readonly sellerId: string;
  /** `YYYY-MM`, in the marketplace: of the first day that a charge is for. */
  readonly month?: string;
  readonly feeType?: string;
  /** As far as was recorded by then, UTC. */
  readonly asKnownAt?: Instant;
}

/** What Amazon charged a seller and gave back, by day, fee type and id. */
export async function reportedCharges(
  side: ReadSide,
  { sellerId, month, feeType, asKnownAt }: ChargeFilter,
): Promise<readonly ListedCharge[]> {
  const rows = await rowsAt(side, model, { asKnownAt }, chargeKeys(sellerId, month));
  return rows
    .flatMap(([, { charge }]) => (charge === undefined ? [] : [charge]))
    .filter((charge) => feeType === undefined || charge.feeType === feeType)
    .sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
}

const orderOf = ({ from, feeType, chargeId }: ListedCharge): string => `${from} ${feeType} ${chargeId}`;
