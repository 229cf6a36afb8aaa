/**
 * Publishes events, `inFlight` at once, but of each stream one after the other: none before the one before it is
 * acknowledged. After a failure nothing more is begun.
 *
 * @returns what was not acknowledged, in order, and why
 */
export async function publishInOrder<Event extends { readonly stream: string }>(
  events: readonly Event[],
  publish: (event: Event) => Promise<void>,
  inFlight: number,
): Promise<{ readonly unpublished: readonly Event[]; readonly failure: unknown }> {
  const unpublished = new Set(events);
  const streams = Map.groupBy(events, ({ stream }) => stream).values();
  let failure: unknown;

  /** All workers take their next stream from the same iterator. */
  async function work(): Promise<void> {
    for (const streamEvents of streams) {
      for (const event of streamEvents) {
        if (failure !== undefined) return;
        try {
          await publish(event);
          unpublished.delete(event);
        } catch (error) {
          failure ??= error;
        }
      }
    }
  }

  await Promise.all(Array.from({ length: inFlight }, work));
  return { unpublished: [...unpublished], failure };
}
