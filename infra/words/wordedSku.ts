import type { SizeTierAnswer } from '#domain/catalog/sku/sizeTier';
import { notComputableText } from '#infra/words/notComputableText';

/** What a SKU is on a day as documents have it: where its size tier is not known, why is text in them. */
export const wordedOnDay = <OnDay extends { readonly sizeTier: SizeTierAnswer }>(onDay: OnDay) => ({
  ...onDay,
  sizeTier: wordedSizeTier(onDay.sizeTier),
});

const wordedSizeTier = (answer: SizeTierAnswer) =>
  answer.known ? answer : { ...answer, why: notComputableText(answer.why) };
