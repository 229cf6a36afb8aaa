import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { z } from 'zod';
import { argument } from '#infra/doors/cli/input/input';
import { table } from '#infra/doors/cli/output/table';
import { cliCommand } from '#infra/doors/cli/program/cliCommand';
import { Failed } from '#infra/doors/problems/failed';
import { eventCount } from '#infra/doors/upkeep/eventCount';
import { verifyDirectory } from '#infra/doors/upkeep/verifyDirectory';
import { writeSettings } from '#infra/main/settings';
import { printable } from '#infra/words/printable';
import { readModels as projections } from '#projections/readModels';
import { replay as foldLog } from '#services/engine/projecting/replay';

/** A directory without a store is not damaged. */
const noStore = (directory: string) =>
  ({
    type: 'no-store',
    title: `there is no store in ${directory} yet`,
    advice: 'it is made by the first command that opens it; or name another directory with --data',
    kind: 'not-found',
  }) as const;

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
    if (findings.length > 0) session.endKind = 'corrupt';
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

export const replay = cliCommand({
  name: 'replay',
  summary: 'Fold the whole log again, in memory, and say whether the live read models equal it',
  inputs: {},
  async run(session) {
    const lading = await session.openUnsettled();
    const total = eventCount(lading);
    const progress = session.terminal.progress('replaying');
    const models = await foldLog(lading, projections, (events) => progress(events, total));
    const equal = models.every(({ hash, liveHash }) => hash === liveHash);
    const stateHash = createHash('sha256')
      .update(models.map(({ hash }) => hash).join())
      .digest('hex');
    if (!equal) session.endKind = 'corrupt';
    session.terminal.answer({ events: total, equal, stateHash, models }, () => [
      table(models, [
        { head: 'read model', of: ({ model }) => model },
        { head: 'rows', of: ({ rows }) => rows, right: true },
        { head: 'hash', of: ({ hash }) => hash.slice(0, 16) },
        { head: 'live', of: ({ hash, liveHash }) => (hash === liveHash ? 'equal' : 'DIFFERS') },
        { head: 'first differing', of: ({ differing }) => differing.join(' ') },
      ]),
      '',
      `${total} events, state ${stateHash}`,
      equal
        ? 'the live read models equal the log'
        : 'the live read models differ from the log: make them anew with `lading rebuild`',
    ]);
  },
  examples: ['replay', 'replay --json'],
});

const names = projections.map(({ name }) => name);

export const rebuild = cliCommand({
  name: 'rebuild',
  summary: 'Build the read models anew from the log, beside the live ones, and swap them',
  inputs: {
    models: argument('[model...]', `only these: ${names.join(', ')}`, z.array(z.enum(names)).default([])),
  },
  async run(session, { models }) {
    const progress = session.terminal.progress('rebuilding');
    const lading = session.open({
      onProgress: ({ events }) => progress(events, eventCount(lading)),
    });
    await lading.projector.catchUp();
    const rebuilt = models.length === 0 ? names : models;
    await lading.projector.rebuild(rebuilt);
    const events = eventCount(lading);
    session.terminal.answer(
      { rebuilt, events },
      () => `rebuilt from ${events} events: ${rebuilt.join(', ')}`,
    );
  },
  examples: ['rebuild', 'rebuild inventory-levels'],
});

export const backup = cliCommand({
  name: 'backup',
  summary: 'Copy the log and the settings into another directory, which can be used as it is',
  notes: ['Read models are not copied: they are made again from the log.'],
  inputs: { to: argument('<directory>', 'an empty or new directory', z.string().min(1)) },
  async run(session, { to }) {
    const lading = session.open();
    const directory = resolve(to);
    await lading.store.backup(directory);
    const events = eventCount(lading);
    writeSettings(directory, lading.settings);
    session.terminal.answer({ directory, events }, () =>
      [`${events} events are in ${directory}`, `next      lading verify --data ${directory}`].join('\n'),
    );
  },
  examples: ['backup /backups/lading-2026-11-30'],
});
