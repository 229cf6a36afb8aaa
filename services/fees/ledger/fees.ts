import { type Fee, feesAt } from '#domain/fees/shipmentFees/feesAt';
import { type FeeTotals, feeTotals } from '#domain/fees/shipmentFees/feeTotals';
import type { ShipmentFees } from '#domain/fees/shipmentFees/shipmentFees';
import type { Instant } from '#domain/values/instant';
import type { Marketplace } from '#domain/values/marketplace';
import { shipmentFees } from '#projections/shipmentFees';
import { type ReadSide, rowsAt } from '#services/readSide/readSide';

export interface FeeFilter {
  /** Without it, those of all sellers. */
  readonly sellerId?: string | undefined;
  /** A shipment id or shipment confirmation id. */
  readonly shipment?: string | undefined;
  /** `YYYY-MM`, in the marketplace. */
  readonly month?: string | undefined;
  readonly country?: Marketplace | undefined;
  /** As Amazon's settlements name it. */
  readonly feeType?: string | undefined;
  /** What had happened in the world by then, UTC. */
  readonly asOf?: Instant | undefined;
  /** As far as was recorded by then, UTC. */
  readonly asKnownAt?: Instant | undefined;
}

export interface FeesAnswer {
  readonly fees: readonly (Fee & Pick<ShipmentFees, 'shipmentId' | 'shipmentConfirmationId' | 'source'>)[];
  readonly totals: FeeTotals;
}

/** Fee lines and their totals. A charge is pending or posted as of `asOf`, else of `asKnownAt`, else `now`. */
export async function fees(
  side: ReadSide,
  now: Instant,
  { sellerId, shipment, month, country, feeType, asOf, asKnownAt }: FeeFilter = {},
): Promise<FeesAnswer> {
  const rows = await rowsAt(side, shipmentFees, { asKnownAt });
  const lines = rows
    .flatMap(([, row]) => (row.fees === undefined ? [] : [row.fees]))
    .filter((each) => sellerId === undefined || sellerId === each.sellerId)
    .filter(({ marketplace }) => country === undefined || country === marketplace)
    .filter(
      ({ shipmentId, shipmentConfirmationId }) =>
        shipment === undefined || shipment === shipmentId || shipment === shipmentConfirmationId,
    )
    .flatMap((each) => {
      const { shipmentId, shipmentConfirmationId, source } = each;
      const standing = feesAt(each, asOf ?? asKnownAt ?? now);
      return standing.map((fee) => ({ shipmentId, shipmentConfirmationId, source, ...fee }));
    })
    .filter(({ day }) => month === undefined || day.startsWith(`${month}-`))
    .filter((fee) => feeType === undefined || feeType === fee.feeType);
  return { fees: lines, totals: feeTotals(lines) };
}
