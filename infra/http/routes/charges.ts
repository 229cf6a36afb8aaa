import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { chargeTotals } from '#domain/charge/chargeTotals';
import { ChargesPage } from '#infra/http/answers/charge';
import { chargedMonth } from '#infra/http/chargedMonth';
import { asKnownAt } from '#infra/http/momentQuery';
import { PageQuery, page } from '#infra/http/page';
import { readRoute } from '#infra/http/readRoute';
import type { Served } from '#infra/http/served';
import { present } from '#infra/present';
import { charges } from '#services/queries/charges';

/** What Amazon charged, as its imported reports tell it. */
export function chargeReads(app: FastifyInstance, served: Served): void {
  const { lading } = served;
  readRoute(app, served, {
    url: '/charges',
    operationId: 'listCharges',
    summary: 'What Amazon charged and gave back, as its imported reports tell it',
    tags: ['Answers'],
    params: {},
    query: {
      ...chargedMonth,
      'fee-type': z
        .string()
        .min(1)
        .max(200)
        .exactOptional()
        .describe('a fee type, as FBAStorageFee, or Amazon’s own text'),
      ...asKnownAt,
      ...PageQuery,
    },
    answers: ChargesPage,
    async read({ sellerId, query: { month, 'fee-type': feeType, 'as-known-at': asKnown, cursor, limit } }) {
      const found = await charges(lading, {
        sellerId,
        ...present({ month, feeType, asKnownAt: asKnown }),
      });
      const { rows, ...next } = page(found, ({ from, chargeId }) => [from, chargeId], {
        limit,
        ...present({ cursor }),
      });
      return { charges: rows, totals: chargeTotals(found), ...next };
    },
  });
}
