import type { FastifyInstance } from 'fastify';
import type { DisputeRefusal } from '#domain/disputes/dispute/commands';
import { DisputeEvent } from '#domain/disputes/dispute/events';
import { commandPath } from '#infra/doors/http/commandPath';
import { type Addressee, commandRoute } from '#infra/doors/http/commandRoute';
import type { Served } from '#infra/doors/http/served';
import { disputeStepProblem } from '#infra/doors/problems/handledProblem';
import { disputeSteps } from '#infra/doors/steps/disputeSteps';
import { disputeId } from '#services/streamIds';

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
