import type { OutgoingEvent } from '#services/engine/ports/publisher';

/** Everything that Lading publishes. */
export const allSubjects = 'lading.>';

/** `lading.<sellerId>.<category>.<id>.<eventType>`: what a subscriber chooses by. */
export function subjectOf({
  sellerId,
  stream,
  type,
}: Pick<OutgoingEvent, 'sellerId' | 'stream' | 'type'>): string {
  const dash = stream.indexOf('-');
  return ['lading', sellerId, stream.slice(0, dash), stream.slice(dash + 1), type]
    .map(subjectToken)
    .join('.');
}

/** Dots, wildcards and spaces would make another subject of it. Two texts never become one. */
const subjectToken = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(
    /[.*!~'()]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
