import { z } from 'zod';
import { LocalDate } from '#domain/values/item';

const units = z.int();

const Basis = z.strictObject({
  method: z.enum(['average', 'seasonal']),
  from: LocalDate,
  to: LocalDate,
  daysInStock: units,
  shippedUnits: units,
  demand: units,
  unitsToSend: units,
});

/** The units of a SKU to send: a forecast, and nothing that has happened. */
export const Replenishment = z.strictObject({
  sellerId: z.string(),
  network: z.string(),
  msku: z.string(),
  today: LocalDate,
  leadTimeDays: z.int(),
  available: units,
  inbound: units,
  forecast: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('forecast'), bases: z.array(Basis), daysAhead: z.int() }),
    z
      .strictObject({
        kind: z.literal('no-history'),
        firstShippedOn: LocalDate.exactOptional(),
        daysInStock: units,
        daysNeeded: z.int(),
      })
      .describe('too little was shipped, or too lately, or there was too little to sell, to say anything'),
  ]),
});
