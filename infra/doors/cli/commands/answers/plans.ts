import { z } from 'zod';
import { defined } from '#domain/values/defined';
import { cliCommand } from '#infra/doors/cli/cliCommand';
import { argument, option } from '#infra/doors/cli/input';
import { plansTable } from '#infra/doors/cli/tables/plansTable';
import { plans as query } from '#services/inbound/plans';

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
      defined({ sellerId: session.onlySeller, text, active: active || undefined }),
    );
    session.terminal.answer({ plans: found }, () => (found.length === 0 ? 'no plans' : plansTable(found)));
  },
  examples: ['plans --active', 'plans "spring restock"'],
});
