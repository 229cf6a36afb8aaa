import { type Fee, feesAt } from '#domain/fees/feesAt';
import { type FeeTotals, feeTotals } from '#domain/fees/feeTotals';
import type { ShipmentFees } from '#domain/fees/shipmentFees';
import type { Instant } from '#domain/instant';
import { feeLedger } from '#projections/feeLedger';
import { type ReadSide, rowsAt } from '#services/queries/readSide';

export interface FeeFilter {
  /** Without it, those of all sellers. */
  readonly sellerId?: string;
  /** A shipment id or shipment confirmation id. */
  readonly shipment?: string;
  /** `YYYY-MM`, in the marketplace. */
  readonly month?: string;
  /** As it stood in the world then, UTC. */
  readonly asOf?: Instant;
  /** As far as was recorded by then, UTC. */
  readonly asKnownAt?: Instant;
}

export interface FeesAnswer {
  readonly fees: readonly (Fee & Pick<ShipmentFees, 'shipmentId' | 'shipmentConfirmationId' | 'source'>)[];
  readonly totals: FeeTotals;
}

/** Fee lines and their totals. A charge is pending or posted as of `asOf`, else of `asKnownAt`, else `now`. */
export async function fees(
  side: ReadSide,
  now: Instant,
  { sellerId, shipment, month, asOf, asKnownAt }: FeeFilter = {},
): Promise<FeesAnswer> {
  const rows = await rowsAt(side, feeLedger, { asKnownAt });
  const lines = rows
    .flatMap(([, row]) => (row.fees === undefined ? [] : [row.fees]))
    .filter((each) => sellerId === undefined || sellerId === each.sellerId)
    .filter(
      ({ shipmentId, shipmentConfirmationId }) =>
        shipment === undefined || shipment === shipmentId || shipment === shipmentConfirmationId,
    )
    .flatMap((each) => {
      const { shipmentId, shipmentConfirmationId, source } = each;
      const standing = feesAt(each, asOf ?? asKnownAt ?? now);
      return standing.map((fee) => ({ shipmentId, shipmentConfirmationId, source, ...fee }));
    })
    .filter(({ day }) => month === undefined || day.startsWith(`${month}-`));
  return { fees: lines, totals: feeTotals(lines) };
}
