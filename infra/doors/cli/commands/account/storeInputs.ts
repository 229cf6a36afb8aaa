import { z } from 'zod';
import { argument, type Given, missing, option } from '#infra/doors/cli/input';
import { InvalidInput } from '#infra/doors/cli/invalidInput';
import { MarketplaceText, marketplacesText } from '#infra/doors/cli/marketplaceInput';

const text = z.string().optional();

export const storeInput = argument('<store>', marketplacesText, MarketplaceText);

/** Who sells and where proceeds go. Of a bank account only its last digits are kept. */
export const detailInputs = {
  legalEntity: option('--legal-entity <name>', 'who sells, in law', text),
  legalCountry: option('--legal-country <code>', 'where it is registered, as US', text),
  bankCountry: option('--bank-country <code>', 'where the bank account is, as US', text),
  bankCurrency: option('--bank-currency <code>', 'what it is kept in, as USD', text),
  bankDigits: option('--bank-digits <digits>', 'the last two to four digits of the account', text),
};

const entityInputs = ['legalEntity', 'legalCountry'] as const;
const bankInputs = ['bankCountry', 'bankCurrency', 'bankDigits'] as const;

/**
 * Who sells and the bank: each whole or, where it is not needed and nothing of it was given, absent.
 *
 * @throws InvalidInput naming every option that one of them lacks
 */
export function details(given: Given<typeof detailInputs>, need: 'both' | 'what is begun') {
  const isBegun = (names: readonly (keyof typeof given)[]) => names.some((name) => given[name] !== undefined);
  const lacking = [entityInputs, bankInputs]
    .filter((names) => need === 'both' || isBegun(names))
    .flatMap((names) => names.filter((name) => given[name] === undefined));
  if (lacking.length > 0) throw new InvalidInput(lacking.map((name) => missing(detailInputs[name])));

  const entity = { name: given.legalEntity, countryCode: given.legalCountry };
  const bank = {
    countryCode: given.bankCountry,
    currency: given.bankCurrency,
    lastDigits: given.bankDigits,
  };
  return { ...(isBegun(entityInputs) && { legalEntity: entity }), ...(isBegun(bankInputs) && { bank }) };
}
