import { z } from 'zod';
import { message } from '#domain/aggregate/message';
import { Charge, reportedCharges } from '#domain/disputes/reportedCharge/values';
import type { Immutable } from '#domain/values/immutable';

/** What Amazon's reports say was charged and paid. A part told again replaces what was told of it. */
export const ChargeEvent = z.discriminatedUnion('type', [
  message('ChargesReported', {
    ...reportedCharges,
    rows: z.array(Charge),
    rowCount: z.int().describe('how many rows, identical ones counted each'),
    digest: z.string().describe('SHA-256 of the rows in canonical order: the same rows, the same digest'),
  }),
]);
export type ChargeEvent = Immutable<z.infer<typeof ChargeEvent>>;
