import { z } from 'zod';
import { AmazonStatus } from '#domain/inbound/shipment/values';
import { argument } from '#infra/doors/cli/input';
import { shipmentLine } from '#infra/doors/cli/step';

export const status = shipmentLine({
  name: 'status',
  asks: 'ReportStatus',
  inputs: {
    status: argument('<status>', `one of ${AmazonStatus.options.join(', ')}`, z.string().toUpperCase()),
  },
  examples: ['shipment status FBA17K4W2N8C CHECKED_IN'],
});
