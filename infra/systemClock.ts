import { instantOf } from '#domain/instant';
import type { Clock } from '#services/ports/clock';

/** This machine's clock. */
export const systemClock: Clock = () => instantOf(Date.now());
