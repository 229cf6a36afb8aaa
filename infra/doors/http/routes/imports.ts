import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { Decimal } from '#domain/values/decimal';
import { Instant } from '#domain/values/instant';
import { LocalDate } from '#domain/values/item';
import { Marketplace, marketplaces } from '#domain/values/marketplace';
import { Network } from '#domain/values/network';
import { ShippingMode } from '#domain/values/transportation';
import { callerOf } from '#infra/doors/http/access';
import { booleanParameter } from '#infra/doors/http/booleanParameter';
import { HttpProblem, notFound } from '#infra/doors/http/httpProblem';
import { importReport } from '#infra/doors/http/importReport';
import { PathId } from '#infra/doors/http/pathId';
import { commandResponses } from '#infra/doors/http/responses';
import type { RouteContext } from '#infra/doors/http/routeContext';
import { withUploadedFile } from '#infra/doors/http/uploadedFile';
import { importProblem } from '#infra/doors/problems/importProblem';
import { adoptions } from '#services/importing/reports/adoptMovements';
import { importFile } from '#services/importing/sellerCentral/importFile';
import { type ImportInputs, importOptions } from '#services/importing/sellerCentral/importOptions';
import { plans } from '#services/inbound/lists/plans';
import { findingCodes, reportFindingCodes } from '#services/ports/finding';
import { chargeReportKinds, dayOrders } from '#services/ports/reports';
import { textEncodings } from '#services/ports/textEncoding';

const word = z.string().min(1).max(64).exactOptional();

const Query = z.strictObject({
  'file-name': z
    .string()
    .regex(
      /^[^\\/\p{Cc}]{1,128}\.(xlsx|csv|txt|tsv)$/iu,
      'a file name that ends in .xlsx, .csv, .txt or .tsv',
    )
    .describe('what the file is called: its ending says how it is read'),
  'plan-name': z.string().min(1).max(40).exactOptional().describe('of the plan that a manifest becomes'),
  marketplace: Marketplace.exactOptional(),
  plan: PathId.exactOptional().describe('the plan of a pack list; else the one whose group it fits'),
  'shipping-mode': ShippingMode.exactOptional().describe('how a downloaded shipment travels'),
  carrier: word.describe('its carrier, one partnered with Amazon'),
  'own-carrier': word.describe('its carrier, the seller’s own'),
  charge: Decimal.exactOptional().describe('the partnered carrier’s, in the marketplace’s currency'),
  'accepted-at': Instant.exactOptional().describe('when that charge was accepted'),
  again: word.describe('any word, to import on purpose what was imported before'),
  encoding: z
    .enum(textEncodings)
    .exactOptional()
    .describe('how a text is written, where its bytes fit several readings'),
  dates: z
    .enum(dayOrders)
    .exactOptional()
    .describe('how a report writes its days; without it, a day that can be read both ways is a problem'),
  adopt: z
    .enum(adoptions)
    .default('movements')
    .describe('which rows of the ledger become facts of stock; movements are all but Receipts'),
  'may-shrink': booleanParameter
    .default(false)
    .describe('take days of a report with fewer rows than were reported before'),
  'skip-bad-rows': booleanParameter
    .default(false)
    .describe('store the rows of a report that can be read, though others cannot'),
});

const Finding = z.strictObject({
  code: z.enum([...findingCodes, ...reportFindingCodes]),
  sheet: z.string().optional(),
  row: z.int().optional(),
  column: z.strictObject({ letter: z.string(), name: z.string().optional() }).optional(),
  value: z.string().optional(),
  expected: z.string(),
});

const count = z.int();
const newSkus = count.describe('SKUs that were not in the catalog, and now are');

const encoding = z
  .enum(textEncodings)
  .exactOptional()
  .describe('in which the text was read; a workbook has none');

const ImportedLedger = z.strictObject({
  outcome: z.literal('imported'),
  kind: z.enum(['ledger-detail', 'ledger-summary']),
  rows: count,
  reported: count.describe('days of a SKU that are new or changed'),
  unchanged: count,
  refused: count,
  shrunk: z
    .array(
      z.strictObject({
        reason: z.literal('fewer-rows-than-before'),
        msku: z.string(),
        day: LocalDate,
        before: count,
        now: count,
      }),
    )
    .describe('the first of those refused'),
  movements: count.describe('facts of stock that came of it'),
  receiptsLeft: count.describe('rows of receipts that are left to the shipments that brought the units'),
  newSkus,
  skipped: z.array(Finding),
  encoding,
  warnings: z.array(Finding),
});

