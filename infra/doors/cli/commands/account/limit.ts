import { z } from 'zod';
import { LimitStatus } from '#domain/catalog/account/values';
import { LocalDate } from '#domain/values/item';
import { StorageType } from '#domain/values/storageType';
import { argument, option } from '#infra/doors/cli/input';
import { MarketplaceText, marketplacesText } from '#infra/doors/cli/marketplaceInput';
import { accountLine } from '#infra/doors/cli/step';

export const limit = accountLine({
  name: 'limit',
  asks: 'SetStorageLimit',
  inputs: {
    storageType: argument(
      '<type>',
      StorageType.options.join(', '),
      z.string().toUpperCase().pipe(StorageType),
    ),
    cubicFeet: argument('<cubic-feet>', 'a decimal number, as 480.5', z.string()),
    from: option('--from <day>', 'its first day, YYYY-MM-DD', LocalDate),
    until: option('--until <day>', 'the first day after it, YYYY-MM-DD', LocalDate),
    country: option(
      '--country <country>',
      `${marketplacesText}; default: the marketplace of the settings`,
      MarketplaceText.optional(),
    ),
    status: option(
      '--status <status>',
      `${LimitStatus.options.join(' or ')}; default: CONFIRMED`,
      z.string().toUpperCase().pipe(LimitStatus).default('CONFIRMED'),
    ),
  },
  fields: ({ country, ...given }, { lading }) => ({
    ...given,
    country: country ?? lading.settings.marketplace,
  }),
  examples: [
    'account limit standard 480.5 --from 2026-12-01 --until 2027-01-01',
    'account limit oversize 120 --from 2027-01-01 --until 2027-02-01 --status estimated --country CA',
  ],
});
