import type { Decision } from '#domain/aggregate/decision';
import type { AwdRefusal } from '#domain/awd/commands';
import type { AwdEvent } from '#domain/awd/events';

export type AwdDecision = Decision<AwdEvent, AwdRefusal>;
