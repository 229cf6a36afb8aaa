import type { Session } from '#infra/doors/cli/session';
import { openServed } from '#infra/doors/serving/openServed';
import { serve } from '#infra/doors/serving/serve';
import { untilAsked } from '#infra/doors/serving/untilTerminated';

export interface ServeSaid {
  readonly host: string;
  readonly port: number;
  readonly nats?: string | undefined;
  readonly policies: boolean;
  readonly level: string;
}

/** Serves a data directory until it is ended, and says what to open. */
export async function serveUntilAsked(
  { surroundings, terminal }: Session,
  directory: string,
  store: string,
  { host, port, nats, policies, level }: ServeSaid,
): Promise<void> {
  const { clock, waitForLock, until, streams } = surroundings;
  const asked = untilAsked(until);
  const opened = await openServed(directory, store, { clock, waitForLock });
  try {
    const { lading, isShared, storeTrouble } = opened;
    const serving = await serve(lading, {
      host,
      port,
      isShared,
      storeTrouble,
      reacts: policies,
      ...(nats !== undefined && { nats }),
      log: { level, destination: streams.err },
    });
    const { url } = serving;
    terminal.answer({ serving: url, docs: `${url}/docs`, data: directory }, () =>
      [`serving   ${url}`, `read      ${url}/docs`, `data      ${directory}`].join('\n'),
    );
    await asked;
    await serving.stop();
  } finally {
    await opened.close();
  }
}
