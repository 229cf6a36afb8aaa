import { z } from 'zod';
import { LimitStatus } from '#domain/catalog/account/values';
import { LocalDate } from '#domain/values/item';
import { SellingPlan } from '#domain/values/sellingPlan';
import { StorageType } from '#domain/values/storageType';
import { show } from '#infra/doors/cli/commands/account/show';
import { detailInputs, entityAndBank, storeInput } from '#infra/doors/cli/commands/account/storeInputs';
import { anyCaseEnum } from '#infra/doors/cli/input/anyCaseEnum';
import { argument, option } from '#infra/doors/cli/input/input';
import { MarketplaceText, marketplacesText } from '#infra/doors/cli/input/marketplaceInput';
import type { CliGroup } from '#infra/doors/cli/program/cliCommand';
import { accountCommand } from '#infra/doors/cli/steps/stepCommand';

export const account: CliGroup = {
  name: 'account',
  summary: "Say what the seller's account is: its stores, plan, brands and storage limits",
  examples: ['account show', 'account join CA'],
  commands: [
    show,
    accountCommand({
      name: 'register',
      command: 'RegisterAccount',
      inputs: {
        homeMarketplace: option(
          '--home <store>',
          `where it was registered: ${marketplacesText}; default: the marketplace of the settings`,
          MarketplaceText.optional(),
        ),
        sellingPlan: option(
          '--plan <plan>',
          `${SellingPlan.options.join(' or ')}; default: PROFESSIONAL`,
          anyCaseEnum(SellingPlan).default('PROFESSIONAL'),
        ),
        ...detailInputs,
      },
      fields: ({ homeMarketplace, sellingPlan, ...given }, { lading }) => ({
        homeMarketplace: homeMarketplace ?? lading.settings.marketplace,
        sellingPlan,
        ...entityAndBank(given, 'both'),
      }),
      examples: [
        "account register --legal-entity 'Lading Supplies LLC' --legal-country US --bank-country US --bank-currency USD --bank-digits 4711",
      ],
    }),
    accountCommand({
      name: 'plan',
      command: 'ChangeSellingPlan',
      inputs: {
        sellingPlan: argument('<plan>', SellingPlan.options.join(' or '), anyCaseEnum(SellingPlan)),
      },
      examples: ['account plan professional', 'account plan individual --at 2026-03-01T09:00:00Z'],
    }),
    accountCommand({
      name: 'join',
      command: 'JoinMarketplace',
      inputs: { marketplace: storeInput },
      examples: ['account join CA'],
    }),
    accountCommand({
      name: 'leave',
      command: 'LeaveMarketplace',
      inputs: { marketplace: storeInput },
      examples: ['account leave CA'],
    }),
    accountCommand({
      name: 'store',
      command: 'SetStoreInformation',
      inputs: { marketplace: storeInput, ...detailInputs },
      fields: ({ marketplace, ...given }) => ({ marketplace, ...entityAndBank(given, 'optional') }),
      examples: [
        "account store CA --legal-entity 'Lading Canada Inc.' --legal-country CA",
        'account store MX --bank-country MX --bank-currency MXN --bank-digits 0815',
      ],
    }),
    accountCommand({
      name: 'brand',
      command: 'ApproveBrand',
      inputs: {
        brand: argument('<brand>', '1 to 100 characters', z.string()),
        marketplace: option(
          '--store <store>',
          `which store approved it: ${marketplacesText}; default: the marketplace of the settings`,
          MarketplaceText.optional(),
        ),
      },
      fields: ({ brand, marketplace }, { lading }) => ({
        brand,
        marketplace: marketplace ?? lading.settings.marketplace,
      }),
      examples: ['account brand Lading', 'account brand Lading --store CA'],
    }),
    accountCommand({
      name: 'merge',
      command: 'MergeAccounts',
      inputs: { sellerId: argument('<seller>', 'the seller id of the other account', z.string()) },
      examples: ['account merge A2OTHER'],
    }),
    accountCommand({
      name: 'limit',
      command: 'SetStorageLimit',
      inputs: {
        storageType: argument('<type>', StorageType.options.join(', '), anyCaseEnum(StorageType)),
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
          anyCaseEnum(LimitStatus).default('CONFIRMED'),
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
    }),
    accountCommand({
      name: 'active-since',
      command: 'SetActiveInFbaSince',
      inputs: { day: argument('<day>', 'YYYY-MM-DD', LocalDate) },
      examples: ['account active-since 2024-02-01'],
    }),
  ],
};
