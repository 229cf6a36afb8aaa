import type { Role } from '#infra/doors/keys/apiKey';

/** Who asks. */
export interface Caller {
  readonly sellerId: string;
  readonly role: Role;
  /** As the record will name them. */
  readonly actor: string;
}
