import { table } from '#infra/doors/cli/table';
import type { Details } from '#infra/doors/cli/tellHandled';
import { cancellationText } from '#infra/words/moneyText';
import type { CancellationOutlook } from '#services/inbound/cancelPlan';

/** What a cancellation does to each shipment and its money. */
export const outlookDetails = (outlook: readonly CancellationOutlook[]): Details => ({
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
