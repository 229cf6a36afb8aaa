/**
 * Whether two recorded values are equal, whatever the order of their keys. A repeated command is recognised by this. For
 * plain data only: no classes, no cycles. An absent key equals an `undefined` one.
 */
export function isSameContent(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other)) return Object.is(one, other);
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => isSameContent(ownValue(one, key), ownValue(other, key)));
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const ownValue = (data: Record<string, unknown>, key: string): unknown =>
  Object.hasOwn(data, key) ? data[key] : undefined;
