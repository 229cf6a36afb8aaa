import type { CliGroup } from '#infra/doors/cli/cliCommand';
import { activeSince } from '#infra/doors/cli/commands/account/activeSince';
import { brand } from '#infra/doors/cli/commands/account/brand';
import { join } from '#infra/doors/cli/commands/account/join';
import { leave } from '#infra/doors/cli/commands/account/leave';
import { limit } from '#infra/doors/cli/commands/account/limit';
import { merge } from '#infra/doors/cli/commands/account/merge';
import { plan } from '#infra/doors/cli/commands/account/plan';
import { register } from '#infra/doors/cli/commands/account/register';
import { show } from '#infra/doors/cli/commands/account/show';
import { store } from '#infra/doors/cli/commands/account/store';

export const account: CliGroup = {
  name: 'account',
  summary: "Say what the seller's account is: its stores, plan, brands and storage limits",
  examples: ['account show', 'account join CA'],
  commands: [show, register, plan, join, leave, store, brand, merge, limit, activeSince],
};
