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
 * Opens one connection that does not reconnect by itself.
 *
 * The client would send what was waiting over the next connection, after what was published there meanwhile: out of order,
 * and after its caller had given it up. A frozen server ends the connection too, after two pings without an answer.
 *
 * @throws BrokerUnavailable naming the servers and what they said
 */
export async function connectToNats(options: NatsOptions): Promise<NatsConnection> {
  try {
    return await connect(connectionOptions(options));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BrokerUnavailable(`NATS at ${options.servers.join(', ')}: ${reason}`, { cause: error });
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
