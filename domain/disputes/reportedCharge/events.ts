import { z } from 'zod';
import { message } from '#domain/aggregate/message';
import { ReportedCharge, reportPart } from '#domain/disputes/reportedCharge/values';
import type { Immutable } from '#domain/values/immutable';

/** What Amazon's reports say was charged and credited. A later report of a part replaces the earlier one. */
export const ReportedChargeEvent = z.discriminatedUnion('type', [
  message('ChargesReported', {
    ...reportPart,
    rows: z.array(ReportedCharge),
    rowCount: z.int().describe('how many rows, identical ones counted each'),
    digest: z.string().describe('SHA-256 of the rows in canonical order: the same rows, the same digest'),
  }),
]);
export type ReportedChargeEvent = Immutable<z.infer<typeof ReportedChargeEvent>>;
