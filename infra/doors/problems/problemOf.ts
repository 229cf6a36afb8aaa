import { KeysBusy, KeysUnreadable } from '#infra/doors/keys/keyFile';
import { type Advice, advise } from '#infra/doors/problems/advice';
import type { Problem, ProblemKind } from '#infra/doors/problems/problem';
import { BadEventFile, OtherLog } from '#infra/files/eventFile/badEventFile';
import { RateCardsUnreadable } from '#infra/files/rateCardFile';
import { SettingsUnreadable } from '#infra/main/settings';
import { type NotOpenedReason, StoreNotOpened } from '#infra/stores/sqlite/storeNotOpened';
import { TooContended } from '#services/engine/handling/commandOutcome';
import { OtherContent } from '#services/engine/migrating/migrate';
import {
  CorruptStream,
  OutcomeUnknown,
  StoreFull,
  StoreUnavailable,
} from '#services/engine/ports/eventStore';
import { ReadModelsUnavailable } from '#services/engine/ports/readModels';
import { LogBehindReadModels } from '#services/engine/projecting/logBehindReadModels';

/** An error in words. One that nobody foresaw says so, in one line. */
export function problemOf(error: unknown): Problem {
  const title = error instanceof Error ? error.message : String(error);
  const said = (type: string, kind: ProblemKind, advice: Advice): Problem => ({ type, title, advice, kind });

  if (error instanceof StoreNotOpened) {
    const { type, kind, advice } = notOpened[error.name];
    return said(type, kind, advice);
  }
  if (error instanceof CorruptStream) {
    return said(
      'corrupt-stream',
      'corrupt',
      advise`find out what is wrong with ${{ do: 'VerifyLog' }}, then restore a backup`,
    );
  }
  if (error instanceof LogBehindReadModels) {
    return said(
      'log-behind-read-models',
      'corrupt',
      advise`restore a backup that has these events, or accept the loss: ${{ do: 'AcceptLoss' }}`,
    );
  }
  if (error instanceof BadEventFile) {
    return said(
      'bad-event-file',
      'bad-file',
      'nothing was stored: export the events again, from a log that verifies',
    );
  }
  if (error instanceof OtherLog) {
    return said(
      'other-log',
      'refused',
      'nothing was stored: import it into an empty directory, or into one whose log the file continues',
    );
  }
  if (error instanceof OtherContent) {
    return said(
      'other-content',
      'refused',
      'nothing was changed: name an empty target, or the one that was begun',
    );
  }
  if (error instanceof KeysUnreadable) {
    return said(
      'keys-unreadable',
      'unavailable',
      'nobody gets in before it can be read: mend the file, or remove it and make new keys',
    );
  }
  if (error instanceof KeysBusy) {
    return said(
      'keys-busy',
      'unavailable',
      'nothing was changed: try again; if nobody changes keys, remove the file first',
    );
  }
  if (error instanceof SettingsUnreadable) {
    return said('settings-unreadable', 'invalid-input', 'mend the file, or remove it and set them again');
  }
  if (error instanceof RateCardsUnreadable) {
    return said(
      'rate-cards-unreadable',
      'bad-file',
      'mend every point, or name another file: docs/fees/rate-cards.md says what is in one',
    );
  }
  if (error instanceof OutcomeUnknown) {
    return said(
      'outcome-unknown',
      'outcome-unknown',
      advise`it may or may not have been recorded: send it again with the same ${{ give: 'commandId' }}, or look with ${{ do: 'ShowHistory' }}`,
    );
  }
  if (error instanceof StoreFull) {
    return said('store-full', 'full', 'make space on the disk of the data directory, then send it again');
  }
  if (error instanceof StoreUnavailable) {
    return said('store-unavailable', 'unavailable', 'nothing was recorded: try again once the cause is gone');
  }
  if (error instanceof TooContended) {
    return said('too-contended', 'unavailable', 'nothing was recorded: try again later');
  }
  if (error instanceof ReadModelsUnavailable) {
    return said(
      'read-models-unavailable',
      'unavailable',
      advise`the log is not concerned; see ${{ do: 'Diagnose' }}`,
    );
  }
  return said(
    'unexpected',
    'unexpected',
    'this should not happen: set LADING_DEBUG=1 to see where, and report it',
  );
}

const notOpened: { readonly [Name in NotOpenedReason]: Pick<Problem, 'type' | 'kind' | 'advice'> } = {
  StoreLocked: {
    type: 'store-locked',
    kind: 'unavailable',
    advice: 'one process at a time has the store: wait for the other, or end it',
  },
  StoreInaccessible: {
    type: 'store-inaccessible',
    kind: 'unavailable',
    advice: advise`look at the path and its permissions, or name another directory with ${{ give: 'data' }}`,
  },
  NotAStore: {
    type: 'not-a-store',
    kind: 'unavailable',
    advice: advise`name the right directory with ${{ give: 'data' }}, or restore a backup`,
  },
  NewerStore: {
    type: 'newer-store',
    kind: 'unavailable',
    advice: 'install the Lading that wrote it, or a newer one',
  },
  StoreDamaged: {
    type: 'store-damaged',
    kind: 'corrupt',
    advice: advise`restore a backup; ${{ do: 'VerifyLog' }} says what is wrong`,
  },
  LogTruncated: { type: 'log-truncated', kind: 'corrupt', advice: advise`see ${{ do: 'Diagnose' }}` },
  LogDiffers: { type: 'log-differs', kind: 'corrupt', advice: advise`see ${{ do: 'Diagnose' }}` },
};
