import { z } from 'zod';
import type { Immutable } from '#domain/values/immutable';

const CountryCode = z
  .string()
  .regex(/^[A-Z]{2}$/, 'a country code of two capital letters (ISO 3166)')
  .describe('ISO 3166');

/** Who sells, in law. */
export const LegalEntity = z.strictObject({ name: z.string().min(1).max(200), countryCode: CountryCode });
export type LegalEntity = Immutable<z.infer<typeof LegalEntity>>;

/** Where proceeds are paid; never a whole account number. */
export const BankAccount = z.strictObject({
  countryCode: CountryCode,
  currency: z.string().regex(/^[A-Z]{3}$/, 'a currency code of three capital letters (ISO 4217)'),
  lastDigits: z.string().regex(/^\d{2,4}$/, 'the last two to four digits'),
});
export type BankAccount = Immutable<z.infer<typeof BankAccount>>;

/** Amazon announces a limit twice: estimated for the months to come, then confirmed. */
export const LimitStatus = z.enum(['ESTIMATED', 'CONFIRMED']);
export type LimitStatus = z.infer<typeof LimitStatus>;
