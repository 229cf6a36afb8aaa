import { z } from 'zod';
import { message } from '#domain/aggregate/message';
import { ReportedCharge, reportPart } from '#domain/disputes/reportedCharge/values';
import type { Immutable } from '#domain/values/immutable';

export const ReportedChargeCommand = z.discriminatedUnion('type', [
  message('ReportCharges', {
    ...reportPart,
    /** Without an upper limit: a settlement can have thousands of rows of one SKU in a day. */
    rows: z.array(ReportedCharge).min(1),
    digest: z.string().regex(/^[0-9a-f]{64}$/),
    mayShrink: z.boolean().default(false).describe('take fewer rows than were reported before'),
  }),
]);
export type ReportedChargeCommand = Immutable<z.infer<typeof ReportedChargeCommand>>;

/** Why a report of charges is refused, with what a person needs to act on it. */
export interface ReportedChargeRefusal {
  readonly reason: 'fewer-rows-than-before';
  readonly report: string;
  readonly period: string;
  readonly subject: string;
  readonly before: number;
  readonly now: number;
}
