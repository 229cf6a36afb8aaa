import { z } from 'zod';
import { argument, option } from '#infra/doors/cli/input/input';
import { resolveStream } from '#infra/doors/cli/input/resolveId';
import { historyTable } from '#infra/doors/cli/output/tables/historyTable';
import { cliCommand } from '#infra/doors/cli/program/cliCommand';
import { history as query } from '#services/audit/history';

export const history = cliCommand({
  name: 'history',
  summary: 'Tell what happened to a plan, shipment, SKU or dispute, in order: when, who, and what came of it',
  inputs: {
    id: argument('<id>', 'a plan, shipment, SKU or dispute, by any of its ids', z.string().min(1)),
    related: option('--related', 'with its plan and all shipments of that', z.boolean().default(false)),
  },
  async run(session, { id, related }) {
    const lading = await session.openSettled();
    const stream = resolveStream(lading, id);
    const entries = await query(lading.store, lading.readFact, stream, { related });
    session.terminal.answer({ stream, history: entries }, () => [stream, '', historyTable(entries)]);
  },
  examples: ['history FBA17K4W2N8C', 'history 1Z999AA10123456784 --related'],
});
