import type { ChargeSubject } from '#domain/disputes/reportedCharge/values';
import type { Subject } from '#domain/fees/pricing/computedFee';
import { anyCenter } from '#domain/inventory/levels/heldSums';

/** What a fee can be for, the name that says most before the others: rows of different reports lack different ones. */
const subjectNames = [
  'shipmentConfirmationId',
  'amazonOrderId',
  'fnsku',
  'msku',
  'asin',
  'storageType',
] as const satisfies readonly (keyof ChargeSubject)[];
type Name = (typeof subjectNames)[number];

/** The names that a subject has, in their order. */
export const namesOfSubject = (subject: ChargeSubject | Subject): readonly Name[] =>
  subjectNames.filter((name) => subjectNameValue(subject, name) !== undefined);

export const subjectNameValue = (subject: ChargeSubject | Subject, name: Name): string | undefined =>
  (subject as Readonly<Record<string, string | undefined>>)[name];

/**
 * Whether a row and a line can be about the same: the first name that both have must be equal, and the fulfillment center
 * where both say one: what is in
 * transit between centers may be charged at any. What has no name in common is never the same, but for a fee that is for nothing in particular.
 */
export function isSameSubject(one: ChargeSubject | Subject, other: ChargeSubject | Subject): boolean {
  const { fulfillmentCenter: here = anyCenter } = one;
  const { fulfillmentCenter: there = anyCenter } = other;
  if (here !== anyCenter && there !== anyCenter && here !== there) return false;
  const name = namesOfSubject(one).find((each) => subjectNameValue(other, each) !== undefined);
  if (name !== undefined) return subjectNameValue(one, name) === subjectNameValue(other, name);
  return namesOfSubject(one).length === 0 && namesOfSubject(other).length === 0;
}

/** Whether a row can be about what a line is: one that names nothing, as a day of overage since 2023, is about any. */
export const mayConcern = (row: ChargeSubject, line: Subject): boolean =>
  namesOfSubject(row).length === 0 || isSameSubject(row, line);
