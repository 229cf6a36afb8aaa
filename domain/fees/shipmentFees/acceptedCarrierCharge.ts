import type { ShipmentFees } from '#domain/fees/shipmentFees/shipmentFees';
import { add, type Money, rounded } from '#domain/values/money';

/**
 * What the partnered carrier may charge in all: what was accepted, with every quote that replaced another. `undefined` where
 * nobody has recorded it, as of a shipment that was adopted, and where it was voided.
 */
export function acceptedCarrierCharge({ lines, voided }: ShipmentFees): Money | undefined {
  if (voided !== undefined) return undefined;
  const amounts = lines.filter(({ kind }) => kind === 'charge').map(({ amount }) => amount);
  const [first, ...others] = amounts.filter((amount) => amount !== null);
  return first === undefined || others.length + 1 < amounts.length
    ? undefined
    : rounded(others.reduce(add, first));
}
