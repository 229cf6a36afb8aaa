import { z } from 'zod';
import type { AccountCommand } from '#domain/catalog/account/commands';
import type { SkuCommand } from '#domain/catalog/sku/commands';
import type { Source } from '#domain/catalog/sku/values';
import { instantOf } from '#domain/values/instant';
import { demoFile, demoPath } from '#infra/doors/cli/demo/demoFile';
import type { Narrator } from '#infra/doors/cli/demo/narrator';
import { DimensionsText, dimensionsText, WeightText } from '#infra/doors/inputs/measurementText';
import { countText } from '#infra/words/countText';
import { accountAggregate, skuAggregate } from '#services/aggregates';
import type { Cause } from '#services/engine/handling/cause';
import { importAmazonLedger } from '#services/importing/reports/importAmazonLedger';
import { skuId } from '#services/streamIds';

const Unit = z.strictObject({ msku: z.string(), sides: DimensionsText, weight: WeightText });
type Unit = z.infer<typeof Unit>;

const catalog = z.array(Unit).parse(JSON.parse(demoFile('catalog.json').toString('utf8')));

/** As Amazon measured it on arrival: the colanders nest deeper than their seller said. */
const nested = Unit.parse({ msku: 'COLANDER-STEEL-5QT', sides: '12x11.5x5.5in', weight: '1.6lb' });

/** What fees are computed from, beside stock: storage limits, and what a unit measures. */
export async function measureStock(narrator: Narrator): Promise<void> {
  await narrator.waitUntil(instantOf(Date.UTC(2026, 2, 13, 17)));
  await narrator.tellAll('the account is registered, and its storage limits for March are told', [
    account(narrator, {
      type: 'RegisterAccount',
      homeMarketplace: 'US',
      sellingPlan: 'PROFESSIONAL',
      legalEntity: { name: 'Juniper Trail Supply', countryCode: 'US' },
      bank: { countryCode: 'US', currency: 'USD', lastDigits: '4711' },
    }),
    account(narrator, limit('STANDARD', '600')),
    account(narrator, limit('OVERSIZE', '120')),
  ]);
  await narrator.tellAll(
    `the seller measures a unit of each of ${catalog.length} SKUs`,
    catalog.map((unit) => measured(narrator, unit, 'SELLER', '2026-03-01')),
  );
  await narrator.tell(
    `${nested.msku}: Amazon measured ${dimensionsText(nested.sides)}, and its word prevails`,
    measured(narrator, nested, 'AMAZON', '2026-03-06'),
    { actor: 'amazon' },
  );
}

const limit = (storageType: 'STANDARD' | 'OVERSIZE', cubicFeet: string) =>
  ({
    type: 'SetStorageLimit',
    storageType,
    country: 'US',
    from: '2026-03-01',
    until: '2026-04-01',
    cubicFeet,
    status: 'CONFIRMED',
  }) as const;

const account =
  ({ lading }: Narrator, command: AccountCommand) =>
  (cause: Cause) =>
    lading.commands.handle(accountAggregate, lading.settings.sellerId, command, cause);

function measured(
  { lading }: Narrator,
  { msku, sides, weight }: Unit,
  source: Source,
  effectiveFrom: string,
) {
  const command: SkuCommand = { type: 'RecordMeasurement', source, effectiveFrom, dimensions: sides, weight };
  return (cause: Cause) => lading.commands.handle(skuAggregate, skuId(cause.sellerId, msku), command, cause);
}

/** What moved once the shipments were received: Amazon's inventory ledger of the month, once it has ended. */
export async function importMovements(narrator: Narrator): Promise<void> {
  const { lading } = narrator;
  const name = 'ledger-2026-03.csv';
  const { rows, movements, findings } = await importAmazonLedger(
    lading,
    demoPath(`files/${name}`),
    { kind: 'ledger-detail', separator: ',', quoted: true },
    {
      network: 'US',
      dates: 'M/D/Y',
      adopt: 'movements',
      mayShrink: false,
      skipBadRows: false,
      dryRun: false,
    },
    narrator.cause('import'),
  );
  if (findings.problemCount > 0) throw new Error(`the story breaks off at ${name}`);
  await lading.settle();
  narrator.remember(
    `${name} is imported: ${countText(rows, 'row')}, ${countText(movements, 'movement')}`,
    [],
  );
}
