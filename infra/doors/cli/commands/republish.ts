import { z } from 'zod';
import { option } from '#infra/doors/cli/input/input';
import { cliCommand } from '#infra/doors/cli/program/cliCommand';
import { rewindRelay } from '#infra/doors/serving/rewindRelay';
import type { Position } from '#services/engine/ports/eventStore';

export const republish = cliCommand({
  name: 'republish',
  summary: 'Have every event, or those after a position, published to NATS again',
  notes: [
    'A lading serve --nats that is at work notices within a second; another one begins there when it starts.',
    'Subscribers know by the id what they have. Within its duplicate window NATS itself drops what it knows.',
  ],
  inputs: {
    from: option(
      '--from <position>',
      'what comes after this position of the log; default: from the beginning',
      z.string().min(1).optional(),
    ),
    nats: option(
      '--nats <url>',
      'where an EventStoreDB is served: its processes keep their progress in NATS',
      z.string().optional(),
    ),
  },
  async run({ directory, terminal }, { from, nats }) {
    // Only the store that gave a position can read it; one that it never gave is refused when it is read from.
    await rewindRelay(directory, { from: from as Position | undefined, nats });
    terminal.answer(
      { republishedAfter: from ?? null },
      () =>
        `everything${from === undefined ? '' : ` after ${from}`} will be published again, by the lading serve --nats that is at work or is started next`,
    );
  },
  examples: ['republish', 'republish --from 812', 'republish --nats nats://localhost:4222'],
});
