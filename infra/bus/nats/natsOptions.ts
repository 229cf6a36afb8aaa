/** Where a NATS server is, and how to be let in. Nothing of this is ever logged. */
export interface NatsOptions {
  /** `nats://host:4222`, or `tls://host:4222`, which insists on TLS; of a cluster, some or all. */
  readonly servers: readonly string[];
  /** A `.creds` file (JWT and seed), read for every connection so that it can be renewed. */
  readonly credentialsFile?: string;
  /** A file with the seed of an NKey. */
  readonly nkeyFile?: string;
  readonly token?: string;
  readonly user?: string;
  readonly password?: string;
  /** Of the certificate authority where the system does not know it, and of this client where the server asks for it. */
  readonly caFile?: string;
  readonly certificateFile?: string;
  readonly keyFile?: string;
}

/**
 * Takes what is written as one URL apart: `nats://token@host`, `nats://user:password@host`, several hosts with commas.
 *
 * @throws RangeError which does not repeat the URL, since there may be a password in it
 */
export function natsOptionsOf(url: string): NatsOptions {
  const parsed = url.split(',').map((each) => {
    if (!URL.canParse(each)) throw new RangeError('a NATS server is given as nats://host:4222');
    return new URL(each);
  });
  if (parsed.some(({ protocol }) => protocol !== 'nats:' && protocol !== 'tls:'))
    throw new RangeError('a NATS server is given as nats://host:4222 or tls://host:4222');
  const { username = '', password = '' } = parsed[0] ?? {};
  const [user, secret] = [decodeURIComponent(username), decodeURIComponent(password)];
  return {
    servers: parsed.map(({ protocol, host }) => `${protocol}//${host}`),
    ...(user !== '' && secret === '' && { token: user }),
    ...(secret !== '' && { user, password: secret }),
  };
}
