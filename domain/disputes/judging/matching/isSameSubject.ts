import type { ChargeSubject } from '#domain/disputes/reportedCharge/values';
import type { Subject } from '#domain/fees/pricing/computedFee';
import { anyCenter } from '#domain/inventory/levels/heldSums';

/** The names that a subject can have, the most specific first. Each report lacks some of them. */
const subjectNames = [
  'shipmentConfirmationId',
  'amazonOrderId',
  'fnsku',
  'msku',
  'asin',
  'storageType',
] as const satisfies readonly (keyof ChargeSubject)[];
type Name = (typeof subjectNames)[number];

/** The names that a subject has, the most specific first. */
export const namesOfSubject = (subject: ChargeSubject | Subject): readonly Name[] =>
  subjectNames.filter((name) => subjectNameValue(subject, name) !== undefined);

export const subjectNameValue = (subject: ChargeSubject | Subject, name: Name): string | undefined =>
  (subject as Readonly<Record<string, string | undefined>>)[name];

/**
 * Whether two subjects can be the same. The first name that both have must be equal, and so must the fulfillment center
 * if both name one: Amazon may charge stock in transit at any center. Subjects without a common name differ, unless
 * neither has a name.
 */
export function isSameSubject(one: ChargeSubject | Subject, other: ChargeSubject | Subject): boolean {
  const { fulfillmentCenter: here = anyCenter } = one;
  const { fulfillmentCenter: there = anyCenter } = other;
  if (here !== anyCenter && there !== anyCenter && here !== there) return false;
  const name = namesOfSubject(one).find((each) => subjectNameValue(other, each) !== undefined);
  if (name !== undefined) return subjectNameValue(one, name) === subjectNameValue(other, name);
  return namesOfSubject(one).length === 0 && namesOfSubject(other).length === 0;
}

/** Whether a row can concern a line. A row without names, such as a day of overage since 2023, can concern any. */
export const mayConcern = (row: ChargeSubject, line: Subject): boolean =>
  namesOfSubject(row).length === 0 || isSameSubject(row, line);
