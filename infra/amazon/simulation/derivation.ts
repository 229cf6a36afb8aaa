import { createHash } from 'node:crypto';

/** Values that look drawn by lot and are the same on every machine: each comes of the seed and of names. */
export interface Derivation {
  /** A UUID (version 8, RFC 9562: one made by a rule of its own). */
  uuid(...names: readonly string[]): string;
  /** Capital letters and digits. */
  code(length: number, ...names: readonly string[]): string;
  /** A whole number from 0 up to, and not with, `limit`. */
  below(limit: number, ...names: readonly string[]): number;
}

export function derivationOf(seed: number): Derivation {
  const digest = (names: readonly string[]): string =>
    createHash('sha256')
      .update(JSON.stringify([seed, ...names]))
      .digest('hex');

  return {
    uuid(...names) {
      const hex = digest(names);
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
    },
    code: (length, ...names) =>
      BigInt(`0x${digest(names)}`)
        .toString(36)
        .toUpperCase()
        .slice(-length),
    below: (limit, ...names) => Number(BigInt(`0x${digest(names)}`) % BigInt(limit)),
  };
}
