import { hash } from 'node:crypto';
import { derivedId } from '#services/engine/handling/commandIdentity';

/**
 * What makes a file itself for one seller: the same content is the same import, whatever the file is called.
 *
 * `again` tells an intended second import from a repeated one.
 */
export function fileIdentity(sellerId: string, bytes: Uint8Array, again?: string): string {
  return derivedId('file', sellerId, hash('sha256', bytes), ...(again === undefined ? [] : [again]));
}
