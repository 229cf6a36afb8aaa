import type { ShipmentFees } from '#domain/fees/shipmentFees/shipmentFees';
import { add, type Money, rounded } from '#domain/values/money';

/**
 * The total that the partnered carrier may charge: the accepted charge and every quote that replaced it. `undefined` if it
 * was voided or is not known, as for an adopted shipment.
 */
export function acceptedCarrierCharge({ lines, voided }: ShipmentFees): Money | undefined {
  if (voided !== undefined) return undefined;
  const amounts = lines.filter(({ kind }) => kind === 'charge').map(({ amount }) => amount);
  const [first, ...others] = amounts.filter((amount) => amount !== null);
  return first === undefined || others.length + 1 < amounts.length
    ? undefined
    : rounded(others.reduce(add, first));
}
