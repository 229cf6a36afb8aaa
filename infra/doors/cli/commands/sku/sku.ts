import { z } from 'zod';
import { Fulfillment, Source } from '#domain/catalog/sku/values';
import { StorageType } from '#domain/values/storageType';
import { identityInputs } from '#infra/doors/cli/commands/sku/identityInputs';
import { listingFields, listingInputs, storeInput } from '#infra/doors/cli/commands/sku/listingInputs';
import { show } from '#infra/doors/cli/commands/sku/show';
import { anyCaseEnum } from '#infra/doors/cli/input/anyCaseEnum';
import { effectiveFromInput, todayInMarketplace } from '#infra/doors/cli/input/effectiveFrom';
import { argument, option, parseCommand } from '#infra/doors/cli/input/input';
import { MarketplaceText, marketplacesText } from '#infra/doors/cli/input/marketplaceInput';
import { WholeNumber } from '#infra/doors/cli/input/wholeNumber';
import { type CliGroup, cliCommand } from '#infra/doors/cli/program/cliCommand';
import { printResult } from '#infra/doors/cli/steps/printResult';
import { skuCommand } from '#infra/doors/cli/steps/stepCommand';
import { skuSubject } from '#infra/doors/cli/steps/subjects';
import { skuCommands } from '#infra/doors/commands/skuCommands';
import { DimensionsText, WeightText } from '#infra/doors/inputs/measurementText';
import { skuId } from '#services/streamIds';

const registerInputs = {
  msku: argument('<msku>', "the seller's own name for it, 1 to 255 characters", z.string()),
  ...identityInputs,
};

export const sku: CliGroup = {
  name: 'sku',
  summary: 'Say what a SKU is: its ids, measurements, storage type and listings',
  examples: ['sku show MUG-BLUE', 'sku measure MUG-BLUE 5x4x4in 0.75lb'],
  commands: [
    show,
    cliCommand({
      name: 'register',
      summary: skuCommands.RegisterSku.summary,
      inputs: registerInputs,
      async run(session, given) {
        const body = parseCommand(skuCommands.RegisterSku.body, given, registerInputs);
        const lading = await session.openSettled();
        const { cause, handleOptions: options } = session;
        const id = skuId(cause.sellerId, given.msku);
        const handled = await skuCommands.RegisterSku.run({ lading, id, cause, options }, body);
        await printResult(session, lading, skuSubject, id, handled);
      },
      examples: ['sku register MUG-BLUE', 'sku register MUG-BLUE --fnsku X001MUGBLU --asin B00MUGBLUE'],
    }),
    skuCommand({
      name: 'identify',
      command: 'IdentifySku',
      inputs: identityInputs,
      examples: [
        "sku identify MUG-BLUE --title 'Blue mug, 12 oz'",
        'sku identify X001MUGBLU --asin B00MUGBLUE',
      ],
    }),
    skuCommand({
      name: 'measure',
      command: 'RecordMeasurement',
      inputs: {
        dimensions: argument('<sides>', 'as 47x12x10in or 30.5x20x10cm', DimensionsText),
        weight: argument('<weight>', 'as 2.5lb or 1.2kg', WeightText),
        from: effectiveFromInput,
        source: option(
          '--by <who>',
          `${Source.options.join(' or ')}; default: SELLER`,
          anyCaseEnum(Source).default('SELLER'),
        ),
      },
      fields: ({ from, ...measurement }, step) => ({
        ...measurement,
        effectiveFrom: from ?? todayInMarketplace(step),
      }),
      examples: [
        'sku measure MUG-BLUE 5x4x4in 0.75lb',
        'sku measure MUG-BLUE 5.1x4.2x4.1in 0.8lb --by amazon --from 2026-11-01',
      ],
    }),
    skuCommand({
      name: 'storage-type',
      command: 'DetermineStorageType',
      inputs: {
        storageType: argument('<type>', StorageType.options.join(', '), anyCaseEnum(StorageType)),
        from: effectiveFromInput,
        source: option(
          '--by <who>',
          `${Source.options.join(' or ')}; default: AMAZON`,
          anyCaseEnum(Source).default('AMAZON'),
        ),
      },
      fields: ({ from, ...determined }, step) => ({
        ...determined,
        effectiveFrom: from ?? todayInMarketplace(step),
      }),
      examples: [
        'sku storage-type MUG-BLUE standard',
        'sku storage-type LIGHTER flammable --from 2026-11-01',
      ],
    }),
    skuCommand({
      name: 'list',
      command: 'CreateListing',
      inputs: {
        ...listingInputs,
        fulfillment: option(
          '--fulfilled-by <who>',
          `${Fulfillment.options.join(' or ')}; default: AMAZON`,
          anyCaseEnum(Fulfillment).default('AMAZON'),
        ),
      },
      fields: listingFields,
      examples: ['sku list MUG-BLUE US', 'sku list MUG-BLUE CA --fulfilled-by seller --price 17.49'],
    }),
    skuCommand({
      name: 'change-listing',
      command: 'ChangeListing',
      inputs: listingInputs,
      fields: listingFields,
      examples: ['sku change-listing MUG-BLUE CA --price 18.49'],
    }),
    skuCommand({
      name: 'unlist',
      command: 'DeleteListing',
      inputs: { marketplace: storeInput },
      examples: ['sku unlist MUG-BLUE CA'],
    }),
    skuCommand({
      name: 'quantity',
      command: 'SetSellerFulfilledQuantity',
      inputs: {
        quantity: argument('<units>', 'a whole number, 0 or more', WholeNumber),
        marketplace: option(
          '--store <store>',
          `the only store that the seller ships it in: ${marketplacesText}`,
          MarketplaceText.optional(),
        ),
      },
      examples: ['sku quantity MUG-BLUE 40', 'sku quantity MUG-BLUE 0'],
    }),
  ],
};
