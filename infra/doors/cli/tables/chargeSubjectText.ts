import type { ChargeSubject } from '#domain/disputes/reportedCharge/values';

/** The names by which a person finds it again, the most telling first. */
export function chargeSubjectText({
  shipmentConfirmationId,
  msku,
  fnsku,
  asin,
  storageType,
  amazonOrderId,
  fulfillmentCenter,
}: ChargeSubject): string {
  const what = shipmentConfirmationId ?? msku ?? fnsku ?? asin ?? storageType ?? amazonOrderId ?? '';
  return fulfillmentCenter === undefined ? what : `${what} in ${fulfillmentCenter}`;
}
