import { z } from 'zod';
import { AmazonStatus } from '#domain/inbound/shipment/values';
import { defined } from '#domain/values/defined';
import { anyCaseEnum } from '#infra/doors/cli/input/anyCaseEnum';
import { argument, option } from '#infra/doors/cli/input/input';
import { resolvePlanId } from '#infra/doors/cli/input/resolveId';
import { table } from '#infra/doors/cli/output/table';
import { plansTable } from '#infra/doors/cli/output/tables/plansTable';
import { shipmentsTable } from '#infra/doors/cli/output/tables/shipmentsTable';
import { cliCommand } from '#infra/doors/cli/program/cliCommand';
import { findIdentifier as queryFind } from '#services/audit/findIdentifier';
import { skus as querySkus } from '#services/catalog/sku/skus';
import { plans as queryPlans } from '#services/inbound/lists/plans';
import { shipments as queryShipments } from '#services/inbound/lists/shipments';

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
    const found = await queryPlans(
      await session.openSettled(),
      defined({ sellerId: session.sellerFilter, text, active: active || undefined }),
    );
    session.terminal.answer({ plans: found }, () => (found.length === 0 ? 'no plans' : plansTable(found)));
  },
  examples: ['plans --active', 'plans "spring restock"'],
});

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
      anyCaseEnum(AmazonStatus).optional(),
    ),
    plan: option('--plan <plan>', 'only those of this plan, by any of its ids', z.string().optional()),
  },
  async run(session, { text, status, plan }) {
    const lading = await session.openSettled();
    const found = await queryShipments(
      lading,
      defined({
        sellerId: session.sellerFilter,
        text,
        status,
        plan: plan === undefined ? undefined : resolvePlanId(lading, plan),
      }),
    );
    session.terminal.answer({ shipments: found }, () =>
      found.length === 0 ? 'no shipments' : shipmentsTable(found),
    );
  },
  examples: ['shipments --status RECEIVING', 'shipments --plan wf1f0c2a', 'shipments PHX5'],
});

export const skus = cliCommand({
  name: 'skus',
  summary: 'List the SKUs of the seller, by MSKU',
  inputs: {
    text: argument('[text]', 'only SKUs with this in MSKU, FNSKU, ASIN or title', z.string().optional()),
  },
  async run(session, { text }) {
    const { sellerId } = session;
    const found = await querySkus(await session.openSettled(), defined({ sellerId, text }));
    session.terminal.answer({ skus: found }, () =>
      found.length === 0
        ? 'no SKUs'
        : table(found, [
            { head: 'SKU', of: ({ msku }) => msku },
            { head: 'FNSKU', of: ({ ids }) => ids.fnsku },
            { head: 'ASIN', of: ({ ids }) => ids.asin },
            { head: 'title', of: ({ ids }) => ids.title },
            {
              head: 'listed in',
              of: ({ listings }) => listings.map(({ marketplace }) => marketplace).join(', '),
            },
            { head: 'measured', of: ({ measurements }) => measurements.length, right: true },
          ]),
    );
  },
  examples: ['skus', 'skus mug'],
});

export const find = cliCommand({
  name: 'find',
  summary: 'Find plans, shipments and disputes by any id: of a shipment, box, SKU, tracking, charge or case',
  inputs: { id: argument('<id>', 'an id or the beginning of one', z.string().min(1)) },
  async run(session, { id }) {
    const found = queryFind(await session.openSettled(), id);
    session.terminal.answer({ found }, () =>
      found.length === 0
        ? 'nothing has an id that begins so'
        : table(found, [
            { head: 'id', of: ({ identifier }) => identifier },
            { head: 'is', of: ({ kinds }) => kinds.join(', ') },
            { head: 'in', of: ({ streams }) => streams.slice(-3).join(' ') },
            { head: 'of', of: ({ count }) => count, right: true },
          ]),
    );
  },
  examples: ['find 1Z999AA10123456784', 'find FBA17K', 'find MUG-BLUE'],
});
