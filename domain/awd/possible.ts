import type { AwdRefusal } from '#domain/awd/commands';
import type { AwdEvent } from '#domain/awd/events';
import type { Decision } from '#domain/decision';

export type AwdDecision = Decision<AwdEvent, AwdRefusal>;
