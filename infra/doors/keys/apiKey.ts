import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { Instant } from '#domain/values/instant';

/** What the holder of a key may do. Each role may do what the roles before it may. */
export const Role = z.enum(['read', 'operate', 'admin']);
export type Role = z.infer<typeof Role>;

export const allows = (role: Role, needed: Role): boolean =>
  Role.options.indexOf(role) >= Role.options.indexOf(needed);

/** A key as it is stored: its hash, never the key itself. */
export const ApiKey = z.strictObject({
  keyId: z.string(),
  /** What it is for. Events that it caused name it as their actor. */
  name: z.string().min(1).max(64),
  sellerId: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, 'letters, digits, - and _, 64 at most'),
  role: Role,
  /** SHA-256 of the secret, hex. The secret is 32 random bytes, so nobody can guess it from the hash. */
  hash: z.string(),
  createdAt: Instant,
  revokedAt: Instant.optional(),
});
export type ApiKey = Readonly<z.infer<typeof ApiKey>>;

const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** A new key, and the text that its holder sends. The text is stored nowhere. */
export function newApiKey(
  holder: Pick<ApiKey, 'name' | 'sellerId' | 'role'>,
  createdAt: Instant,
): { readonly key: ApiKey; readonly text: string } {
  const keyId = randomBytes(6).toString('hex');
  const secret = randomBytes(32).toString('base64url');
  const hash = hashOf(secret).toString('hex');
  return { key: { keyId, ...holder, hash, createdAt }, text: `lading_${keyId}_${secret}` };
}

/** The key of a text, unless it is unknown or revoked. A wrong secret takes as long to compare as a right one. */
export function findKey(keys: ReadonlyMap<string, ApiKey>, text: string): ApiKey | undefined {
  const [, keyId = '', secret = ''] = /^lading_([0-9a-f]{12})_([A-Za-z0-9_-]{43})$/.exec(text) ?? [];
  const key = keys.get(keyId);
  if (key === undefined || key.revokedAt !== undefined) return undefined;
  return timingSafeEqual(hashOf(secret), Buffer.from(key.hash, 'hex')) ? key : undefined;
}
