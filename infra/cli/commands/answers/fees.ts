import type { CliGroup } from '#infra/cli/cliCommand';
import { diff } from '#infra/cli/commands/fees/diff';
import { estimate } from '#infra/cli/commands/fees/estimate';
import { ledger } from '#infra/cli/commands/fees/ledger';

export const fees: CliGroup = { ...ledger, alone: ledger, commands: [diff, estimate] };
