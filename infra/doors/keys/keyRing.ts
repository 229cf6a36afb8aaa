import { type ApiKey, findKey } from '#infra/doors/keys/apiKey';
import { keysWrittenAt, readKeys } from '#infra/doors/keys/keyFile';

/** How often the file is read, in milliseconds: so long a revoked key may still be taken. */
const refreshInterval = 1_000;

/** The keys of a data directory while it is served. A key that is added or revoked counts within a second. */
export class KeyRing {
  readonly #directory: string;
  #keys: ReadonlyMap<string, ApiKey> = new Map();
  #writtenAt = -1;
  #refreshedAt = Number.NEGATIVE_INFINITY;

  /** @throws KeysUnreadable */
  constructor(directory: string) {
    this.#directory = directory;
    this.#refresh();
  }

  /** Whether requests need a key: since the first was made, also when all are revoked. */
  get isNeeded(): boolean {
    this.#refresh();
    return this.#keys.size > 0;
  }

  /** @throws KeysUnreadable when the file was damaged meanwhile: nobody gets in */
  find(text: string): ApiKey | undefined {
    this.#refresh();
    return findKey(this.#keys, text);
  }

  #refresh(): void {
    const now = performance.now();
    if (now - this.#refreshedAt < refreshInterval) return;
    const writtenAt = keysWrittenAt(this.#directory);
    if (writtenAt !== this.#writtenAt) {
      this.#keys = new Map(readKeys(this.#directory).map((key) => [key.keyId, key]));
      this.#writtenAt = writtenAt;
    }
    this.#refreshedAt = now;
  }
}
