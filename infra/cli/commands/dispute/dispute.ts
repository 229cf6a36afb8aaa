import type { CliGroup } from '#infra/cli/cliCommand';
import { evidence } from '#infra/cli/commands/dispute/evidence';
import { grant } from '#infra/cli/commands/dispute/grant';
import { grantInPart } from '#infra/cli/commands/dispute/grantInPart';
import { list } from '#infra/cli/commands/dispute/list';
import { open } from '#infra/cli/commands/dispute/open';
import { posted } from '#infra/cli/commands/dispute/posted';
import { refuse } from '#infra/cli/commands/dispute/refuse';
import { reopen } from '#infra/cli/commands/dispute/reopen';
import { scan } from '#infra/cli/commands/dispute/scan';
import { show } from '#infra/cli/commands/dispute/show';
import { submit } from '#infra/cli/commands/dispute/submit';
import { withdraw } from '#infra/cli/commands/dispute/withdraw';

export const dispute: CliGroup = {
  name: 'dispute',
  summary: 'Dispute charges that are not what they should be; a person submits, Lading keeps the record',
  examples: [
    'dispute scan --record',
    'dispute list --status found',
    'dispute open 5f1c2a',
    'dispute submit 5f1c2a 10987654321',
  ],
  commands: [scan, list, show, posted, open, submit, grant, grantInPart, refuse, reopen, withdraw, evidence],
};
