import { z } from 'zod';
import { argument, type InputValues, missingText, option } from '#infra/doors/cli/input/input';
import { InvalidInput } from '#infra/doors/cli/input/invalidInput';
import { MarketplaceText, marketplacesText } from '#infra/doors/cli/input/marketplaceInput';

const text = z.string().optional();

export const storeInput = argument('<store>', marketplacesText, MarketplaceText);

/** The legal entity and the bank account of a store. Only the last digits of the account are kept. */
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
 * Groups the options into a legal entity and a bank account. Each is complete, or absent where it is optional and none
 * of its options was given.
 *
 * @throws InvalidInput naming every option that is missing
 */
export function entityAndBank(given: InputValues<typeof detailInputs>, need: 'both' | 'optional') {
  const isBegun = (names: readonly (keyof typeof given)[]) => names.some((name) => given[name] !== undefined);
  const lacking = [entityInputs, bankInputs]
    .filter((names) => need === 'both' || isBegun(names))
    .flatMap((names) => names.filter((name) => given[name] === undefined));
  if (lacking.length > 0) throw new InvalidInput(lacking.map((name) => missingText(detailInputs[name])));

  const entity = { name: given.legalEntity, countryCode: given.legalCountry };
  const bank = {
    countryCode: given.bankCountry,
    currency: given.bankCurrency,
    lastDigits: given.bankDigits,
  };
  return { ...(isBegun(entityInputs) && { legalEntity: entity }), ...(isBegun(bankInputs) && { bank }) };
}