const ImportedCharges = z.strictObject({
  outcome: z.literal('imported'),
  kind: z.enum(chargeReportKinds),
  rows: count,
  notFees: count.describe('rows that tell of no fee, such as the sales of a settlement'),
  charges: count.describe('charges and credits in the others'),
  reported: count.describe('parts of the report, such as the month of a SKU, that are new or changed'),
  unchanged: count,
  refused: count,
  shrunk: z
    .array(
      z.strictObject({
        reason: z.literal('fewer-rows-than-before'),
        report: z.string(),
        period: z.string(),
        subject: z.string(),
        before: count,
        now: count,
      }),
    )
    .describe('the first of those refused'),
  skipped: z.array(Finding),
  encoding,
  warnings: z.array(Finding),
});

const ComparedInventory = z.strictObject({
  outcome: z.literal('compared').describe('with the levels of now, which stay as they are'),
  kind: z.literal('fba-inventory'),
  skus: count,
  newSkus,
  differences: z.array(
    z.strictObject({ msku: z.string(), quantity: z.string(), here: count, amazon: count }),
  ),
  encoding,
  warnings: z.array(Finding),
});

const Imported = z.strictObject({
  outcome: z.enum(['imported', 'already-imported']),
  kind: z.enum(['manifest', 'pack-list', 'shipment-download']),
  category: z.enum(['plan', 'shipment']),
  id: z.string(),
  summary: z.string(),
  encoding,
  warnings: z.array(Finding),
});

/** Files are taken as they come here and nowhere else: a report can be larger than memory. */
export function importRoute(app: FastifyInstance, context: RouteContext): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, body, done) => done(null, body));
  app.route({
    method: 'POST',
    url: '/import',
    config: { role: 'operate', anySize: true },
    schema: {
      operationId: 'importFile',
      summary:
        'Import a file of Seller Central as the body: a manifest, a pack list, a shipment download, of at most 20 MB, or one of Amazon’s reports of inventory, fees or settlements, of any size. It is known by its content, so the same file twice changes nothing',
      tags: ['Import'],
      querystring: Query,
      consumes: ['application/octet-stream'],
      body: z.instanceof(Readable).describe('the file as it is'),
      response: commandResponses(
        200,
        z.union([Imported, ImportedLedger, ImportedCharges, ComparedInventory]),
        undefined,
      ),
    },
    handler: async (request) => {
      const query = request.query as z.infer<typeof Query>; // Read by the schema above, as is the body.
      const { sellerId, actor } = callerOf(request);
      const options = importOptions(await fileOptions(context, query, sellerId));
      if (options === undefined) throw twoCarriers;
      const by = { sellerId, actor };
      return withUploadedFile(request.body as Readable, async (path) => {
        const report = await importReport(context, path, reportOptions(context, query), query.encoding, by);
        if (report?.ok === false) throw badFile(report.findings.problems, report.findings.warnings);
        if (report !== undefined) return report.answer;
        const outcome = await importFile(
          context.lading,
          await readFile(path),
          query['file-name'],
          options,
          by,
        );
        if (outcome.outcome === 'bad-file') throw badFile(outcome.problems, outcome.warnings);
        if (outcome.outcome === 'refused') throw new HttpProblem(importProblem(outcome));
        return outcome;
      });
    },
  });
}

const reportOptions = (
  { lading }: RouteContext,
  {
    marketplace = lading.settings.marketplace,
    dates,
    adopt,
    'may-shrink': mayShrink,
    'skip-bad-rows': skipBadRows,
  }: z.infer<typeof Query>,
) => ({
  network: Network.parse(marketplaces[marketplace].network),
  marketplace,
  dates,
  adopt,
  mayShrink,
  skipBadRows,
});

async function fileOptions(
  { lading, owners }: RouteContext,
  query: z.infer<typeof Query>,
  sellerId: string,
): Promise<ImportInputs> {
  const { settings } = lading;
  const { plan, marketplace = settings.marketplace, carrier, charge, again, encoding: stated } = query;
  if (plan !== undefined && (await owners.of(`plan-${plan}`)) !== sellerId) throw notFound('plan', plan);
  return {
    planName: query['plan-name'] ?? query['file-name'].slice(0, 40),
    marketplace,
    shipFrom: settings.shipFrom,
    shippingMode: query['shipping-mode'],
    carrier,
    ownCarrier: query['own-carrier'],
    charge,
    acceptedAt: query['accepted-at'],
    again,
    encoding: stated,
    packListPlans: async () =>
      plan === undefined
        ? (await plans(lading, { sellerId, active: true })).map(({ inboundPlanId }) => inboundPlanId)
        : [plan],
  };
}

const twoCarriers = new HttpProblem({
  type: 'invalid-input',
  title: 'own-carrier does not go with carrier or charge',
  advice: 'a partnered carrier charges, your own does not: name one of the two',
  kind: 'invalid-input',
});

const badFile = (problems: readonly unknown[], warnings: readonly unknown[]): HttpProblem =>
  new HttpProblem({
    type: 'bad-file',
    title: `the file has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}; nothing was stored`,
    advice: 'mend every point of details.problems and import it again',
    details: { problems, warnings },
    kind: 'bad-file',
  });
