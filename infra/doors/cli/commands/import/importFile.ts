import { basename } from 'node:path';
import { z } from 'zod';
import { Address } from '#domain/values/address';
import { Decimal } from '#domain/values/decimal';
import { Instant } from '#domain/values/instant';
import { Marketplace } from '#domain/values/marketplace';
import { ShippingMode } from '#domain/values/transportation';
import { encodingText } from '#infra/doors/cli/commands/import/encodingText';
import { importReport } from '#infra/doors/cli/commands/import/importReport';
import { reportInputs } from '#infra/doors/cli/commands/import/reportInputs';
import { anyCaseEnum } from '#infra/doors/cli/input/anyCaseEnum';
import { argument, type InputValues, option } from '#infra/doors/cli/input/input';
import { contentOf, jsonFile } from '#infra/doors/cli/input/jsonFile';
import { MarketplaceText } from '#infra/doors/cli/input/marketplaceInput';
import { resolvePlanId } from '#infra/doors/cli/input/resolveId';
import { fileProblem } from '#infra/doors/cli/output/fileProblem';
import { findingsTable } from '#infra/doors/cli/output/tables/findingsTable';
import type { Text } from '#infra/doors/cli/output/text';
import { cliCommand } from '#infra/doors/cli/program/cliCommand';
import type { Session } from '#infra/doors/cli/program/session';
import { planSubject, shipmentSubject } from '#infra/doors/cli/steps/subjects';
import { Failed } from '#infra/doors/problems/failed';
import { importProblem } from '#infra/doors/problems/importProblem';
import { recogniseReport } from '#infra/files/reports/recogniseReport';
import { readSellerCentralFile } from '#infra/files/sellerCentral/readSellerCentralFile';
import type { Lading } from '#infra/main/openLading';
import { type ImportOptions, importFile as load } from '#services/importing/sellerCentral/importFile';
import { importOptions } from '#services/importing/sellerCentral/importOptions';
import type { ImportOutcome } from '#services/importing/sellerCentral/importOutcome';
import { plans } from '#services/inbound/lists/plans';
import type { Finding } from '#services/ports/finding';
import type { TextEncoding } from '#services/ports/textEncoding';

const word = z.string().min(1).max(64).optional();

const inputs = {
  file: argument(
    '<file>',
    'a Send to Amazon manifest, a pack list, a shipment download, or a report of inventory, fees or settlements',
    z.string(),
  ),
  dryRun: option('--dry-run', 'read and check the file, store nothing', z.boolean().default(false)),
  name: option('--name <name>', 'of the plan that a manifest becomes; default: the name of the file', word),
  marketplace: option(
    '--marketplace <country>',
    `where it is sold: ${Marketplace.options.join(', ')}; default: the one of the settings`,
    MarketplaceText.optional(),
  ),
  shipFrom: option(
    '--ship-from <address.json>',
    'where the goods of a manifest are; default: the address of the settings',
    z.string().optional(),
  ),
  plan: option(
    '--plan <plan>',
    'the plan that a pack list belongs to; default: the one whose group it fits',
    word,
  ),
  mode: option(
    '--mode <mode>',
    `how a downloaded shipment travels: ${ShippingMode.options.join(', ')}`,
    anyCaseEnum(ShippingMode).optional(),
  ),
  carrier: option('--carrier <name>', 'its carrier, one partnered with Amazon', word),
  ownCarrier: option('--own-carrier <name>', 'its carrier, one of your own', word),
  charge: option(
    '--charge <amount>',
    "the partnered carrier's charge, such as 32.26, in the marketplace's currency",
    Decimal.optional(),
  ),
  acceptedAt: option('--accepted-at <instant>', 'when that charge was accepted', Instant.optional()),
  again: option(
    '--again <word>',
    'import a manifest once more, on purpose; any word, another each time',
    word,
  ),
  ...reportInputs,
};

