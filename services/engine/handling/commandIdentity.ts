import { hash } from 'node:crypto';
import { canonicalJson } from '#services/engine/handling/canonicalJson';

/** SHA-256, hex, of what a command says, its type included: whether the same command id comes with the same command. */
export const commandHash = (command: object): string => hash('sha256', canonicalJson(command));

/** Sixteen bytes that set our ids apart from other people's. */
const namespace = 'lading/derived/1';

/** A UUID that follows from other things (RFC 9562, version 5): the same things in the same order, the same id. */
export function derivedId(...from: readonly string[]): string {
  const digest = hash('sha1', namespace + JSON.stringify(from));
  const variant = '89ab'[Number.parseInt(digest.charAt(16), 16) & 3];
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-5${digest.slice(13, 16)}-${variant}${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}
