import { hash } from 'node:crypto';
import { derivedId } from '#services/engine/handling/commandIdentity';

/**
 * Identifies a file of one seller by its content, whatever it is called.
 *
 * `again` tells an intended second import from a repeated one.
 */
export function fileIdentity(sellerId: string, bytes: Uint8Array, again?: string): string {
  return derivedId('file', sellerId, hash('sha256', bytes), ...(again === undefined ? [] : [again]));
}
