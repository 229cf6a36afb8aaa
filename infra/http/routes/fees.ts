import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { dayIn } from '#domain/calendar';
import { explain } from '#domain/fees/explain';
import { Instant } from '#domain/instant';
import { LocalDate } from '#domain/item';
import { Marketplace, marketplaces } from '#domain/marketplace';
import { groupLines } from '#domain/recomputation/groupLines';
import { noSuchLine } from '#infra/doors/noSuchLine';
import { EstimateDocument } from '#infra/http/answers/estimate';
import { FeesPage } from '#infra/http/answers/fees';
import { LedgerDiffDocument } from '#infra/http/answers/ledgerDiff';
import { LineExplanationDocument } from '#infra/http/answers/ledgerLine';
import { HttpProblem } from '#infra/http/httpProblem';
import { asKnownAt, asOf } from '#infra/http/momentQuery';
import { PageQuery, page } from '#infra/http/page';
import { readRoute } from '#infra/http/readRoute';
import type { Served } from '#infra/http/served';
import { bookOf, measure, measuredAs, month } from '#infra/http/variantQuery';
import { present } from '#infra/present';
import { estimateOverage } from '#services/queries/estimateOverage';
import { explainLine } from '#services/queries/explainLine';
import { type FeesAnswer, fees } from '#services/queries/fees';
import { ledgerDiff } from '#services/queries/ledgerDiff';
import { type LedgerAnswer, ledgerFeeTypes, ledgerOfMonths } from '#services/queries/ledgerOfMonths';

const tags = ['Answers'];
const most = z.coerce.number().int().min(1).max(1000);

