import { z } from 'zod';
import { AmazonStatus } from '#domain/shipment/values';
import { argument } from '#infra/cli/input';
import { shipmentCommand } from '#infra/cli/step';

export const status = shipmentCommand({
  name: 'status',
  summary: 'Record the status that Amazon reports; one that cannot follow is kept and flagged',
  asks: 'ReportStatus',
  inputs: {
    status: argument('<status>', `one of ${AmazonStatus.options.join(', ')}`, z.string().toUpperCase()),
  },
  examples: ['shipment status FBA17K4W2N8C CHECKED_IN'],
});
