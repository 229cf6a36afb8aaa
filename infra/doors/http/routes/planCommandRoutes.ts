import type { FastifyInstance } from 'fastify';
import { type PlanCommandRefusal, planCommands } from '#infra/doors/commands/planCommands';
import { commandPath } from '#infra/doors/http/commandPath';
import { type Addressee, commandRoute } from '#infra/doors/http/commandRoute';
import { PlanFact } from '#infra/doors/http/documents/commandResult';
import type { RouteContext } from '#infra/doors/http/routeContext';
import { importProblem } from '#infra/doors/problems/importProblem';
import type { Cause } from '#services/engine/handling/cause';
import { derivedId } from '#services/engine/handling/commandIdentity';

const plan: Addressee<PlanCommandRefusal> = {
  category: 'plan',
  idName: 'inboundPlanId',
  tag: 'Plans',
  fact: PlanFact,
  problemOf: (refusal) => importProblem({ category: 'plan', refusal }),
};

/** The same key makes the same plan: a retry is safe. */
const newPlanId = ({ sellerId, commandId }: Cause): string => `wf${derivedId('plan', sellerId, commandId)}`;

/** Every command of a plan, a route each. */
export function planCommandRoutes(app: FastifyInstance, context: RouteContext): void {
  for (const [name, command] of Object.entries(planCommands)) {
    if (command === 'policy') continue;
    if (name === 'CreateInboundPlan')
      commandRoute(app, context, plan, { name, url: '/plans', command, newId: newPlanId });
    else
      commandRoute(app, context, plan, { name, url: `/plans/:inboundPlanId/${commandPath(name)}`, command });
  }
}
