import Big from 'big.js';
import type { ComputedFee } from '#domain/fees/pricing/computedFee';

/** The units of all lines; `undefined` when a line has none. */
export function units(lines: readonly ComputedFee[]): Big | undefined {
  return sum(lines, ({ inputs }) => inputs['averageUnits'] ?? inputs['units']);
}

/** Cubic feet over the limit. */
export function overage(lines: readonly ComputedFee[]): Big | undefined {
  return sum(lines, ({ inputs: { overage: over, usage, limit } }) =>
    over === undefined && usage !== undefined && limit !== undefined
      ? new Big(usage).minus(limit).toFixed()
      : over,
  );
}

/** The average volume of a unit in cubic feet. */
export function unitVolume(lines: readonly ComputedFee[]): Big | undefined {
  const all = units(lines);
  if (all === undefined || all.eq('0')) return undefined;
  const volumes = sum(lines, ({ inputs: { averageCubicFeet, unitVolume: ofOne, units: count } }) =>
    ofOne !== undefined && isNumber(ofOne) && count !== undefined
      ? new Big(ofOne).times(count).toFixed()
      : averageCubicFeet,
  );
  return volumes?.div(all);
}

/** Every rate that may be right; a line without a price has none. */
export function rates(lines: readonly ComputedFee[]): readonly string[] {
  return lines.flatMap(({ inputs: { rate }, result }) => {
    if (rate !== undefined) return [rate];
    const priced = result.kind === 'candidates' ? result.candidates : [result];
    return priced.flatMap((each) => (each.kind === 'amount' ? [each.rate] : []));
  });
}

function sum(
  lines: readonly ComputedFee[],
  figureOf: (line: ComputedFee) => string | undefined,
): Big | undefined {
  const figures = lines.map(figureOf);
  if (figures.length === 0 || !figures.every((each) => each !== undefined && isNumber(each)))
    return undefined;
  return figures.reduce((total, figure) => total.plus(figure ?? '0'), new Big('0'));
}

const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);
