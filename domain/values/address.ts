import { z } from 'zod';
import type { Immutable } from '#domain/values/immutable';

/** SP-API's `AddressInput`. Personal data: never logged. */
export const Address = z.strictObject({
  name: z.string().min(1).max(50),
  addressLine1: z.string().min(1).max(180),
  addressLine2: z.string().min(1).max(60).optional(),
  city: z.string().min(1).max(30),
  stateOrProvinceCode: z.string().min(1).max(64).optional(),
  postalCode: z.string().min(1).max(32),
  countryCode: z.string().regex(/^[A-Z]{2}$/, 'a country code of two capital letters (ISO 3166)'),
  phoneNumber: z.string().min(1).max(20).optional(),
});
export type Address = Immutable<z.infer<typeof Address>>;
