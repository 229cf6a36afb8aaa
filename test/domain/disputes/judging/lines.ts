import type { RecomputedLine } from '#domain/fees/lines/recomputedLine';
import { agedInventory } from '#domain/fees/pricing/agedInventory';
import type { ComputedFee } from '#domain/fees/pricing/computedFee';
import { inboundPlacement } from '#domain/fees/pricing/inboundPlacement';
import { monthlyStorage } from '#domain/fees/pricing/monthlyStorage';
import { prepAndLabel } from '#domain/fees/pricing/prepAndLabel';
import { storageOverage } from '#domain/fees/pricing/storageOverage';
import { publishedBook } from '#domain/fees/rateCards/publishedCards';
import { daysOf } from '#domain/values/month';
import { volumeFromCubicFeet } from '#domain/values/volume';

const withEvidence =
  (evidence: string) =>
  (fee: ComputedFee): RecomputedLine => ({ ...fee, evidence: [evidence] });

/** A day that ended over the limit, by the events. */
export const overageLine = (
  day: string,
  usage = '600',
  limit = '500',
  book = publishedBook,
): readonly RecomputedLine[] =>
  storageOverage(
    {
      country: 'US',
      day,
      storageType: 'STANDARD',
      usage: volumeFromCubicFeet(usage),
      limit,
      sellingPlan: 'PROFESSIONAL',
      subject: { storageType: 'STANDARD' },
    },
    book,
  ).map(withEvidence('account-seller@3'));

/** A month of units in a fulfillment center, by the events. */
export const storageLine = (
  month: string,
  units: string,
  unitVolume: string | undefined,
  fulfillmentCenter = 'ABE2',
  fnsku = 'X003C6LE0L',
  book = publishedBook,
): readonly RecomputedLine[] =>
  monthlyStorage(
    {
      country: 'US',
      month,
      size: 'STANDARD',
      dangerousGoods: false,
      subject: { msku: `msku of ${fnsku}`, fnsku, fulfillmentCenter },
      runs: [
        {
          ...daysOf(month),
          units,
          ...(unitVolume !== undefined && { unitVolume: volumeFromCubicFeet(unitVolume) }),
        },
      ],
    },
    book,
  ).map(withEvidence('stock-1'));

/** Units received on a day, on the snapshot of a month. */
export const agedLine = (month: string, receivedOn: string, units: number, unitVolume = '0.5') =>
  agedInventory(
    {
      country: 'US',
      month,
      subject: { msku: 'MUG-BLUE', fnsku: 'X001' },
      unitVolume: volumeFromCubicFeet(unitVolume),
      lots: [{ receivedOn, units }],
    },
    publishedBook,
  ).map(withEvidence('stock-2'));

/** Units of a shipment that Amazon labelled on their receipt. */
export const labelLine = (
  shipmentConfirmationId: string,
  receivedOn: string,
  units: number,
  msku = 'MUG-BLUE',
  book = publishedBook,
) =>
  prepAndLabel(
    { country: 'US', receivedOn, service: 'LABEL', units, subject: { msku, shipmentConfirmationId } },
    book,
  ).map(withEvidence('shipment-1'));

/** Units of 2 lb of a shipment placed as a minimal split: an interval, 45 days later. */
export const placementLine = (
  shipmentConfirmationId: string,
  receivedOn: string,
  units: number,
  book = publishedBook,
) =>
  inboundPlacement(
    {
      ...{ country: 'US', receivedOn, units, tier: 'LARGE_STANDARD', weight: { value: '2', unit: 'LB' } },
      ...{ split: 'MINIMAL', plan: { shipments: 1, sent: 1 }, fromAwd: false },
      subject: { msku: 'MUG-BLUE', shipmentConfirmationId },
    },
    book,
  ).map(withEvidence('shipment-1'));
