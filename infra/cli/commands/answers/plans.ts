import { z } from 'zod';
import { cliCommand } from '#infra/cli/cliCommand';
import { argument, option } from '#infra/cli/input';
import { plansTable } from '#infra/cli/tables/plansTable';
import { present } from '#infra/present';
import { plans as query } from '#services/queries/plans';

export const plans = cliCommand({
  name: 'plans',
  summary: 'List inbound plans, the latest first',
  inputs: {
    text: argument('[text]', 'only plans with this in their name or id', z.string().optional()),
    active: option(
      '--active',
      'only plans that are neither shipped nor cancelled: go on with them',
      z.boolean().default(false),
    ),
  },
  async run(session, { text, active }) {
    const found = await query(
      await session.openSettled(),
      present({ sellerId: session.onlySeller, text, active: active || undefined }),
    );
    session.terminal.answer({ plans: found }, () => (found.length === 0 ? 'no plans' : plansTable(found)));
  },
  examples: ['plans --active', 'plans "spring restock"'],
});
