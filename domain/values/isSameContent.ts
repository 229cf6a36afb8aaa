/**
 * Whether two recorded values say the same, whatever the order of their keys: how a command that is asked again is known to
 * have nothing left to do. For plain data: no classes, no cycles. An absent key and an `undefined` one are the same.
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
