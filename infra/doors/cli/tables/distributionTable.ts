import { type Table, table } from '#infra/doors/cli/table';
import type { DistributionAnswer } from '#services/inventory/stockDistribution';

/** A zero is left blank. */
export const distributionTable = (centers: readonly DistributionAnswer[]): Table =>
  table(centers, [
    { head: 'SKU', of: ({ msku }) => msku },
    { head: 'network', of: ({ network }) => network },
    { head: 'center', of: ({ fulfillmentCenter }) => fulfillmentCenter },
    { head: 'in shipped', of: ({ inboundShipped }) => some(inboundShipped), right: true },
    { head: 'in receiving', of: ({ inboundReceiving }) => some(inboundReceiving), right: true },
    { head: 'between centers', of: ({ inTransit }) => some(inTransit), right: true },
    { head: 'customer orders', of: ({ reservedForCustomerOrder: units }) => some(units), right: true },
    { head: 'to be transferred', of: ({ reservedForTransfer: units }) => some(units), right: true },
    { head: 'processing', of: ({ reservedForProcessing: units }) => some(units), right: true },
  ]);

const some = (units: number): number | undefined => units || undefined;
