import { decide } from '#domain/disputes/dispute/decide';
import type { DisputeEvent } from '#domain/disputes/dispute/events';
import { evolve, initialDispute } from '#domain/disputes/dispute/state';
import { august } from '#test/domain/disputes/dispute/facts';
import { specification } from '#test/domain/specification';

const dispute = specification({ initial: initialDispute, evolve, decide });

/** In August 2022, while the charge can be disputed. */
export const given = (...facts: readonly DisputeEvent[]) => dispute.given(...facts).at(august);
