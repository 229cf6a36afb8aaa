import { z } from 'zod';
import { AmazonStatus } from '#domain/shipment/values';
import { cliCommand } from '#infra/cli/cliCommand';
import { argument, option } from '#infra/cli/input';
import { planNamed } from '#infra/cli/naming';
import { shipmentsTable } from '#infra/cli/tables/shipmentsTable';
import { present } from '#infra/present';
import { shipments as query } from '#services/queries/shipments';

export const shipments = cliCommand({
  name: 'shipments',
  summary: 'List shipments, those first where something happened last',
  inputs: {
    text: argument(
      '[text]',
      'only shipments with this in a name, id, carrier or center',
      z.string().optional(),
    ),
    status: option(
      '--status <status>',
      `only those in this status, or of which Amazon says so: ${AmazonStatus.options.join(', ')}`,
      z.string().toUpperCase().pipe(AmazonStatus).optional(),
    ),
    plan: option('--plan <plan>', 'only those of this plan, by any of its ids', z.string().optional()),
  },
  async run(session, { text, status, plan }) {
    const lading = await session.openSettled();
    const found = await query(
      lading,
      present({
        sellerId: session.onlySeller,
        text,
        status,
        plan: plan === undefined ? undefined : planNamed(lading, plan),
      }),
    );
    session.terminal.answer({ shipments: found }, () =>
      found.length === 0 ? 'no shipments' : shipmentsTable(found),
    );
  },
  examples: ['shipments --status RECEIVING', 'shipments --plan wf1f0c2a', 'shipments PHX5'],
});
