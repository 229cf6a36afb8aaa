import type { FastifyInstance } from 'fastify';
import { importProblem } from '#infra/doors/importProblem';
import { type PlanStepRefusal, planSteps } from '#infra/doors/planSteps';
import { PlanFact } from '#infra/http/answers/recorded';
import { commandPath } from '#infra/http/commandPath';
import { type Addressee, commandRoute } from '#infra/http/commandRoute';
import type { Served } from '#infra/http/served';
import type { Cause } from '#services/cause';
import { derivedId } from '#services/handling/commandIdentity';

const plan: Addressee<PlanStepRefusal> = {
  category: 'plan',
  idName: 'inboundPlanId',
  tag: 'Plans',
  fact: PlanFact,
  inWords: (refusal) => importProblem({ category: 'plan', refusal }),
};

/** The same key makes the same plan: a retry is safe. */
const newPlanId = ({ sellerId, commandId }: Cause): string => `wf${derivedId('plan', sellerId, commandId)}`;

/** Every command of a plan, a route each. */
export function planCommands(app: FastifyInstance, served: Served): void {
  for (const [name, step] of Object.entries(planSteps)) {
    if (step === 'policy') continue;
    if (name === 'CreateInboundPlan')
      commandRoute(app, served, plan, { name, url: '/plans', step, newId: newPlanId });
    else commandRoute(app, served, plan, { name, url: `/plans/:inboundPlanId/${commandPath(name)}`, step });
  }
}
