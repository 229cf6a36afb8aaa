import type { CliGroup } from '#infra/cli/cliCommand';
import { activeSince } from '#infra/cli/commands/account/activeSince';
import { brand } from '#infra/cli/commands/account/brand';
import { join } from '#infra/cli/commands/account/join';
import { leave } from '#infra/cli/commands/account/leave';
import { limit } from '#infra/cli/commands/account/limit';
import { merge } from '#infra/cli/commands/account/merge';
import { plan } from '#infra/cli/commands/account/plan';
import { register } from '#infra/cli/commands/account/register';
import { show } from '#infra/cli/commands/account/show';
import { store } from '#infra/cli/commands/account/store';

export const account: CliGroup = {
  name: 'account',
  summary: "Say what the seller's account is: its stores, plan, brands and storage limits",
  examples: ['account show', 'account join CA'],
  commands: [show, register, plan, join, leave, store, brand, merge, limit, activeSince],
};
