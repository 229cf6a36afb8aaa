import type { Role } from '#infra/doors/keys/apiKey';

/** Who sends a request. */
export interface Caller {
  readonly sellerId: string;
  readonly role: Role;
  /** As the events that they cause name them. */
  readonly actor: string;
}
