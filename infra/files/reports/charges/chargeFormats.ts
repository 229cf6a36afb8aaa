import Big from 'big.js';
import { Decimal } from '#domain/values/decimal';
import { Marketplace, marketplaces } from '#domain/values/marketplace';
import { foldedWord, localCountries, localUnits } from '#infra/files/reports/charges/localWords';
import { networkOfCountry } from '#infra/files/reports/reportFormats';
import type { Format } from '#infra/files/sellerCentral/formats';

/** An exact decimal, with a point or a comma, also as `5.0E-4`; `1,234` could be a thousand and more, and is refused. */
export const chargeDecimal: Format<string> = {
  code: 'not-a-decimal',
  expected: 'a number such as 32.26, 32,26 or 5.0E-4, without separators of thousands',
  parse: (text) => {
    if (!/^[+-]?\d{1,12}(?:[.,]\d{1,12})?(?:[eE][+-]?\d)?$/.test(text) || /,\d{3}$/.test(text))
      return undefined;
    const plain = text.replace(',', '.').replace(/^\+/, '');
    return /e/i.test(plain) ? Decimal.safeParse(new Big(plain).toFixed()).data : plain;
  },
};

export const currency: Format<string> = {
  code: 'not-text',
  expected: 'a currency of three letters, such as USD',
  parse: (text) => (/^[A-Za-z]{3}$/.test(text) ? text.toUpperCase() : undefined),
};

/** A country with fulfillment centers: `store` is our marketplace there, where there is one. */
export interface Place {
  readonly code: string;
  readonly store: Marketplace | undefined;
}

/** Country codes, and names of countries as localized reports print them. */
export const place: Format<Place> = {
  code: networkOfCountry.code,
  expected: networkOfCountry.expected,
  parse: (text) => {
    const code = localCountries.get(foldedWord(text)) ?? text.toUpperCase();
    if (networkOfCountry.parse(code) === undefined) return undefined;
    return { code, store: Marketplace.safeParse(code === 'UK' ? 'GB' : code).data };
  },
};

/** The part of a report that rows of a place stand in: a country without a marketplace of ours is part of it. */
export const partSubject = ({ code, store }: Place, subject: string): string =>
  store === undefined ? `${code} ${subject}`.trim() : subject;

export const volumeUnit: Format<string> = {
  code: 'unknown-unit',
  expected: `a unit of volume: ${[...new Set(localUnits.values())].join(', ')}`,
  parse: (text) => localUnits.get(foldedWord(text)),
};

export const month: Format<string> = {
  code: 'not-a-day',
  expected: 'a month as YYYY-MM',
  parse: (text) => /^(\d{4}-(?:0[1-9]|1[0-2]))(?:-\d{2})?$/.exec(text)?.[1],
};

/** The store that is paid in a currency: the one named where it is, otherwise the only one; several could be meant. */
export function storeOfCurrency(code: string, named: Marketplace): Marketplace | undefined {
  if (marketplaces[named].currency === code) return named;
  const stores = Marketplace.options.filter((store) => marketplaces[store].currency === code);
  return stores.length === 1 ? stores[0] : undefined;
}
