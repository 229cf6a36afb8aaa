import { z } from 'zod';
import { cliCommand } from '#infra/cli/cliCommand';
import { Failed } from '#infra/cli/failed';
import { argument } from '#infra/cli/input';
import { jsonFile } from '#infra/cli/jsonFile';
import { planSubject } from '#infra/cli/subject';
import { tellHandled } from '#infra/cli/tellHandled';
import { fileProblem } from '#infra/doors/importProblem';
import { planFile, planFileNote } from '#infra/doors/planFile';
import { derivedId } from '#services/handling/commandIdentity';
import { createPlan } from '#services/workflow/createPlan';

export const create = cliCommand({
  name: 'create',
  summary: 'Begin an inbound plan from a JSON file; a Send to Amazon manifest is for lading import',
  notes: [planFileNote],
  inputs: { file: argument('<file.json>', 'a JSON file with name, items and boxes', z.string()) },
  async run(session, { file }) {
    const said = jsonFile(file, planFile);
    const lading = await session.openSettled();
    const { shipFrom, marketplace } = lading.settings;
    const { sourceAddress = shipFrom, destinationMarketplace = marketplace, ...rest } = said;
    if (sourceAddress === undefined) throw new Failed(fileProblem({ reason: 'ship-from-needed' }));
    const { cause, handleOptions } = session;
    // The same command id makes the same plan: a retry is safe.
    const id = `wf${derivedId('plan', cause.sellerId, cause.commandId)}`;
    const plan = { ...rest, sourceAddress, destinationMarketplace };
    const handled = await createPlan(lading, id, plan, cause, handleOptions);
    await tellHandled(session, lading, planSubject, id, handled);
  },
  examples: ['plan create plan.json', 'plan create plan.json --command-id restock-2026-11'],
});
