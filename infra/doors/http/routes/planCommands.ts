import type { FastifyInstance } from 'fastify';
import { PlanFact } from '#infra/doors/http/answers/recorded';
import { commandPath } from '#infra/doors/http/commandPath';
import { type Addressee, commandRoute } from '#infra/doors/http/commandRoute';
import type { Served } from '#infra/doors/http/served';
import { importProblem } from '#infra/doors/problems/importProblem';
import { type PlanStepRefusal, planSteps } from '#infra/doors/steps/planSteps';
import type { Cause } from '#services/engine/handling/cause';
import { derivedId } from '#services/engine/handling/commandIdentity';

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
