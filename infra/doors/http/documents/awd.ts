import { z } from 'zod';
import { AwdRate, boxesAlike } from '#domain/awd/values';
import { LocalDate } from '#domain/values/item';
import { Marketplace } from '#domain/values/marketplace';
import { Revision } from '#infra/doors/http/documents/commandResult';

const sums = {
  boxes: z.int().describe('below 0 where more went than are known to have come'),
  units: z.int(),
  cubicFeet: z.string(),
};

/** What a SKU has in AWD of one country at the end of a day. */
export const AwdDocument = z.strictObject({
  awdStockId: z.string(),
  sellerId: z.string(),
  country: Marketplace,
  msku: z.string(),
  revision: Revision,
  day: LocalDate,
  rate: z
    .strictObject({ rate: AwdRate, from: LocalDate, event: z.string() })
    .exactOptional()
    .describe('by which fees go on this day; absent where nobody has said'),
  stored: z.array(z.strictObject({ ...boxesAlike, ...sums })),
  ...sums,
});
