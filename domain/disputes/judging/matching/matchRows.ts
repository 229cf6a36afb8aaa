import type { ChargedRow } from '#domain/disputes/judging/chargedRow';
import { groupBySubject } from '#domain/disputes/judging/matching/groupBySubject';
import { mayConcern, namesOfSubject } from '#domain/disputes/judging/matching/isSameSubject';
import { isResidue } from '#domain/fees/lines/stored/residueLine';
import type { ComputedFee } from '#domain/fees/pricing/computedFee';

/** Rows of one report and the lines that they are about: as a whole they should come to the same. */
export interface Match<Line extends ComputedFee> {
  readonly charges: readonly ChargedRow[];
  /** None where nothing of ours is about it. */
  readonly lines: readonly Line[];
}

/**
 * Which lines the rows of a report are about. A row may cover several lines, as where we split a month, and a line several
 * rows, as where Amazon tells a SKU by fulfillment center: what hangs together is one match. A row about what we have no line
 * for is a match of its own, without lines: nothing is spread over others. What rounding left of a month is part of no row.
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

/** By the name that says most of those by which there is a line at all. */
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
