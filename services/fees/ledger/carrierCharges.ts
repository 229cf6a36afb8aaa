import type { AcceptedCharge } from '#domain/disputes/judging/causes/acceptedCharges';
import type { VoidedCharge } from '#domain/disputes/judging/causes/keptCarrierCharge';
import { acceptedCarrierCharge } from '#domain/fees/shipmentFees/acceptedCarrierCharge';
import { shipmentFees } from '#projections/shipmentFees';
import { type ReadSide, rowsAt } from '#services/readSide/readSide';

/**
 * The partnered carriers' charges of a seller's shipments, by shipment confirmation id; absent where none is recorded.
 */
export async function carrierCharges(side: ReadSide, sellerId: string) {
  const voided = new Map<string, VoidedCharge>();
  const accepted = new Map<string, AcceptedCharge>();
  for (const [, { fees }] of await rowsAt(side, shipmentFees)) {
    if (fees?.sellerId !== sellerId) continue;
    const { shipmentConfirmationId } = fees;
    const evidence = [`shipment-${fees.shipmentId}`];
    const amount = acceptedCarrierCharge(fees);
    if (fees.voided !== undefined) voided.set(shipmentConfirmationId, { at: fees.voided.at, evidence });
    else if (amount !== undefined) accepted.set(shipmentConfirmationId, { amount, evidence });
  }
  return { voided, accepted };
}
