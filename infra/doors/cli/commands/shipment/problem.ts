import { z } from 'zod';
import { ReceivingProblem } from '#domain/inbound/shipment/values';
import { argument, option } from '#infra/doors/cli/input';
import { shipmentLine } from '#infra/doors/cli/step';

export const problem = shipmentLine({
  name: 'problem',
  asks: 'ReportReceivingProblem',
  inputs: {
    problem: argument('<problem>', `one of ${ReceivingProblem.options.join(', ')}`, z.string().toUpperCase()),
    detail: argument('<detail>', 'in words, up to 500 characters', z.string()),
    boxId: option('--box <box-id>', 'the box in question', z.string().optional()),
    msku: option('--msku <msku>', 'the SKU in question', z.string().optional()),
  },
  examples: [
    "shipment problem FBA17K4W2N8C BOX_QUANTITY_MISMATCH '11 units where 12 are declared' --box FBA17K4W2N8CU000003",
  ],
});
