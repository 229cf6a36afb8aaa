import { type Decision, refuse } from '#domain/aggregate/decision';
import type { PlanCommand, PlanRefusal } from '#domain/inbound/plan/commands';
import type { PlanEvent } from '#domain/inbound/plan/events';
import { planLifecycle } from '#domain/inbound/plan/lifecycle';
import type { PlanState } from '#domain/inbound/plan/state';

export type PlanDecision = Decision<PlanEvent, PlanRefusal>;

/** Whether the machine has a place for this fact now. */
export const allows = ({ status }: PlanState, fact: PlanEvent['type']): boolean =>
  planLifecycle.after(status, fact) !== undefined;

export const notPossibleNow = ({ status }: PlanState, command: Pick<PlanCommand, 'type'>) =>
  refuse({ reason: 'not-possible-now', status, command: command.type } as const);
