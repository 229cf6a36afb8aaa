import { counted } from '#infra/words/counted';

/** Warns that a volume may be too low because stock is below zero. */
export const belowZeroText = (skus: number): string | undefined =>
  skus === 0 ? undefined : `${counted(skus, 'SKU')} below 0`;
