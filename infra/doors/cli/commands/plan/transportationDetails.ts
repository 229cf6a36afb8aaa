import type { PlanFact } from '#domain/inbound/plan/events';
import { cancellationWindow } from '#domain/policies/cancellationWindow';
import { hours } from '#domain/values/instant';
import { add, type Money } from '#domain/values/money';
import { table } from '#infra/doors/cli/output/table';
import { type Details, noDetails } from '#infra/doors/cli/steps/printResult';
import type { StepResult } from '#infra/doors/cli/steps/stepCommand';
import { moneyText } from '#infra/words/moneyText';

type Confirmation = PlanFact<'TransportationConfirmed'>;

/** Describes the confirmed transportation: the carrier charge, and beside it the fees that are only estimated. */
export function transportationDetails({ lading, facts }: StepResult): Details {
  const { source } = lading.network;
  const confirmed = facts.find((fact) => fact.type === 'TransportationConfirmed');
  if (confirmed === undefined) return noDetails;
  const charge = total(confirmed.shipments.map((shipment) => shipment.charge));
  return {
    data: { transportation: confirmed, ...(charge !== undefined && { charge }), source },
    lines: [
      table(confirmed.shipments, [
        { head: 'shipment', of: ({ shipmentId }) => shipmentId },
        { head: 'carrier', of: ({ carrier }) => carrier },
        { head: 'ship date', of: ({ shipDate }) => shipDate },
        { head: 'charge', of: (shipment) => moneyText(shipment.charge), right: true },
        ...(['placement', 'prep', 'label'] as const).map((fee) => ({
          head: `${fee} (estimate)`,
          of: ({ estimatedFees }: Confirmation['shipments'][number]) => moneyText(estimatedFees[fee]),
          right: true,
        })),
      ]),
      charge === undefined
        ? 'charge    none: your own carrier'
        : `charge    ${moneyText(charge)} in all, refunded if cancelled within ${windowText(confirmed)}`,
      `named by  a ${source}`,
    ],
  };
}

const total = (amounts: readonly (Money | undefined)[]): Money | undefined =>
  amounts.reduce((sum, each) => (sum && each ? add(sum, each) : (sum ?? each)), undefined);

const windowText = ({ shippingMode }: Confirmation): string =>
  `${cancellationWindow.rule[shippingMode] / hours(1)} h of the acceptance`;
