/**
 * JSON with the keys of every object in order, so that equal values are equal texts whoever wrote them.
 *
 * As in `JSON.stringify`, a key whose value is undefined is absent.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`;
  let fields = '';
  for (const [key, each] of Object.entries(value).sort(byKey)) {
    if (each !== undefined) fields += `${fields && ','}${JSON.stringify(key)}:${canonicalJson(each)}`;
  }
  return `{${fields}}`;
}

const byKey = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : 1;
