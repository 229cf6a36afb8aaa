import { readFileSync } from 'node:fs';
import {
  type Authenticator,
  type ConnectionOptions,
  connect,
  credsAuthenticator,
  type NatsConnection,
  nkeyAuthenticator,
} from 'nats';
import type { NatsOptions } from '#infra/bus/nats/natsOptions';
import { BrokerUnavailable } from '#services/engine/ports/publisher';

/** How long a server may take to let somebody in, in milliseconds. */
const timeToConnect = 5_000;

/**
 * One connection, which does not come back by itself once it has broken.
 *
 * The client would send what was waiting over the next one, after what was published there meanwhile: out of order, and
 * unknown to whoever has given it up. So does a frozen server end it, after two pings without an answer.
 *
 * @throws BrokerUnavailable naming the servers and what they said
 */
export async function connectToNats(options: NatsOptions): Promise<NatsConnection> {
  try {
    return await connect(connectionOptions(options));
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new BrokerUnavailable(`NATS at ${options.servers.join(', ')}: ${said}`, { cause: error });
  }
}

function connectionOptions(options: NatsOptions): ConnectionOptions {
  const { servers, token, user, password, caFile, certificateFile, keyFile } = options;
  const needsTls = servers.some((server) => server.startsWith('tls:'));
  const authenticator = authenticatorOf(options);
  return {
    name: 'lading',
    servers: servers.map((server) => server.replace(/^\w+:\/\//, '')),
    reconnect: false,
    timeout: timeToConnect,
    pingInterval: 5_000,
    maxPingOut: 2,
    noAsyncTraces: true,
    ...(authenticator && { authenticator }),
    ...(token !== undefined && { token }),
    ...(user !== undefined && { user }),
    ...(password !== undefined && { pass: password }),
    ...((needsTls || caFile || certificateFile) && {
      tls: {
        ...(caFile && { caFile }),
        ...(certificateFile && { certFile: certificateFile }),
        ...(keyFile && { keyFile }),
      },
    }),
  };
}

function authenticatorOf({ credentialsFile, nkeyFile }: NatsOptions): Authenticator | undefined {
  if (credentialsFile !== undefined) return credsAuthenticator(readFileSync(credentialsFile));
  if (nkeyFile !== undefined)
    return nkeyAuthenticator(new TextEncoder().encode(readFileSync(nkeyFile, 'utf8').trim()));
  return undefined;
}
