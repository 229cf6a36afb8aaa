import { z } from 'zod';
import { Fulfillment, Source } from '#domain/catalog/sku/values';
import { StorageType } from '#domain/values/storageType';
import { type CliGroup, cliCommand } from '#infra/doors/cli/cliCommand';
import { identityInputs } from '#infra/doors/cli/commands/sku/identityInputs';
import { listingInputs, priced, storeInput } from '#infra/doors/cli/commands/sku/listingInputs';
import { show } from '#infra/doors/cli/commands/sku/show';
import { fromInput, today } from '#infra/doors/cli/inForceFrom';
import { argument, asked, option } from '#infra/doors/cli/input';
import { MarketplaceText, marketplacesText } from '#infra/doors/cli/marketplaceInput';
import { skuLine } from '#infra/doors/cli/step';
import { skuSubject } from '#infra/doors/cli/subject';
import { tellHandled } from '#infra/doors/cli/tellHandled';
import { WholeNumber } from '#infra/doors/cli/wholeNumber';
import { DimensionsText, WeightText } from '#infra/doors/steps/measurementText';
import { skuSteps } from '#infra/doors/steps/skuSteps';
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
      summary: skuSteps.RegisterSku.summary,
      inputs: registerInputs,
      async run(session, given) {
        const body = asked(skuSteps.RegisterSku.body, given, registerInputs);
        const lading = await session.openSettled();
        const { cause, handleOptions: options } = session;
        const id = skuId(cause.sellerId, given.msku);
        const handled = await skuSteps.RegisterSku.take({ lading, id, cause, options }, body);
        await tellHandled(session, lading, skuSubject, id, handled);
      },
      examples: ['sku register MUG-BLUE', 'sku register MUG-BLUE --fnsku X001MUGBLU --asin B00MUGBLUE'],
    }),
    skuLine({
      name: 'identify',
      asks: 'IdentifySku',
      inputs: identityInputs,
      examples: [
        "sku identify MUG-BLUE --title 'Blue mug, 12 oz'",
        'sku identify X001MUGBLU --asin B00MUGBLUE',
      ],
    }),
    skuLine({
      name: 'measure',
      asks: 'RecordMeasurement',
      inputs: {
        dimensions: argument('<sides>', 'as 47x12x10in or 30.5x20x10cm', DimensionsText),
        weight: argument('<weight>', 'as 2.5lb or 1.2kg', WeightText),
        from: fromInput,
        source: option(
          '--by <who>',
          `${Source.options.join(' or ')}; default: SELLER`,
          z.string().toUpperCase().pipe(Source).default('SELLER'),
        ),
      },
      fields: ({ from, ...measurement }, step) => ({ ...measurement, effectiveFrom: from ?? today(step) }),
      examples: [
        'sku measure MUG-BLUE 5x4x4in 0.75lb',
        'sku measure MUG-BLUE 5.1x4.2x4.1in 0.8lb --by amazon --from 2026-11-01',
      ],
    }),
    skuLine({
      name: 'storage-type',
      asks: 'DetermineStorageType',
      inputs: {
        storageType: argument(
          '<type>',
          StorageType.options.join(', '),
          z.string().toUpperCase().pipe(StorageType),
        ),
        from: fromInput,
        source: option(
          '--by <who>',
          `${Source.options.join(' or ')}; default: AMAZON`,
          z.string().toUpperCase().pipe(Source).default('AMAZON'),
        ),
      },
      fields: ({ from, ...determined }, step) => ({ ...determined, effectiveFrom: from ?? today(step) }),
      examples: [
        'sku storage-type MUG-BLUE standard',
        'sku storage-type LIGHTER flammable --from 2026-11-01',
      ],
    }),
    skuLine({
      name: 'list',
      asks: 'CreateListing',
      inputs: {
        ...listingInputs,
        fulfillment: option(
          '--fulfilled-by <who>',
          `${Fulfillment.options.join(' or ')}; default: AMAZON`,
          z.string().toUpperCase().pipe(Fulfillment).default('AMAZON'),
        ),
      },
      fields: priced,
      examples: ['sku list MUG-BLUE US', 'sku list MUG-BLUE CA --fulfilled-by seller --price 17.49'],
    }),
    skuLine({
      name: 'change-listing',
      asks: 'ChangeListing',
      inputs: listingInputs,
      fields: priced,
      examples: ['sku change-listing MUG-BLUE CA --price 18.49'],
    }),
    skuLine({
      name: 'unlist',
      asks: 'DeleteListing',
      inputs: { marketplace: storeInput },
      examples: ['sku unlist MUG-BLUE CA'],
    }),
    skuLine({
      name: 'quantity',
      asks: 'SetSellerFulfilledQuantity',
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
