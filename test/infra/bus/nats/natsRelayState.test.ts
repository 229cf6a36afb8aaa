import { describe } from 'vitest';
import { hasNatsServer } from '#bench/natsServer';
import { Coordination } from '#infra/bus/nats/coordination';
import { natsOptionsOf } from '#infra/bus/nats/natsOptions';
import { natsRelayState } from '#infra/bus/nats/natsRelayState';
import { relayStateContract } from '#test/contracts/relayState';
import { NatsServer } from '#test/infra/bus/nats/natsServer';

describe.skipIf(!hasNatsServer)('a key-value bucket of NATS', () => {
  relayStateContract('NATS', async () => {
    const server = await NatsServer.started();
    let coordination: Coordination | undefined;
    return {
      open: () => {
        coordination = new Coordination(natsOptionsOf(server.url), 'LADING');
        return natsRelayState(coordination);
      },
      close: async () => coordination?.close(),
    };
  });
});
