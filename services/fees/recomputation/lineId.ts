import type { FeeFacts } from '#domain/fees/pricing/computedFee';
import { Marketplace } from '#domain/values/marketplace';
import { derivedId } from '#services/engine/handling/commandIdentity';

/**
 * The name of a line, such as `2024-04.US.3f9a1c2b7d40`: its month, its store, and a hash of the seller and of what
 * the fee is for. It is not stored. The same fee has the same name by any card and any measurement, at any time.
 */
export function lineId(
  sellerId: string,
  month: string,
  { country, feeType, period: { from, until }, subject }: Omit<FeeFacts, 'inputs'>,
): string {
  const names = Object.keys(subject)
    .filter((name) => !otherNames.has(name))
    .sort();
  const about = names.flatMap((name) => [name, subject[name] ?? '']);
  const id = derivedId('fee line', sellerId, month, country, feeType, from, until, ...about);
  return `${month}.${country}.${id.slice(0, 8)}${id.slice(-4)}`;
}

/** Names of a SKU beside its MSKU. They are left out of the hash, since they may become known later. */
const otherNames: ReadonlySet<string> = new Set(['fnsku', 'asin']);

/** The month and store in which a line is found; `undefined` for what is no name of a line. */
export function placeOfLine(
  id: string,
): { readonly month: string; readonly country: Marketplace } | undefined {
  const [, month, store] = /^(2\d{3}-(?:0[1-9]|1[0-2]))\.([A-Z]{2})\.[0-9a-f]{12}$/.exec(id) ?? [];
  const country = Marketplace.safeParse(store);
  return month === undefined || !country.success ? undefined : { month, country: country.data };
}
