import { cliCommand } from '#infra/doors/cli/cliCommand';
import { Failed } from '#infra/doors/problems/failed';
import { verifyDirectory } from '#infra/doors/upkeep/verifyDirectory';
import { printable } from '#infra/words/printable';

export const verify = cliCommand({
  name: 'verify',
  summary: 'Go through the whole log and its hash chains; say where anything was changed, lost or moved',
  notes: ['Changes nothing. Exit code 5 when something is wrong.'],
  inputs: {},
  async run(session) {
    const { directory, terminal } = session;
    const verification = await verifyDirectory(directory, terminal.progress('verifying'));
    if (verification === undefined) throw new Failed(noStore(directory));
    const { events, findings, more } = verification;
    if (findings.length > 0) session.endsAs = 'corrupt';
    terminal.answer({ intact: findings.length === 0, ...verification }, () =>
      findings.length === 0
        ? `${events} events, all as they were recorded`
        : [
            `${events} events could be read, and this is wrong:`,
            ...findings.map(({ position, what }) =>
              printable(position === undefined ? `  ${what}` : `  at ${position}: ${what}`),
            ),
            ...(more > 0 ? [`  and ${more} more`] : []),
            'restore a backup: a copied directory can be used as it is',
          ].join('\n'),
    );
  },
  examples: ['verify', 'verify --data /backups/lading-2026-11-30'],
});

/** There is nothing to look at, which is no damage. */
const noStore = (directory: string) =>
  ({
    type: 'no-store',
    title: `there is no store in ${directory} yet`,
    advice: 'it is made by the first command that opens it; or name another directory with --data',
    kind: 'not-found',
  }) as const;
