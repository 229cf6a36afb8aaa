import { formatVolume } from '#domain/values/volume';

/** Cubic feet with the three decimals that Amazon's storage report shows. */
export const volumeText = (cubicFeet: string): string => formatVolume(cubicFeet, 3);
