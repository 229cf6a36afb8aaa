import type { Session } from '#infra/doors/cli/program/session';
import { openServedLading } from '#infra/doors/serving/openServedLading';
import { serve } from '#infra/doors/serving/serve';
import { untilTerminated } from '#infra/doors/serving/untilTerminated';

export interface ServeOptions {
  readonly host: string;
  readonly port: number;
  readonly nats?: string | undefined;
  readonly policies: boolean;
  readonly level: string;
}

/** Serves a data directory over HTTP until the process is told to stop, and prints the address. */
export async function serveUntilTerminated(
  { context, terminal }: Session,
  directory: string,
  store: string,
  { host, port, nats, policies, level }: ServeOptions,
): Promise<void> {
  const { clock, waitForLock, until, streams } = context;
  const termination = untilTerminated(until);
  const opened = await openServedLading(directory, store, { clock, waitForLock });
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
    await termination;
    await serving.stop();
  } finally {
    await opened.close();
  }
}
