import type { ChargeSubject } from '#domain/disputes/reportedCharge/values';

/** The ids of what a charge is for, the most recognisable first. */
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
