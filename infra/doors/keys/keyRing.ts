import { type ApiKey, findKey } from '#infra/doors/keys/apiKey';
import { keysWrittenAt, readKeys } from '#infra/doors/keys/keyFile';

/** How long a revoked key may go on, at most, in milliseconds. */
const lookAgainAfter = 1_000;

/** The keys of a data directory while it is served: what is added or revoked meanwhile counts within a second. */
export class KeyRing {
  readonly #directory: string;
  #keys: ReadonlyMap<string, ApiKey> = new Map();
  #writtenAt = -1;
  #lookedAt = Number.NEGATIVE_INFINITY;

  /** @throws KeysUnreadable */
  constructor(directory: string) {
    this.#directory = directory;
    this.#look();
  }

  /** Whether a key is asked of everybody: once there was one, also when all are revoked. */
  get isNeeded(): boolean {
    this.#look();
    return this.#keys.size > 0;
  }

  /** @throws KeysUnreadable when the file was damaged meanwhile: nobody gets in */
  shown(text: string): ApiKey | undefined {
    this.#look();
    return findKey(this.#keys, text);
  }

  #look(): void {
    const now = performance.now();
    if (now - this.#lookedAt < lookAgainAfter) return;
    const writtenAt = keysWrittenAt(this.#directory);
    if (writtenAt !== this.#writtenAt) {
      this.#keys = new Map(readKeys(this.#directory).map((key) => [key.keyId, key]));
      this.#writtenAt = writtenAt;
    }
    this.#lookedAt = now;
  }
}
