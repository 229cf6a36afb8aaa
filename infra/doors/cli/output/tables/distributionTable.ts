import { type Table, table } from '#infra/doors/cli/output/table';
import type { DistributionAnswer } from '#services/inventory/stock/stockDistribution';

/** Units in transit and reserved, a row for each fulfillment center; zeros are blank. */
export const distributionTable = (centers: readonly DistributionAnswer[]): Table =>
  table(centers, [
    { head: 'SKU', of: ({ msku }) => msku },
    { head: 'network', of: ({ network }) => network },
    { head: 'center', of: ({ fulfillmentCenter }) => fulfillmentCenter },
    { head: 'in shipped', of: ({ inboundShipped }) => blankIfZero(inboundShipped), right: true },
    { head: 'in receiving', of: ({ inboundReceiving }) => blankIfZero(inboundReceiving), right: true },
    { head: 'between centers', of: ({ inTransit }) => blankIfZero(inTransit), right: true },
    { head: 'customer orders', of: ({ reservedForCustomerOrder: units }) => blankIfZero(units), right: true },
    { head: 'to be transferred', of: ({ reservedForTransfer: units }) => blankIfZero(units), right: true },
    { head: 'processing', of: ({ reservedForProcessing: units }) => blankIfZero(units), right: true },
  ]);

const blankIfZero = (units: number): number | undefined => units || undefined;
