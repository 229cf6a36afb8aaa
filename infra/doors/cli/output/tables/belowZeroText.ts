import { countText } from '#infra/words/countText';

/** Warns that a volume may be too low because stock is below zero. */
export const belowZeroText = (skus: number): string | undefined =>
  skus === 0 ? undefined : `${countText(skus, 'SKU')} below 0`;
