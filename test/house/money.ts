import type { Source } from '#test/house/imports';

interface Exception {
  /** The end of its path. */
  readonly file: string;
  /** As it is written there. */
  readonly text: string;
  readonly because: string;
}

/** What looks like rounding of money, and is not. */
export const exceptions: readonly Exception[] = [
  { file: 'widenByRowVolume.ts', text: "'0.01'", because: 'inches, of printed sides' },
  { file: 'unitCauses.ts', text: '.round(4)', because: 'a weight, to be read' },
  { file: 'judgeUnitRow.ts', text: ".div('100')", because: 'a percentage' },
  { file: 'weightAmount.ts', text: '.round(0, Big.roundUp)', because: 'steps of weight begun' },
  { file: 'fuelSurcharge.ts', text: ".div('100')", because: 'a percentage' },
  { file: 'replenishment.ts', text: '.round(0, Big.roundUp)', because: 'units' },
  { file: 'quantityEdit.ts', text: '/ 100', because: 'a percentage of units' },
  { file: 'sizeTier.ts', text: '.round(0, Big.roundUp)', because: 'pounds begun' },
  { file: 'volume.ts', text: '.toFixed(places, Big.roundHalfUp)', because: 'cubic feet' },
  { file: 'httpLog.ts', text: '* 100) / 100', because: 'milliseconds' },
  {
    file: 'palletEstimate.ts',
    text: '.toFixed(0, Big.roundUp)',
    because: 'thousandths of an inch or pound',
  },
  { file: 'partneredQuote.ts', text: '.round(0, Big.roundUp)', because: 'pounds begun' },
  { file: 'partneredQuote.ts', text: ".div('100')", because: 'a hundred pounds' },
  { file: 'placementFee.ts', text: '.round(0, Big.roundUp)', because: 'pounds begun' },
];

/** The one file that rounds and cuts amounts of money. */
const own = /^domain\/values\/money\.ts$/;

const byHand: readonly RegExp[] = [
  /(?<!Math)\.(toFixed|round)\(\s*[^)\s][^)]*\)/g,
  /'0\.0+1?'/g,
  /\.(times|div)\(\s*'100'\s*\)/g,
  /[*/] (?:100n?|1e2)\b(\) \/ 100\b)?/g,
];

/** Each place that rounds to a number of places or counts in hundredths, as `file: text`. */
export const roundedByHand = (files: readonly Source[]): readonly string[] =>
  files
    .filter(({ path }) => /^(domain|projections|services|infra)\//.test(path) && !own.test(path))
    .flatMap(({ path, text }) =>
      byHand.flatMap((pattern) => [...text.matchAll(pattern)].map(([found]) => ({ path, found }))),
    )
    .filter(
      ({ path, found }) => !exceptions.some((each) => path.endsWith(`/${each.file}`) && each.text === found),
    )
    .map(({ path, found }) => `${path}: ${found}`);
