import { describe, expect, it } from 'vitest';
import { postalCodeMisfit, postalCodes } from '#domain/policies/postalCodes';

const misfit = (countryCode: string, postalCode: string) =>
  postalCodeMisfit({ countryCode, postalCode }, postalCodes.rule);

describe('a postal code', () => {
  it.each([
    ['US', '98101'],
    ['US', '98101-1234'],
    ['CA', 'V6B 1A1'],
    ['CA', 'v6b1a1'],
    ['MX', '06600'],
    ['GB', 'SW1A 1AA'],
    ['GB', 'M11AE'],
    ['DE', '10115'],
    ['JP', '100-0001'],
    ['JP', '1000001'],
    ['AU', '2000'],
    ['CN', '518000'],
  ])('of %s may be %s', (country, code) => {
    expect(misfit(country, code)).toBeUndefined();
  });

  it.each([
    ['US', '518000'],
    ['US', '9810'],
    ['CA', '98101'],
    ['CA', 'D6B 1A1'],
    ['GB', '10115'],
    ['JP', '98101'],
    ['AU', '20000'],
    ['CN', '98101'],
  ])('of %s is never %s', (country, code) => {
    expect(misfit(country, code)).toBe(`the postal code is none of ${country}`);
  });

  it('of a country that is not listed may be anything', () => {
    expect(misfit('HK', 'none')).toBeUndefined();
  });
});
