import { createHash } from 'node:crypto';
import { cliCommand } from '#infra/doors/cli/cliCommand';
import { table } from '#infra/doors/cli/table';
import { eventCount } from '#infra/doors/upkeep/eventCount';
import { readModels as projections } from '#projections/readModels';
import { replay as fold } from '#services/engine/projecting/replay';

export const replay = cliCommand({
  name: 'replay',
  summary: 'Fold the whole log again, in memory, and say whether the live read models equal it',
  inputs: {},
  async run(session) {
    const lading = await session.openUnsettled();
    const total = eventCount(lading);
    const progress = session.terminal.progress('replaying');
    const models = await fold(lading, projections, (events) => progress(events, total));
    const equal = models.every(({ hash, liveHash }) => hash === liveHash);
    const stateHash = createHash('sha256')
      .update(models.map(({ hash }) => hash).join())
      .digest('hex');
    if (!equal) session.endsAs = 'corrupt';
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
