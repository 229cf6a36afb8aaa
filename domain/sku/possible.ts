import { type Decision, refuse } from '#domain/decision';
import type { SkuCommand, SkuRefusal } from '#domain/sku/commands';
import type { SkuEvent } from '#domain/sku/events';
import type { SkuState } from '#domain/sku/state';

export type SkuDecision = Decision<SkuEvent, SkuRefusal>;

export const notPossibleNow = ({ status }: SkuState, command: Pick<SkuCommand, 'type'>) =>
  refuse({ reason: 'not-possible-now', status, command: command.type } as const);
