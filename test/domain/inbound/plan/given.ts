import { decide } from '#domain/inbound/plan/decide';
import { evolve, initialPlan } from '#domain/inbound/plan/state';
import { specification } from '#test/domain/specification';

export const { given } = specification({ initial: initialPlan, evolve, decide });