export const importFile = cliCommand({
  name: 'import',
  summary: 'Import a file of Seller Central, known by its content; the same file twice changes nothing',
  notes: [
    'A manifest becomes a plan, a pack list the boxes of its packing group. A shipment download adopts a shipment that is already confirmed; what is not said of it stays unknown. Workbooks (.xlsx) and text (.csv, .txt) are read.',
    "Amazon's inventory ledger (detail and summary view, of any size) is kept by day: a day told again replaces what was told of it, and one with fewer rows than before is refused. All movements of the detail view but Receipts, which shipments record, become facts of your own stock, each row once. An FBA inventory report is compared with your own levels, which stay as they are. SKUs that are not in the catalog yet are registered.",
    'Text is read in UTF-8, UTF-16, Windows-1252 or Windows-31J where its bytes show which; what fits several readings is refused until --encoding says it.',
    'Reports of what Amazon charged or paid (storage overage, storage, aged inventory, reimbursements, inbound performance, settlements) are kept row by row; one that is issued again replaces what it said before.',
  ],
  inputs,
  async run(session, given) {
    const report = await recogniseReport(given.file, given.encoding).catch((error: unknown) => {
      throw fileProblem(error, given.file);
    });
    if (report !== undefined) return importReport(session, given, report);
    const bytes = contentOf(given.file);
    if (given.dryRun) return checkFile(session, given.file, bytes, given.encoding);
    const lading = await session.openSettled();
    const { commandId: _, ...by } = session.cause;
    const outcome = await load(lading, bytes, given.file, optionsOf(lading, given, by.sellerId), by);
    await lading.settle();
    await printOutcome(session, lading, given.file, outcome);
  },
  examples: [
    'import manifest.xlsx --dry-run',
    'import pack-group-1.csv',
    'import ledger-2026-07.csv --dates M/D/Y',
    'import settlement.txt',
    'import FBA17K4W2N8C.csv --mode GROUND_SMALL_PARCEL --charge 32.26 --accepted-at 2026-11-20T17:05:00Z',
  ],
});

function optionsOf(lading: Lading, given: InputValues<typeof inputs>, sellerId: string): ImportOptions {
  const { settings } = lading;
  const { mode, plan, shipFrom, file, name, marketplace } = given;
  const options = importOptions({
    ...given,
    planName: name ?? basename(file).slice(0, 40),
    marketplace: marketplace ?? settings.marketplace,
    shipFrom: shipFrom === undefined ? settings.shipFrom : jsonFile(shipFrom, Address),
    shippingMode: mode,
    packListPlans: async () =>
      plan === undefined
        ? (await plans(lading, { active: true, sellerId })).map(({ inboundPlanId }) => inboundPlanId)
        : [resolvePlanId(lading, plan)],
  });
  if (options !== undefined) return options;
  throw new Failed({
    type: 'invalid-input',
    title: '--own-carrier does not go with --carrier or --charge',
    advice: 'a partnered carrier charges, your own does not: name one of the two',
    kind: 'invalid-input',
  });
}

async function checkFile(
  session: Session,
  name: string,
  bytes: Uint8Array,
  stated: TextEncoding | undefined,
): Promise<void> {
  const read = await readSellerCentralFile(bytes, name, stated);
  if (!read.ok) throw badFile(name, read.problems, read.warnings);
  const { file, warnings, encoding } = read;
  session.terminal.answer({ dryRun: true, file, warnings, encoding }, () => [
    `${name} is a ${file.kind} and can be imported; nothing was stored`,
    ...encodingText(encoding),
    ...warningsText(warnings),
  ]);
}

async function printOutcome(
  session: Session,
  lading: Lading,
  name: string,
  outcome: ImportOutcome,
): Promise<void> {
  if (outcome.outcome === 'bad-file') throw badFile(name, outcome.problems, outcome.warnings);
  if (outcome.outcome === 'refused') throw new Failed(importProblem(outcome));
  const { category, id, kind, summary, warnings, encoding } = outcome;
  const subject = category === 'plan' ? planSubject : shipmentSubject;
  const { status, next } = await subject.standing(lading, id);
  session.terminal.answer({ ...outcome, status, next }, () => [
    `${outcome.outcome === 'imported' ? 'imported' : 'imported before, nothing changed'}: ${kind}, ${summary}`,
    `${category.padEnd(9)} ${id}`,
    `status    ${status}`,
    ...encodingText(encoding),
    ...warningsText(warnings),
    `next      ${next}`,
  ]);
}

const warningsText = (warnings: readonly Finding[]): readonly Text[] =>
  warnings.length === 0 ? [] : ['', 'worth a look:', findingsTable(warnings), ''];

const badFile = (name: string, problems: readonly Finding[], warnings: readonly Finding[]): Failed =>
  new Failed({
    type: 'bad-file',
    title: `${name} has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}; nothing was stored`,
    advice: `${findingsTable(problems)}\nmend every point and import it again`,
    details: { problems, warnings },
    kind: 'bad-file',
  });
