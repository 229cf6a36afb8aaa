import type { Policy } from '#domain/policies/policy';
import type { Address } from '#domain/values/address';
import type { Marketplace } from '#domain/values/marketplace';

/** What a postal code looks like (rule 4, unverified), by ISO 3166 country code. A country without a store that is not here may have any. */
export type PostalCodes = { readonly [country: string]: RegExp } & Readonly<Record<Marketplace, RegExp>>;

const fiveDigits = /^\d{5}$/;

export const postalCodes: Policy<PostalCodes> = {
  rule: {
    US: /^\d{5}(-\d{4})?$/,
    CA: /^[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ -]?\d[ABCEGHJ-NPRSTV-Z]\d$/i,
    MX: fiveDigits,
    GB: /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i,
    DE: fiveDigits,
    FR: fiveDigits,
    IT: fiveDigits,
    ES: fiveDigits,
    JP: /^\d{3}-?\d{4}$/,
    AU: /^\d{4}$/,
    CN: /^\d{6}$/,
  },
  source: "the postal services' own formats; Amazon publishes no rule",
  unverified: true,
};

/**
 * Why the postal code does not fit the country; `undefined` if it does. The text never repeats the code: it is personal
 * data.
 */
export function postalCodeMisfit(
  { postalCode, countryCode }: Pick<Address, 'postalCode' | 'countryCode'>,
  rule: PostalCodes,
): string | undefined {
  const format = rule[countryCode];
  return format === undefined || format.test(postalCode)
    ? undefined
    : `the postal code is none of ${countryCode}`;
}
