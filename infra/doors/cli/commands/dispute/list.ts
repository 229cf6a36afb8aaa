import { z } from 'zod';
import { disputeLifecycle } from '#domain/disputes/dispute/lifecycle';
import { option } from '#infra/doors/cli/input/input';
import { asKnownAtInput } from '#infra/doors/cli/input/momentInputs';
import { disputesTable } from '#infra/doors/cli/output/tables/disputesTable';
import { cliCommand } from '#infra/doors/cli/program/cliCommand';
import { disputes } from '#services/disputes/disputes';

const statuses = disputeLifecycle.statuses.filter((status) => status !== 'none');

export const list = cliCommand({
  name: 'list',
  summary: 'List disputes, the most money at stake first, with the days that are left to submit them',
  inputs: {
    status: option('--status <status>', `only ${statuses.join(', ')}`, z.enum(statuses).optional()),
    asKnownAt: asKnownAtInput,
  },
  async run(session, { status, asKnownAt }) {
    const lading = await session.openSettled();
    const { sellerFilter: sellerId } = session;
    const found = await disputes(lading, lading.clock(), { sellerId, status, asKnownAt });
    session.terminal.answer({ disputes: found }, () =>
      found.length === 0 ? noneText(status) : disputesTable(found),
    );
  },
  examples: ['dispute list', 'dispute list --status opened'],
});

const noneText = (status: string | undefined): string =>
  status === undefined
    ? 'no disputes; `lading dispute scan --record` records those that it finds'
    : `no disputes are ${status}`;
