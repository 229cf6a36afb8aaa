import type { ChargedRow } from '#domain/disputes/judging/chargedRow';
import { groupBySubject } from '#domain/disputes/judging/matching/groupBySubject';
import { mayConcern, namesOfSubject } from '#domain/disputes/judging/matching/isSameSubject';
import { isResidue } from '#domain/fees/lines/stored/residueLine';
import type { ComputedFee } from '#domain/fees/pricing/computedFee';

/** Rows of one report and the lines that they concern. Their sums should be equal. */
export interface Match<Line extends ComputedFee> {
  readonly charges: readonly ChargedRow[];
  /** Empty when no line of ours concerns the rows. */
  readonly lines: readonly Line[];
}

/**
 * Matches the rows of a report with lines. A row can cover several lines, as when we split a month; a line can cover
 * several rows, as when Amazon splits a SKU by fulfillment center. All that are connected make one match. A row without
 * a line makes a match without lines, so its amount is not spread over others. A month's rounding residue belongs to no
 * row.
 */
export function matchRows<Line extends ComputedFee>(
  charges: readonly ChargedRow[],
  lines: readonly Line[],
): readonly Match<Line>[] {
  const linesAbout = finder(lines);
  const groups = new Map<Line, Group<Line>>();
  const found: Group<Line>[] = [];
  for (const charge of charges) {
    const about = linesAbout(charge);
    const joined = new Set(about.flatMap((line) => groups.get(line) ?? []));
    const [group = { charges: [], lines: [] }, ...others] = joined;
    if (joined.size === 0) found.push(group);
    group.charges.push(charge, ...others.flatMap((other) => other.charges.splice(0)));
    const own = [...about.filter((line) => !groups.has(line)), ...others.flatMap((other) => other.lines)];
    group.lines.push(...own);
    for (const line of own) groups.set(line, group);
  }
  return found.filter((group) => group.charges.length > 0);
}

interface Group<Line> {
  readonly charges: ChargedRow[];
  readonly lines: Line[];
}

/** Finds the lines by the most specific name that any line shares with the row. */
function finder<Line extends ComputedFee>(lines: readonly Line[]) {
  const linesSharingName = groupBySubject(lines);
  return (charge: ChargedRow): readonly Line[] => {
    const { subject } = charge;
    for (const some of namesOfSubject(subject).length === 0 ? [lines] : linesSharingName(subject)) {
      const about = some.filter((line) => concernsLine(charge, line));
      if (about.length > 0) return about;
    }
    return [];
  };
}

const concernsLine = (charge: ChargedRow, { feeType, country, period, subject }: ComputedFee): boolean =>
  charge.feeType === feeType &&
  !isResidue(subject) &&
  (charge.country ?? country) === country &&
  charge.from < period.until &&
  period.from < charge.until &&
  mayConcern(charge.subject, subject);
