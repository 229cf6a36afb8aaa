import type { AwdCommand } from '#domain/awd/commands';
import { decide } from '#domain/awd/decide';
import type { AwdEvent } from '#domain/awd/events';
import { evolve, initialAwd } from '#domain/awd/state';
import { Instant } from '#domain/values/instant';
import {
  adjust,
  decided,
  decideRate,
  opened,
  receive,
  received,
  replenish,
  send,
  twoFeet,
} from '#test/domain/awd/given';
import { answersAsInTable } from '#test/domain/cells';

const now = Instant.parse('2026-04-25T12:00:00Z');

/** Where boxes can stand: the machine's states, and what is known of their kinds. */
const stories = {
  none: [],
  'known by its rate alone': [opened, decided('BASE', '2026-04-01')],
  'of one kind': [opened, received(10)],
  'of two kinds': [opened, received(10), received(10, twoFeet)],
} satisfies Record<string, readonly AwdEvent[]>;
type Story = keyof typeof stories;

const asked: Record<AwdCommand['type'], AwdCommand> = {
  ReceiveBoxes: receive(5),
  ReplenishBoxes: replenish(5),
  SendBoxes: send(5),
  AdjustBoxes: adjust(5, 'LOST'),
  DecideAwdRate: decideRate('BASE', '2026-04-01'),
};

const leaving = (fact: string): Record<Story, string> => ({
  none: 'refused: which-boxes',
  'known by its rate alone': 'refused: which-boxes',
  'of one kind': fact,
  'of two kinds': 'refused: which-boxes',
});

/** What each command comes to in each story: the facts it records, or why it is refused. */
const cells: Record<AwdCommand['type'], Record<Story, string>> = {
  ReceiveBoxes: {
    none: 'AwdStockOpened, BoxesReceived',
    'known by its rate alone': 'BoxesReceived',
    'of one kind': 'BoxesReceived',
    'of two kinds': 'BoxesReceived',
  },
  ReplenishBoxes: leaving('BoxesReplenished'),
  SendBoxes: leaving('BoxesSent'),
  AdjustBoxes: leaving('BoxesAdjusted'),
  DecideAwdRate: {
    none: 'AwdStockOpened, AwdRateDecided',
    'known by its rate alone': '',
    'of one kind': 'AwdRateDecided',
    'of two kinds': 'AwdRateDecided',
  },
};

answersAsInTable('AWD, of whose boxes is known: %s,', stories, cells, (kind, told: readonly AwdEvent[]) =>
  decide(asked[kind], told.reduce(evolve, initialAwd), { now }),
);
