import type { AwdRegion, BoxKind } from '#domain/awd/values';
import { volumeOf } from '#domain/values/volume';

/** Boxes with the same units and volume are of one kind, whatever the order or unit of their sides. */
export const kindKey = ({ unitsPerBox, dimensions }: BoxKind): string =>
  `${unitsPerBox} ${volumeOf(dimensions).cubicCentimetres.toFixed()}`;

/** The key of a kind of boxes in one region, or in an unknown one. */
export const boxKey = (boxes: BoxKind & { readonly region?: AwdRegion | undefined }): string =>
  `${kindKey(boxes)} ${boxes.region ?? ''}`;
