import { counted } from '#infra/words/counted';

/** Why a volume may be more than it says. */
export const belowZeroText = (skus: number): string | undefined =>
  skus === 0 ? undefined : `${counted(skus, 'SKU')} below 0`;
