import { z } from 'zod';
import { argument, type Given, option } from '#infra/cli/input';
import { MarketplaceText, marketplacesText } from '#infra/cli/marketplaceInput';

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

/** Each whole or, where nothing of it was given, absent; the domain says what is missing of it. */
export function details({
  legalEntity,
  legalCountry,
  bankCountry,
  bankCurrency,
  bankDigits,
}: Given<typeof detailInputs>) {
  const entity = { name: legalEntity, countryCode: legalCountry };
  const bank = { countryCode: bankCountry, currency: bankCurrency, lastDigits: bankDigits };
  const isGiven = (fields: object) => Object.values(fields).some((value) => value !== undefined);
  return { ...(isGiven(entity) && { legalEntity: entity }), ...(isGiven(bank) && { bank }) };
}
