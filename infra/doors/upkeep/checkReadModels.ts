import { type Check, doubtfulCheck, failedCheck, passedCheck } from '#infra/doors/upkeep/check';
import { numberOf } from '#infra/stores/sqlite/position';
import { openReadModels } from '#infra/stores/sqlite/readModels';
import type { SqliteStore } from '#infra/stores/sqlite/sqliteEventStore';
import { readModels as projections } from '#projections/readModels';
import type { ReadModels } from '#services/engine/ports/readModels';
import { logBehindReadModels } from '#services/engine/projecting/logBehindReadModels';

/** How far each read model has come, and what it could not take. */
export async function checkReadModels(directory: string, store: SqliteStore): Promise<readonly Check[]> {
  const readModels = openReadModels(directory);
  try {
    const lost = await logBehindReadModels(store, readModels);
    if (lost !== undefined) {
      const found = `they have seen event ${lost.events}, ${lost.last.stream}@${lost.last.revision}, which the log has lost`;
      const advice = 'restore a backup, or go on without it: `lading doctor --accept-loss`';
      return [failedCheck('read models', found, 'corrupt', advice)];
    }
    const head = numberOf(store.info.head);
    return projections.map(({ name, version }) => checkModel(readModels, name, version, head));
  } finally {
    readModels.close();
  }
}

function checkModel(readModels: ReadModels, name: string, version: number, head: number): Check {
  const what = `read model ${name}`;
  const live = readModels.builds().find((build) => build.live && build.model === name);
  if (live === undefined || live.version !== version) {
    return doubtfulCheck(
      what,
      'not built yet',
      'the next command builds it, or `lading rebuild` with a progress bar',
    );
  }
  const parked = readModels.parked(live.id);
  if (parked.length > 0) {
    const [{ stream, revision, reason } = { stream: '', revision: 0n, reason: '' }] = parked;
    return failedCheck(
      what,
      `${parked.length} streams wait, the first at ${stream}@${revision}: ${reason}`,
      'corrupt',
      `install a Lading that can read it, then \`lading rebuild ${name}\``,
    );
  }
  const behind = head - numberOf(live.checkpoint?.position);
  return behind === 0
    ? passedCheck(what, 'up with the log')
    : doubtfulCheck(what, `${behind} events behind the log`, 'the next command catches up');
}
