/** Resolves at the first SIGTERM or SIGINT, or when the signal aborts; a second one ends the process at once. */
export async function untilTerminated(until: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const terminate = () => resolve();
  until.addEventListener('abort', terminate, { once: true });
  if (until.aborted) terminate();
  for (const [name, number] of [
    ['SIGTERM', 15],
    ['SIGINT', 2],
  ] as const) {
    process.once(name, () => {
      terminate();
      process.once(name, () => process.exit(128 + number));
    });
  }
  await promise;
}
