import type { FastifyInstance } from 'fastify';
import type { DisputeRefusal } from '#domain/disputes/dispute/commands';
import { DisputeEvent } from '#domain/disputes/dispute/events';
import { disputeCommands } from '#infra/doors/commands/disputeCommands';
import { commandPath } from '#infra/doors/http/commandPath';
import { type Addressee, commandRoute } from '#infra/doors/http/commandRoute';
import type { RouteContext } from '#infra/doors/http/routeContext';
import { disputeStepProblem } from '#infra/doors/problems/handledProblem';
import { disputeId } from '#services/streamIds';

const dispute: Addressee<DisputeRefusal> = {
  category: 'dispute',
  idName: 'disputeId',
  tag: 'Disputes',
  fact: DisputeEvent,
  problemOf: disputeStepProblem,
};

/** Every command of a dispute, a route each. It is found by its charge, and named by its id from then on. */
export function disputeCommandRoutes(app: FastifyInstance, context: RouteContext): void {
  for (const [name, command] of Object.entries(disputeCommands)) {
    if (command === 'policy') continue;
    if (name === 'FindDispute')
      commandRoute(app, context, dispute, {
        name,
        url: '/disputes',
        command,
        // What the schema of the command has read.
        newId: ({ sellerId }, fields) =>
          disputeId(sellerId, (fields as { readonly chargeId: string }).chargeId),
      });
    else
      commandRoute(app, context, dispute, {
        name,
        url: `/disputes/:disputeId/${commandPath(name)}`,
        command,
      });
  }
}
