import type { Instant } from '#domain/values/instant';

/** The time now, UTC. The only clock there is: everything else takes time as an argument. */
export type Clock = () => Instant;
