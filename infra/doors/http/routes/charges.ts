import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { chargeTotals } from '#domain/disputes/reportedCharge/chargeTotals';
import { defined } from '#domain/values/defined';
import { chargeMonthQuery } from '#infra/doors/http/chargeMonthQuery';
import { ChargesPage } from '#infra/doors/http/documents/charge';
import { asKnownAt } from '#infra/doors/http/momentQuery';
import { PageQuery, page } from '#infra/doors/http/page';
import { readRoute } from '#infra/doors/http/readRoute';
import type { RouteContext } from '#infra/doors/http/routeContext';
import { reportedCharges } from '#services/disputes/reportedCharges';

/** What Amazon charged, as its imported reports tell it. */
export function chargeReads(app: FastifyInstance, context: RouteContext): void {
  const { lading } = context;
  readRoute(app, context, {
    url: '/charges',
    operationId: 'listCharges',
    summary: 'What Amazon charged and gave back, as its imported reports tell it',
    tags: ['Answers'],
    params: {},
    query: {
      ...chargeMonthQuery,
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
      const found = await reportedCharges(lading, {
        sellerId,
        ...defined({ month, feeType, asKnownAt: asKnown }),
      });
      const { rows, ...next } = page(found, ({ from, chargeId }) => [from, chargeId], {
        limit,
        ...defined({ cursor }),
      });
      return { charges: rows, totals: chargeTotals(found), ...next };
    },
  });
}
