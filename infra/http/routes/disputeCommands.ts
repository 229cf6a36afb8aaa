import type { FastifyInstance } from 'fastify';
import type { DisputeRefusal } from '#domain/dispute/commands';
import { DisputeEvent } from '#domain/dispute/events';
import { disputeSteps } from '#infra/doors/disputeSteps';
import { disputeStepProblem } from '#infra/doors/handledProblem';
import { commandPath } from '#infra/http/commandPath';
import { type Addressee, commandRoute } from '#infra/http/commandRoute';
import type { Served } from '#infra/http/served';
import { disputeId } from '#services/disputeId';

const dispute: Addressee<DisputeRefusal> = {
  category: 'dispute',
  idName: 'disputeId',
  tag: 'Disputes',
  fact: DisputeEvent,
  inWords: disputeStepProblem,
};

/** Every command of a dispute, a route each. It is found by its charge, and named by its id from then on. */
export function disputeCommands(app: FastifyInstance, served: Served): void {
  for (const [name, step] of Object.entries(disputeSteps)) {
    if (step === 'policy') continue;
    if (name === 'FindDispute')
      commandRoute(app, served, dispute, {
        name,
        url: '/disputes',
        step,
        // What the schema of the command has read.
        newId: ({ sellerId }, asked) =>
          disputeId(sellerId, (asked as { readonly chargeId: string }).chargeId),
      });
    else commandRoute(app, served, dispute, { name, url: `/disputes/:disputeId/${commandPath(name)}`, step });
  }
}
