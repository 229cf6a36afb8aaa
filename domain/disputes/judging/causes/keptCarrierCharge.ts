import type { ChargedRow } from '#domain/disputes/judging/chargedRow';
import type { Reasons } from '#domain/disputes/judging/difference';
import { feeTypes } from '#domain/values/feeType';
import type { Instant } from '#domain/values/instant';
import { zero } from '#domain/values/money';

/** A partnered carrier's charge of a shipment that was cancelled inside its window. */
export interface VoidedCharge {
  readonly at: Instant;
  readonly evidence: readonly string[];
}

/** By shipment confirmation id. */
export type VoidedCharges = ReadonlyMap<string, VoidedCharge>;

/** Nothing is owed for a shipment that was cancelled inside its window: its own events are the proof (rule 22). */
export function keptCarrierCharge(
  { feeType, subject: { shipmentConfirmationId }, amount }: ChargedRow,
  voided: VoidedCharges,
): Reasons | undefined {
  if (feeType !== feeTypes.shipping || shipmentConfirmationId === undefined) return undefined;
  const cancelled = voided.get(shipmentConfirmationId);
  if (cancelled === undefined) return undefined;
  const nothing = zero(amount.code);
  const why = { reason: 'cancelled-in-window', shipment: shipmentConfirmationId, at: cancelled.at } as const;
  return {
    because: [{ cause: 'carrier-charge-kept', why }],
    judgedBy: 'events',
    owed: { least: nothing, most: nothing },
    lines: [],
    evidence: cancelled.evidence,
  };
}
