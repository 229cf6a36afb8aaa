import type { InboundSource } from '#domain/fees/lines/inbound/inboundSource';

/** The shipments that one placement made of a plan, as they stood at the end of a day. */
export interface InboundPlan {
  /** Counts shipments that left by then and were not withdrawn. One that arrived counts even if it was withdrawn. */
  readonly shipmentsSent: (day: string) => number;
  /** Where there are several: the day on which the first of them arrived, if that was by then. */
  readonly firstArrivalDay: (day: string) => string | undefined;
  /** Whether somebody withdrew all of them: then the plan was given up, and none was held back. */
  readonly isGivenUp: boolean;
}

/** The plan of each of a seller's shipments; one that was adopted is alone. */
export function inboundPlans(inbound: readonly InboundSource[]): (shipment: InboundSource) => InboundPlan {
  const plans = new Map<string, InboundPlan>();
  for (const [id, shipments] of Map.groupBy(inbound, planOf)) plans.set(id, inboundPlan(shipments));
  return (shipment) => plans.get(planOf(shipment)) ?? inboundPlan([shipment]);
}

const planOf = ({ placement, shipmentId }: InboundSource): string => placement?.inboundPlanId ?? shipmentId;

const inboundPlan = (shipments: readonly InboundSource[]): InboundPlan => ({
  shipmentsSent: (day) =>
    shipments.filter(
      ({ steps: { left, arrived, deleted, cancelled } }) =>
        hasHappenedBy(left, day) &&
        (hasHappenedBy(arrived, day) || !(hasHappenedBy(deleted, day) || hasHappenedBy(cancelled, day))),
    ).length,
  firstArrivalDay: (day) =>
    shipments.length < 2
      ? undefined
      : shipments
          .flatMap(({ steps: { arrived } }) =>
            arrived !== undefined && arrived.on <= day ? [arrived.on] : [],
          )
          .sort()[0],
  isGivenUp: shipments.every(({ steps: { deleted, cancelled } }) => (deleted ?? cancelled) !== undefined),
});

const hasHappenedBy = (happening: { readonly on: string } | undefined, day: string): boolean =>
  happening !== undefined && happening.on <= day;
