/**
 * Units by the day on which they came; negative where they went.
 *
 * A fact that arrives late is added to its own day, so that no order of arrival matters and the past is a sum up to a day.
 */
export interface DaySums {
  [day: string]: number;
}

export function addOnDay(sums: DaySums, day: string, units: number): void {
  const sum = (sums[day] ?? 0) + units;
  if (sum === 0) delete sums[day];
  else sums[day] = sum;
}

/** Units by day under many keys. No days are kept where nothing is, so that any order of additions gives the same. */
export interface KeyedDaySums {
  [key: string]: DaySums;
}

export function addUnderKey(keyed: KeyedDaySums, key: string, day: string, units: number): void {
  if (units === 0) return;
  const sums = keyed[key];
  if (sums === undefined) {
    keyed[key] = { [day]: units };
    return;
  }
  addOnDay(sums, day, units);
  if (sums[day] === undefined && isEmpty(sums)) delete keyed[key];
}

function isEmpty(sums: DaySums): boolean {
  for (const _ in sums) return false;
  return true;
}

/** All units up to and including `day`; without a day, all there are. */
export function unitsUpTo(sums: DaySums, day?: string): number {
  let total = 0;
  for (const sumDay in sums) if (day === undefined || sumDay <= day) total += sums[sumDay] ?? 0;
  return total;
}

/** All units before `day`. */
export function unitsBefore(sums: DaySums, day: string): number {
  let total = 0;
  for (const sumDay in sums) if (sumDay < day) total += sums[sumDay] ?? 0;
  return total;
}
