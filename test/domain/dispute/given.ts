import { decide } from '#domain/dispute/decide';
import type { DisputeEvent } from '#domain/dispute/events';
import { evolve, initialDispute } from '#domain/dispute/state';
import { august } from '#test/domain/dispute/facts';
import { specification } from '#test/domain/specification';

const dispute = specification({ initial: initialDispute, evolve, decide });

/** In August 2022, while the charge can be disputed. */
export const given = (...facts: readonly DisputeEvent[]) => dispute.given(...facts).at(august);
