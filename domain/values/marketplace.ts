import { z } from 'zod';

interface MarketplaceData {
  readonly marketplaceId: string;
  readonly currency: string;
  /** IANA zone in which its days and months begin; rule 17, unverified. */
  readonly timeZone: string;
  /** Marketplaces whose fulfillment centers are one network share one stock; US, CA and MX do not. */
  readonly network: string;
}

/** Amazon's stores by country code. Marketplace ids: SP-API documentation. */
export const marketplaces = {
  US: { marketplaceId: 'ATVPDKIKX0DER', currency: 'USD', timeZone: 'America/Los_Angeles', network: 'US' },
  CA: { marketplaceId: 'A2EUQ1WTGCTBG2', currency: 'CAD', timeZone: 'America/Los_Angeles', network: 'CA' },
  MX: { marketplaceId: 'A1AM78C64UM0Y8', currency: 'MXN', timeZone: 'America/Los_Angeles', network: 'MX' },
  GB: { marketplaceId: 'A1F83G8C2ARO7P', currency: 'GBP', timeZone: 'Europe/London', network: 'GB' },
  DE: { marketplaceId: 'A1PA6795UKMFR9', currency: 'EUR', timeZone: 'Europe/Berlin', network: 'EU' },
  FR: { marketplaceId: 'A13V1IB3VIYZZH', currency: 'EUR', timeZone: 'Europe/Berlin', network: 'EU' },
  IT: { marketplaceId: 'APJ6JRA9NG5V4', currency: 'EUR', timeZone: 'Europe/Berlin', network: 'EU' },
  ES: { marketplaceId: 'A1RKKUPIHCS9HS', currency: 'EUR', timeZone: 'Europe/Berlin', network: 'EU' },
  JP: { marketplaceId: 'A1VC38T7YXB528', currency: 'JPY', timeZone: 'Asia/Tokyo', network: 'JP' },
  AU: { marketplaceId: 'A39IBJ37TRP1C6', currency: 'AUD', timeZone: 'Australia/Sydney', network: 'AU' },
} as const satisfies Record<string, MarketplaceData>;

const countries = [
  'US',
  'CA',
  'MX',
  'GB',
  'DE',
  'FR',
  'IT',
  'ES',
  'JP',
  'AU',
] as const satisfies (keyof typeof marketplaces)[];

/** A marketplace, by the country code of its store. */
export const Marketplace = z.enum(countries);
export type Marketplace = z.infer<typeof Marketplace>;
