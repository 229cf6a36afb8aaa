import { instantOf } from '#domain/values/instant';
import type { Clock } from '#services/engine/ports/clock';

/** This machine's clock. */
export const systemClock: Clock = () => instantOf(Date.now());
