import { accounts } from '#projections/accounts';
import { awdStock } from '#projections/awdStock';
import { catalog } from '#projections/catalog';
import { charges } from '#projections/charges';
import { discrepancies } from '#projections/discrepancies';
import { disputes } from '#projections/disputes';
import { identifiers } from '#projections/identifiers';
import { inboundConduct } from '#projections/inboundConduct';
import { planList } from '#projections/planList';
import type { AnyProjection } from '#projections/projection';
import { removalOrders } from '#projections/removalOrders';
import { shipmentFees } from '#projections/shipmentFees';
import { shipmentList } from '#projections/shipmentList';
import { stockDays } from '#projections/stockDays';

/** Every read model that the projector fills. */
export const readModels: readonly AnyProjection[] = [
  planList,
  shipmentList,
  identifiers,
  stockDays,
  discrepancies,
  shipmentFees,
  catalog,
  accounts,
  inboundConduct,
  removalOrders,
  charges,
  disputes,
  awdStock,
];
