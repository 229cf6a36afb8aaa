import { shownVolume } from '#domain/values/volume';

/** Cubic feet as Amazon's storage report shows a total. */
export const volumeText = (cubicFeet: string): string => shownVolume(cubicFeet, 3);
