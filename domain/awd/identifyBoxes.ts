import { kindKey } from '#domain/awd/boxKey';
import type { Awd, BoxCount } from '#domain/awd/state';
import type { AwdFlag, AwdRegion, BoxKind } from '#domain/awd/values';

/** The description of boxes in a command; every field may be left out. */
interface BoxDescription {
  readonly unitsPerBox?: number | undefined;
  readonly dimensions?: BoxKind['dimensions'] | undefined;
  readonly region?: AwdRegion | undefined;
}

type IdentifiedBoxes = Omit<BoxCount, 'boxes'>;

/**
 * Completes a description from the boxes ever received, if they leave one answer; `undefined` if kind or units stay open.
 */
export function identifyBoxes(
  { unitsPerBox, dimensions, region }: BoxDescription,
  { boxes }: Awd,
): IdentifiedBoxes | undefined {
  const candidates = [...boxes.values()].filter(
    (each) => unitsPerBox === undefined || unitsPerBox === each.unitsPerBox,
  );
  const kind =
    unitsPerBox !== undefined && dimensions !== undefined
      ? { unitsPerBox, dimensions }
      : onlyKind(
          dimensions === undefined ? candidates : candidates.filter((each) => isAlike(each, dimensions)),
        );
  if (kind === undefined) return undefined;
  const onlyPlace = region ?? onlyRegion(candidates.filter((each) => kindKey(each) === kindKey(kind)));
  return {
    unitsPerBox: kind.unitsPerBox,
    dimensions: kind.dimensions,
    ...(onlyPlace !== undefined && { region: onlyPlace }),
  };
}

const isAlike = ({ unitsPerBox, ...known }: BoxKind, dimensions: BoxKind['dimensions']): boolean =>
  kindKey({ unitsPerBox, ...known }) === kindKey({ unitsPerBox, dimensions });

const onlyKind = (otherSides: readonly BoxKind[]): BoxKind | undefined =>
  new Set(otherSides.map(kindKey)).size === 1 ? otherSides[0] : undefined;

const onlyRegion = (kinds: readonly BoxCount[]): AwdRegion | undefined =>
  new Set(kinds.map(({ region }) => region)).size === 1 ? kinds[0]?.region : undefined;

/** Flags a change that takes more boxes than are known. Boxes without a known region may be in any region. */
export function boxCountFlags(
  described: IdentifiedBoxes,
  change: number,
  { boxes }: Awd,
): readonly AwdFlag[] {
  const sameKind = [...boxes.values()].filter((each) => kindKey(each) === kindKey(described));
  const countIn = (region: AwdRegion | undefined): number =>
    sameKind.reduce((sum, each) => (each.region === region ? sum + each.boxes : sum), 0);
  const total = sameKind.reduce((sum, each) => sum + each.boxes, 0);
  const available = Math.min(total, countIn(described.region) + Math.max(0, countIn(undefined)));
  const isBelow = change < 0 && (described.region === undefined ? total : available) + change < 0;
  return isBelow ? ['below-zero'] : [];
}
