import type { CliGroup } from '#infra/doors/cli/cliCommand';
import { evidence } from '#infra/doors/cli/commands/dispute/evidence';
import { grant } from '#infra/doors/cli/commands/dispute/grant';
import { grantInPart } from '#infra/doors/cli/commands/dispute/grantInPart';
import { list } from '#infra/doors/cli/commands/dispute/list';
import { open } from '#infra/doors/cli/commands/dispute/open';
import { posted } from '#infra/doors/cli/commands/dispute/posted';
import { refuse } from '#infra/doors/cli/commands/dispute/refuse';
import { reopen } from '#infra/doors/cli/commands/dispute/reopen';
import { scan } from '#infra/doors/cli/commands/dispute/scan';
import { show } from '#infra/doors/cli/commands/dispute/show';
import { submit } from '#infra/doors/cli/commands/dispute/submit';
import { withdraw } from '#infra/doors/cli/commands/dispute/withdraw';

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
