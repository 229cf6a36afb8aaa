import { accounts } from '#projections/accounts';
import { catalog } from '#projections/catalog';
import { charges } from '#projections/charges';
import { discrepancies } from '#projections/discrepancies';
import { feeLedger } from '#projections/feeLedger';
import { identifiers } from '#projections/identifiers';
import { planList } from '#projections/planList';
import type { AnyProjection } from '#projections/projection';
import { shipmentList } from '#projections/shipmentList';
import { stockDays } from '#projections/stockDays';

/** Every read model there is: what the runner fills. */
export const readModels: readonly AnyProjection[] = [
  planList,
  shipmentList,
  identifiers,
  stockDays,
  discrepancies,
  feeLedger,
  catalog,
  accounts,
  charges,
];
