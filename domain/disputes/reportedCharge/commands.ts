import { z } from 'zod';
import { message } from '#domain/aggregate/message';
import { Charge, reportedCharges } from '#domain/disputes/reportedCharge/values';
import type { Immutable } from '#domain/values/immutable';

export const ChargeCommand = z.discriminatedUnion('type', [
  message('ReportCharges', {
    ...reportedCharges,
    /** As many as the part has: a day of a settlement can have thousands of one SKU. */
    rows: z.array(Charge).min(1),
    digest: z.string().regex(/^[0-9a-f]{64}$/),
    mayShrink: z.boolean().default(false).describe('take fewer rows than were reported before'),
  }),
]);
export type ChargeCommand = Immutable<z.infer<typeof ChargeCommand>>;

/** Why charges were refused, with what a person needs in order to act on it. */
export interface ChargeRefusal {
  readonly reason: 'fewer-rows-than-before';
  readonly report: string;
  readonly period: string;
  readonly subject: string;
  readonly before: number;
  readonly now: number;
}
