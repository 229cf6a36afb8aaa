/**
 * Runs `work` for each item, at most `most` at once. After a failure it starts no more, waits for those running, and
 * throws.
 */
export async function forEachConcurrently<Item>(
  items: Iterable<Item>,
  most: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const iterator = items[Symbol.iterator]();
  let failed = false;
  const worker = async () => {
    for (let next = iterator.next(); !next.done && !failed; next = iterator.next()) {
      try {
        await work(next.value);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: most }, worker));
  iterator.return?.();
  const rejected = ended.find((each) => each.status === 'rejected');
  if (rejected !== undefined) throw rejected.reason;
}
