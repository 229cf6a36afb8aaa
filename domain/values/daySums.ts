/**
 * Units by day: positive where units came, negative where they left.
 *
 * A late fact is added to its own day, so the order of arrival does not matter. The stock of a past day is a sum up to it.
 */
export interface DaySums {
  [day: string]: number;
}

export function addOnDay(sums: DaySums, day: string, units: number): void {
  const sum = (sums[day] ?? 0) + units;
  if (sum === 0) delete sums[day];
  else sums[day] = sum;
}

/** Units by day under many keys. Days that sum to 0 are deleted, so any order of additions gives the same object. */
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

/** Units up to and including `day`; without a day, all units. */
export function unitsUpTo(sums: DaySums, day?: string): number {
  let total = 0;
  for (const sumDay in sums) if (day === undefined || sumDay <= day) total += sums[sumDay] ?? 0;
  return total;
}

/** Units before `day`. */
export function unitsBefore(sums: DaySums, day: string): number {
  let total = 0;
  for (const sumDay in sums) if (sumDay < day) total += sums[sumDay] ?? 0;
  return total;
}
