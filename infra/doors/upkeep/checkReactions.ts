import { type Check, failedCheck, passedCheck } from '#infra/doors/upkeep/check';
import { openReactorState } from '#infra/stores/sqlite/reactorState';

/** What policies could not work off. */
export function checkReactions(directory: string): readonly Check[] {
  const state = openReactorState(directory);
  try {
    const { parked, deadlines } = state.load();
    const failures = [
      ...parked.map(({ stream, from, failure }) => `${stream}@${from}: ${failure.reason}`),
      ...deadlines.flatMap(({ key, failure }) =>
        failure === undefined ? [] : [`${key}: ${failure.reason}`],
      ),
    ];
    const [first] = failures;
    return [
      first === undefined
        ? passedCheck('policies', `${deadlines.length} deadlines are waited for, nothing has failed`)
        : failedCheck(
            'policies',
            `${failures.length} could not be worked off, the first ${first}`,
            'unavailable',
            'they are tried again by themselves; `lading doctor --retry` does so now',
          ),
    ];
  } finally {
    state.close();
  }
}
