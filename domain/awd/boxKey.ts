import type { AwdRegion, BoxKind } from '#domain/awd/values';
import { volumeOf } from '#domain/values/volume';

/** Boxes of the same units and volume are of one kind, however their sides were said. */
export const kindKey = ({ unitsPerBox, dimensions }: BoxKind): string =>
  `${unitsPerBox} ${volumeOf(dimensions).cubicCentimetres.toFixed()}`;

/** A kind of boxes in one region, or where nobody knows. */
export const boxKey = (boxes: BoxKind & { readonly region?: AwdRegion | undefined }): string =>
  `${kindKey(boxes)} ${boxes.region ?? ''}`;
