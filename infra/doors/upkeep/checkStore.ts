import { existsSync } from 'node:fs';
import { advise } from '#infra/doors/problems/advice';
import { problemOf } from '#infra/doors/problems/problemOf';
import { type Check, doubtfulCheck, failedCheck, passedCheck } from '#infra/doors/upkeep/check';
import { checkReactions } from '#infra/doors/upkeep/checkReactions';
import { checkReadModels } from '#infra/doors/upkeep/checkReadModels';
import { openSqliteStore, type StoreInfo } from '#infra/stores/sqlite/sqliteEventStore';
import { storeFile } from '#infra/stores/sqlite/storeFiles';

/** The log, and what is made from it. Nothing is recorded. */
export async function checkStore(directory: string): Promise<readonly Check[]> {
  if (!existsSync(storeFile(directory))) {
    return [doubtfulCheck('store', 'there is none yet', 'it is made by the first command that opens it')];
  }
  try {
    const store = openSqliteStore(directory);
    try {
      return [
        ...checkLog(store.info),
        ...(await checkReadModels(directory, store)),
        ...checkReactions(directory),
      ];
    } finally {
      store.close();
    }
  } catch (error) {
    const { type, title, advice, kind } = problemOf(error);
    const lost = type === 'log-truncated' || type === 'log-differs';
    return [
      failedCheck(
        'store',
        title,
        kind,
        lost ? advise`restore a backup, or go on without what is lost: ${{ do: 'AcceptLoss' }}` : advice,
      ),
    ];
  }
}

function checkLog({
  file,
  storeId,
  schemaVersion,
  sqliteVersion,
  head,
  witness,
}: StoreInfo): readonly Check[] {
  const ends = `ends at ${head ?? 'its beginning: it is empty'}`;
  return [
    passedCheck('store', `${file}, id ${storeId}, schema ${schemaVersion}, SQLite ${sqliteVersion}`),
    typeof witness === 'string'
      ? doubtfulCheck(
          'log',
          `${ends}; the witness of its end was ${witness}, and is made anew`,
          'that is so after a backup was put back by hand; otherwise run `lading verify`',
        )
      : passedCheck('log', `${ends}, as its witness says`),
  ];
}
