import { z } from 'zod';
import { Marketplace, marketplaces } from '#domain/values/marketplace';

/** Fulfillment centers that share one stock: the US, Canada and Mexico are three, the EU's stores are one. */
export const Network = z.enum(['US', 'CA', 'MX', 'GB', 'EU', 'JP', 'AU']);
export type Network = z.infer<typeof Network>;

const timeZones = new Map<string, string>(
  Object.values(marketplaces).map(({ network, timeZone }) => [network, timeZone]),
);

/** IANA zone in which a network's days begin: its marketplaces have one. UTC for a network that no marketplace has. */
export const timeZoneOf = (network: string): string => timeZones.get(network) ?? 'UTC';

/** The marketplaces that share a network's stock, by country. */
export const countriesOf = (network: string): readonly Marketplace[] =>
  Marketplace.options.filter((country) => marketplaces[country].network === network);
