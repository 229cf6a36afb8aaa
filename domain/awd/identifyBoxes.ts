import { kindKey } from '#domain/awd/boxKey';
import type { Awd, BoxCount } from '#domain/awd/state';
import type { AwdFlag, AwdRegion, BoxKind } from '#domain/awd/values';

/** How boxes were described: as far as somebody took the trouble. */
interface BoxDescription {
  readonly unitsPerBox?: number | undefined;
  readonly dimensions?: BoxKind['dimensions'] | undefined;
  readonly region?: AwdRegion | undefined;
}

type IdentifiedBoxes = Omit<BoxCount, 'boxes'>;

/** What was not said follows where all boxes that were ever there leave one answer; `undefined` where it is needed and they do not. */
export function identifyBoxes(
  { unitsPerBox, dimensions, region }: BoxDescription,
  { boxes }: Awd,
): IdentifiedBoxes | undefined {
  const known = [...boxes.values()].filter(
    (each) => unitsPerBox === undefined || unitsPerBox === each.unitsPerBox,
  );
  const kind =
    unitsPerBox !== undefined && dimensions !== undefined
      ? { unitsPerBox, dimensions }
      : onlyKind(dimensions === undefined ? known : known.filter((each) => isAlike(each, dimensions)));
  if (kind === undefined) return undefined;
  const where = region ?? onlyRegion(known.filter((each) => kindKey(each) === kindKey(kind)));
  return {
    unitsPerBox: kind.unitsPerBox,
    dimensions: kind.dimensions,
    ...(where !== undefined && { region: where }),
  };
}

const isAlike = ({ unitsPerBox, ...known }: BoxKind, dimensions: BoxKind['dimensions']): boolean =>
  kindKey({ unitsPerBox, ...known }) === kindKey({ unitsPerBox, dimensions });

const onlyKind = (known: readonly BoxKind[]): BoxKind | undefined =>
  new Set(known.map(kindKey)).size === 1 ? known[0] : undefined;

const onlyRegion = (known: readonly BoxCount[]): AwdRegion | undefined =>
  new Set(known.map(({ region }) => region)).size === 1 ? known[0]?.region : undefined;

/** Whether so many were there, as far as is known: boxes of which no region was told can be in any. */
export function boxCountFlags(meant: IdentifiedBoxes, by: number, { boxes }: Awd): readonly AwdFlag[] {
  const alike = [...boxes.values()].filter((each) => kindKey(each) === kindKey(meant));
  const countIn = (region: AwdRegion | undefined): number =>
    alike.reduce((sum, each) => (each.region === region ? sum + each.boxes : sum), 0);
  const all = alike.reduce((sum, each) => sum + each.boxes, 0);
  const there = Math.min(all, countIn(meant.region) + Math.max(0, countIn(undefined)));
  const isBelow = by < 0 && (meant.region === undefined ? all : there) + by < 0;
  return isBelow ? ['below-zero'] : [];
}
