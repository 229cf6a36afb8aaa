import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { dayIn } from '#domain/values/calendar';
import { defined } from '#domain/values/defined';
import { computedFeeTypes } from '#domain/values/feeType';
import { Instant } from '#domain/values/instant';
import { LocalDate } from '#domain/values/item';
import { Marketplace, marketplaces } from '#domain/values/marketplace';
import { EstimateDocument } from '#infra/doors/http/documents/estimate';
import { LedgerDiffDocument } from '#infra/doors/http/documents/ledgerDiff';
import { LineExplanationDocument } from '#infra/doors/http/documents/ledgerLine';
import { HttpProblem } from '#infra/doors/http/httpProblem';
import { lineQuery } from '#infra/doors/http/lineQuery';
import { asKnownAt, asOf } from '#infra/doors/http/momentQuery';
import { readRoute } from '#infra/doors/http/readRoute';
import type { RouteContext } from '#infra/doors/http/routeContext';
import { sellerRateCards } from '#infra/doors/http/sellerRateCards';
import { feeMonth, measureQuery, readSupposedMeasurements } from '#infra/doors/http/variantQuery';
import { noSuchLine } from '#infra/doors/problems/noSuchLine';
import { explain } from '#infra/words/explain';
import { wordedDiff } from '#infra/words/wordedDiff';
import { wordedEstimate, wordedLine } from '#infra/words/wordedFee';
import { explainLine } from '#services/fees/explanation/explainLine';
import { feeLedgerDiff } from '#services/fees/ledger/feeLedgerDiff';
import { estimateOverage } from '#services/fees/overage/estimateOverage';

const tags = ['Answers'];
const most = z.coerce.number().int().min(1).max(1000);

/** What a line of the ledger comes from, a month computed twice, and what a month will have cost. */
export function feeDetailReads(app: FastifyInstance, context: RouteContext): void {
  const { lading } = context;

  readRoute(app, context, {
    url: '/fees/diff',
    operationId: 'compareFees',
    summary:
      'A month of one country computed twice: by another size, as of or as known at another time, or by the published cards',
    tags,
    params: {},
    query: {
      month: feeMonth,
      country: Marketplace,
      'fee-type': z.enum(Object.values(computedFeeTypes)).exactOptional(),
      ...lineQuery,
      ...measureQuery,
      'other-as-of': Instant.exactOptional().describe('the second: as it was in the world then'),
      'other-as-known-at': Instant.exactOptional().describe('the second: as far as it was recorded by then'),
      'other-cards': z
        .enum(['published'])
        .exactOptional()
        .describe('the second: without the seller’s own cards'),
      ...asKnownAt,
      limit: most.default(100).describe('lines of each kind at most, the first that were computed'),
    },
    answers: LedgerDiffDocument,
    async read({ sellerId, query }) {
      const { country, shipment, msku, limit, 'fee-type': feeType, 'as-known-at': knownAt } = query;
      const { 'other-as-of': otherAsOf, 'other-as-known-at': otherKnownAt, 'other-cards': cards } = query;
      if ([query.measure, otherAsOf, otherKnownAt, cards].every((given) => given === undefined))
        throw nothingToCompareWith;
      const book = sellerRateCards(context);
      const filter = {
        ...{ sellerId, country, month: query.month, book },
        ...defined({ feeType, shipment, msku, asKnownAt: knownAt }),
      };
      const variant = {
        book: cards === undefined ? book : { ...book, seller: [] },
        measured: readSupposedMeasurements(context, sellerId, query.measure),
        ...defined({ asOf: otherAsOf, asKnownAt: otherKnownAt }),
      };
      const found = wordedDiff(await feeLedgerDiff(lading, lading.clock(), filter, variant));
      const { onlyBefore, onlyAfter, changed, unchanged, ...sums } = found;
      return {
        counts: {
          onlyBefore: onlyBefore.length,
          onlyAfter: onlyAfter.length,
          changed: changed.length,
          unchanged,
        },
        onlyBefore: onlyBefore.slice(0, limit),
        onlyAfter: onlyAfter.slice(0, limit),
        changed: changed.slice(0, limit),
        ...sums,
      };
    },
  });

  readRoute(app, context, {
    url: '/fees/estimate',
    operationId: 'estimateOverage',
    summary:
      'What storage overage will have cost by the month’s end, if nothing changes: never to be added to charges',
    tags,
    params: {},
    query: {
      country: Marketplace.exactOptional().describe('without it, the marketplace of the settings'),
      'as-of': LocalDate.exactOptional().describe('by the stock at this day’s end; without it, today'),
      ...asKnownAt,
    },
    answers: EstimateDocument,
    async read({ sellerId, query: { country: chosen, 'as-of': day, 'as-known-at': knownAt } }) {
      const country = chosen ?? lading.settings.marketplace;
      const now = lading.clock();
      if (day !== undefined && day > dayIn(now, marketplaces[country].timeZone)) throw notYet(day);
      const estimates = await estimateOverage(lading, now, {
        ...{ sellerId, country, book: sellerRateCards(context) },
        ...defined({ day, asKnownAt: knownAt }),
      });
      return {
        isEstimate: true,
        country,
        estimates: estimates.map((each) => ({ ...each, estimate: wordedEstimate(each.estimate) })),
      };
    },
  });

  readRoute(app, context, {
    url: '/fees/:line',
    operationId: 'explainFee',
    summary: 'The sum of a recomputed line by hand: inputs, card, rounding, and the events it came from',
    tags,
    params: { line: z.string().min(1).max(64) },
    query: {
      ...measureQuery,
      ...asOf,
      ...asKnownAt,
      limit: most.default(20).describe('facts of the evidence, and stocks, at most'),
    },
    answers: LineExplanationDocument,
    async read({ sellerId, params: { line }, query }) {
      const { limit, 'as-of': of, 'as-known-at': knownAt } = query;
      const found = await explainLine(lading, line, {
        ...{ sellerId, most: limit, now: lading.clock(), book: sellerRateCards(context) },
        measured: readSupposedMeasurements(context, sellerId, query.measure),
        ...defined({ asOf: of, asKnownAt: knownAt }),
      });
      if (found === undefined) throw new HttpProblem(noSuchLine(line));
      return { ...found, line: wordedLine(found.line), text: explain(found.line) };
    },
  });
}

const nothingToCompareWith = new HttpProblem({
  type: 'invalid-input',
  title: 'nothing to compare with',
  advice: 'add measure, other-as-of, other-as-known-at or other-cards',
  kind: 'invalid-input',
});

const notYet = (day: string): HttpProblem =>
  new HttpProblem({
    type: 'invalid-input',
    title: `${day} has not come`,
    advice: 'ask for today, or an earlier day',
    kind: 'invalid-input',
  });
