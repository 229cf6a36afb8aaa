import { z } from 'zod';
import { AmazonStatus } from '#domain/inbound/shipment/values';
import { defined } from '#domain/values/defined';
import { cliCommand } from '#infra/doors/cli/cliCommand';
import { argument, option } from '#infra/doors/cli/input';
import { planNamed } from '#infra/doors/cli/naming';
import { shipmentsTable } from '#infra/doors/cli/tables/shipmentsTable';
import { shipments as query } from '#services/inbound/shipments';

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
      defined({
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
