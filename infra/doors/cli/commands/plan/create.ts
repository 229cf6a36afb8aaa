import { z } from 'zod';
import { cliCommand } from '#infra/doors/cli/cliCommand';
import { argument } from '#infra/doors/cli/input';
import { jsonFile } from '#infra/doors/cli/jsonFile';
import { stepOf } from '#infra/doors/cli/step';
import { planSubject } from '#infra/doors/cli/subject';
import { tellHandled } from '#infra/doors/cli/tellHandled';
import { planFile, planFileNote } from '#infra/doors/steps/planFile';
import { planSteps } from '#infra/doors/steps/planSteps';
import { derivedId } from '#services/engine/handling/commandIdentity';

export const create = cliCommand({
  name: 'create',
  summary: 'Begin an inbound plan from a JSON file; a Send to Amazon manifest is for lading import',
  notes: [planFileNote],
  inputs: { file: argument('<file.json>', 'a JSON file with name, items and boxes', z.string()) },
  async run(session, { file }) {
    const asked = jsonFile(file, planFile);
    const lading = await session.openSettled();
    const { cause, handleOptions: options } = session;
    // The same command id makes the same plan: a retry is safe.
    const id = `wf${derivedId('plan', cause.sellerId, cause.commandId)}`;
    const handled = await stepOf(planSteps, 'CreateInboundPlan').take({ lading, id, cause, options }, asked);
    await tellHandled(session, lading, planSubject, id, handled);
  },
  examples: ['plan create plan.json', 'plan create plan.json --command-id restock-2026-11'],
});
