import type { EventStore } from '#services/engine/ports/eventStore';

/** The same store, its log handed out in batches of no more than `size`. */
export const inPieces = (store: EventStore, size: number): EventStore => ({
  append: (stream, events, expected) => store.append(stream, events, expected),
  read: (stream, from) => store.read(stream, from),
  waitForMore: (position, signal) => store.waitForMore(position, signal),
  async *readAll(options) {
    for await (const { events, reached } of store.readAll(options)) {
      for (let from = 0; from < events.length; from += size) {
        const piece = events.slice(from, from + size);
        yield { events: piece, reached: piece.at(-1)?.position ?? reached };
      }
    }
  },
});
