import { diff } from '#infra/doors/cli/commands/fees/diff';
import { estimate } from '#infra/doors/cli/commands/fees/estimate';
import { ledger } from '#infra/doors/cli/commands/fees/ledger';
import type { CliGroup } from '#infra/doors/cli/program/cliCommand';

export const fees: CliGroup = { ...ledger, alone: ledger, commands: [diff, estimate] };
