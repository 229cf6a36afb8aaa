import { CorruptStream } from '#services/engine/ports/eventStore';

/**
 * Reads events of an aggregate all of whose shapes have been the same from the first version to `current`.
 *
 * The data is not parsed with its schema again: it was checked on its way in, and the hash tells if it was touched
 * since.
 */
export function currentReader<Event>(
  kinds: readonly { readonly shape: { readonly type: { readonly value: string } } }[],
  current: number,
): (type: string, schemaVersion: number, data: string) => Event {
  const known = new Set(kinds.map(({ shape }) => shape.type.value));
  return (type, schemaVersion, data) => {
    if (!known.has(type) || !(schemaVersion >= 1 && schemaVersion <= current)) {
      throw new CorruptStream(
        `${type} in version ${schemaVersion} is not known here: a newer Lading wrote it, install that one`,
      );
    }
    return JSON.parse(data) as Event; // As `handle` wrote it, from an event of this type.
  };
}
