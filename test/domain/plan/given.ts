import { decide } from '#domain/plan/decide';
import { evolve, initialPlan } from '#domain/plan/state';
import { specification } from '#test/domain/specification';

export const { given } = specification({ initial: initialPlan, evolve, decide });