/** The fee ledger. A request asks for one month of one store: that much is recomputed for it. */
export function feeReads(app: FastifyInstance, served: Served): void {
  const { lading } = served;

  readRoute(app, served, {
    url: '/fees',
    operationId: 'listFees',
    summary:
      'The fee ledger: estimates, carrier charges and, of one month and country, every fee recomputed from events',
    tags,
    params: {},
    query: {
      shipment: z.string().max(64).exactOptional().describe('a shipment id or shipment confirmation id'),
      month: month.exactOptional(),
      country: Marketplace.exactOptional().describe('with a month: recomputes the fees of this store'),
      'fee-type': z.enum(ledgerFeeTypes).exactOptional(),
      msku: z
        .string()
        .min(1)
        .max(255)
        .exactOptional()
        .describe('of recomputed fees; the others are of shipments'),
      ...measure,
      ...asOf,
      ...asKnownAt,
      ...PageQuery,
    },
    answers: FeesPage,
    async read({ sellerId, query }) {
      const { cursor, limit, 'as-of': of, 'as-known-at': knownAt, 'fee-type': feeType } = query;
      const { shipment, msku, country, month: asked } = query;
      const moment = { asOf: of, asKnownAt: knownAt };
      const isRecomputed = asked !== undefined && country !== undefined;
      if (!isRecomputed && (msku !== undefined || query.measure !== undefined)) throw needsMonth;
      const found: FeesAnswer & Partial<LedgerAnswer> = isRecomputed
        ? await ledgerOfMonths(lading, lading.clock(), {
            ...present({ shipment, msku, feeType, ...moment }),
            ...{ sellerId, country, months: [asked] },
            book: bookOf(served),
            measured: measuredAs(served, sellerId, query.measure),
          })
        : await fees(lading, lading.clock(), {
            ...{ sellerId, shipment, month: asked, country, feeType },
            ...moment,
          });
      const { rows, ...next } = page(entriesOf(found), ({ place }) => place, {
        limit,
        ...present({ cursor }),
      });
      return {
        fees: rows.flatMap(({ fee }) => fee ?? []),
        totals: found.totals,
        ...(found.recomputed !== undefined && {
          recomputed: {
            ...found.recomputed,
            lines: rows.flatMap(({ line }) => line ?? []),
            byType: groupLines(found.recomputed.lines, 'type'),
          },
        }),
        ...next,
      };
    },
  });

  readRoute(app, served, {
    url: '/fees/diff',
    operationId: 'compareFees',
    summary:
      'A month of one country computed twice: by another size, as of or as known at another time, or by the published cards',
    tags,
    params: {},
    query: {
      month,
      country: Marketplace,
      ...measure,
      'other-as-of': Instant.exactOptional().describe('the second: as it was in the world then'),
      'other-as-known-at': Instant.exactOptional().describe('the second: as far as it was recorded by then'),
      'other-cards': z
        .enum(['published'])
        .exactOptional()
        .describe('the second: without the seller’s own cards'),
      ...asKnownAt,
      limit: most.default(100).describe('lines of each kind at most, those of the first ids'),
    },
    answers: LedgerDiffDocument,
    async read({ sellerId, query }) {
      const { country, limit, 'as-known-at': knownAt } = query;
      const { 'other-as-of': otherAsOf, 'other-as-known-at': otherKnownAt, 'other-cards': cards } = query;
      const book = bookOf(served);
      const asked = { sellerId, country, month: query.month, book, ...present({ asKnownAt: knownAt }) };
      const variant = {
        book: cards === undefined ? book : { ...book, seller: [] },
        measured: measuredAs(served, sellerId, query.measure),
        ...present({ asOf: otherAsOf, asKnownAt: otherKnownAt }),
      };
      const { onlyBefore, onlyAfter, changed, unchanged, ...sums } = await ledgerDiff(lading, asked, variant);
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

  readRoute(app, served, {
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
    async read({ sellerId, query: { country: asked, 'as-of': day, 'as-known-at': knownAt } }) {
      const country = asked ?? lading.settings.marketplace;
      const now = lading.clock();
      if (day !== undefined && day > dayIn(now, marketplaces[country].timeZone)) throw notYet(day);
      const estimates = await estimateOverage(lading, now, {
        ...{ sellerId, country, book: bookOf(served) },
        ...present({ day, asKnownAt: knownAt }),
      });
      return { isEstimate: true, country, estimates };
    },
  });

  readRoute(app, served, {
    url: '/fees/:line',
    operationId: 'explainFee',
    summary: 'The sum of a recomputed line by hand: inputs, card, rounding, and the events it came from',
    tags,
    params: { line: z.string().min(1).max(64) },
    query: {
      ...measure,
      ...asOf,
      ...asKnownAt,
      limit: most.default(20).describe('facts of the evidence, and stocks, at most'),
    },
    answers: LineExplanationDocument,
    async read({ sellerId, params: { line }, query }) {
      const { limit, 'as-of': of, 'as-known-at': knownAt } = query;
      const found = await explainLine(lading, line, {
        ...{ sellerId, most: limit, book: bookOf(served) },
        measured: measuredAs(served, sellerId, query.measure),
        ...present({ asOf: of, asKnownAt: knownAt }),
      });
      if (found === undefined) throw new HttpProblem(noSuchLine(line));
      return { ...found, text: explain(found.line) };
    },
  });
}

/** An estimate or charge, or a recomputed line, in one order of both: no two have the same place. */
function entriesOf({ fees: found, recomputed }: FeesAnswer & Partial<LedgerAnswer>) {
  const counts = new Map<string, number>();
  return [
    ...found.map((fee) => {
      // Lines of a shipment are only ever added, so that each keeps its number.
      const count = (counts.get(fee.shipmentId) ?? 0) + 1;
      counts.set(fee.shipmentId, count);
      return { fee, place: [fee.shipmentId, String(count).padStart(9, '0')] as const };
    }),
    ...(recomputed?.lines ?? []).map((line) => ({ line, place: [afterShipments, line.id] as const })),
  ].map((entry): Entry => entry);
}

interface Entry {
  readonly fee?: FeesAnswer['fees'][number];
  readonly line?: LedgerAnswer['recomputed']['lines'][number];
  readonly place: readonly [string, string];
}

/** Shipment ids are letters and digits. */
const afterShipments = '~';

const needsMonth = new HttpProblem({
  type: 'invalid-input',
  title: 'msku and measure are of recomputed fees: they need a month and a country',
  advice: 'add month=YYYY-MM and country, one of each at a time',
  kind: 'invalid-input',
});

const notYet = (day: string): HttpProblem =>
  new HttpProblem({
    type: 'invalid-input',
    title: `${day} has not come`,
    advice: 'ask for today, or an earlier day',
    kind: 'invalid-input',
  });
