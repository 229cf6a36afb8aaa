import { type Decision, refuse } from '#domain/aggregate/decision';
import type { SkuCommand, SkuRefusal } from '#domain/catalog/sku/commands';
import type { SkuEvent } from '#domain/catalog/sku/events';
import type { SkuState } from '#domain/catalog/sku/state';

export type SkuDecision = Decision<SkuEvent, SkuRefusal>;

export const notPossibleNow = ({ status }: SkuState, command: Pick<SkuCommand, 'type'>) =>
  refuse({ reason: 'not-possible-now', status, command: command.type } as const);
