import { table } from '#infra/doors/cli/output/table';
import type { Details } from '#infra/doors/cli/steps/printResult';
import { cancellationText } from '#infra/words/moneyText';
import type { CancellationOutlook } from '#services/inbound/workflow/cancelPlan';

/** Tells for each shipment whether it is cancelled, and what becomes of its carrier charge. */
export const cancellationDetails = (outlook: readonly CancellationOutlook[]): Details => ({
  data: { shipments: outlook },
  lines:
    outlook.length === 0
      ? ['no shipment exists yet, and nothing is charged']
      : [
          table(outlook, [
            { head: 'shipment', of: ({ shipmentId }) => shipmentId },
            { head: 'now', of: ({ journey }) => journey },
            { head: 'can be cancelled', of: ({ cancellable }) => (cancellable ? 'yes' : 'no, it stays') },
            {
              head: 'carrier charge',
              of: ({ cancellable, money }) => (cancellable ? cancellationText(money) : 'stays'),
            },
          ]),
        ],
});
