import type Database from 'better-sqlite3';
import type { Witness } from '#infra/stores/sqlite/headWitness';
import { firstLink, type Head, nextLink } from '#infra/stores/sqlite/link';
import { applicationId, queries, schemaVersion } from '#infra/stores/sqlite/schema';
import { StoreNotOpened } from '#infra/stores/sqlite/storeNotOpened';
import { carriedHash } from '#services/engine/log/envelope';

export interface StoreInspection {
  readonly storeId: string;
  readonly head: Head;
}

/**
 * Checks that this is a store that can be opened, and finds where its log ends.
 *
 * @throws StoreNotOpened
 */
export function inspectStore(database: Database.Database, witness: Witness): StoreInspection {
  identify(database);
  const storeId = database.prepare<[], string>(queries.storeId).pluck().get() ?? '';
  const first = { position: 0, link: firstLink(storeId) };
  const head = database.prepare<[], Head>(queries.head).get() ?? first;
  if (typeof witness === 'string') return { storeId, head };

  if (head.position < witness.position) {
    throw new StoreNotOpened(
      'LogTruncated',
      `the log of ${database.name} ends at ${head.position}, the witness says ${witness.position}: ${recover}`,
    );
  }
  const link = database.prepare<[number], string>(queries.linkAt).pluck().get(witness.position) ?? first.link;
  if (link !== witness.link) {
    throw new StoreNotOpened(
      'LogDiffers',
      `${database.name} holds at ${witness.position} another event than the witness saw: ${recover}`,
    );
  }
  return { storeId, head };
}

const recover =
  'restore a backup, or open it as it is with `lading doctor --accept-loss`. What is missing stays missing';

function identify(database: Database.Database): void {
  const application = database.pragma('application_id', { simple: true });
  if (application !== applicationId) {
    throw new StoreNotOpened('NotAStore', `${database.name} is no store of Lading: give another directory`);
  }
  const version = Number(database.pragma('user_version', { simple: true }));
  if (version > schemaVersion) {
    throw new StoreNotOpened(
      'NewerStore',
      `${database.name} is of version ${version}, this Lading knows ${schemaVersion}: install a newer Lading`,
    );
  }
}

/** More events than a write-ahead log holds: where one meets a file that it does not belong to, their chain breaks. */
const tail = 16_384;

/**
 * Whether the last events are one chain.
 *
 * @throws StoreNotOpened
 */
export function inspectTail(database: Database.Database, { head, storeId }: StoreInspection): void {
  let position = Math.max(0, head.position - tail);
  let link = database.prepare<[number], string>(queries.linkAt).pluck().get(position) ?? firstLink(storeId);
  for (const event of database.prepare<[number], Linked>(queries.linksAfter).iterate(position)) {
    position += 1;
    link = nextLink(link, position, carriedHash(event));
    if (event.position !== position || event.link !== link) break;
  }
  if (link !== head.link) {
    throw new StoreNotOpened(
      'StoreDamaged',
      `${database.name} is damaged at ${position}: run \`lading verify\`, then restore a backup`,
    );
  }
}

interface Linked extends Head {
  readonly metadata: string;
}
