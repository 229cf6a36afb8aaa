import type { Instant } from '#domain/values/instant';
import type { Aggregates } from '#services/engine/handling/aggregate';
import type { CommandHandler } from '#services/engine/handling/commandHandler';
import { KeyedQueue } from '#services/engine/handling/keyedQueue';
import { factReader } from '#services/engine/log/factReader';
import type { Clock } from '#services/engine/ports/clock';
import type { EventStore, Position } from '#services/engine/ports/eventStore';
import type { ReactorState } from '#services/engine/ports/reactorState';
import type { RequestOf } from '#services/engine/reactor/commandRequest';
import { Progress } from '#services/engine/reactor/progress';
import type { Reactions } from '#services/engine/reactor/reaction';
import { followLog, type Round, retryParked, workOffDue } from '#services/engine/reactor/round';
import type { RefusedRequest } from '#services/engine/reactor/send';

export interface Reactor {
  /**
   * Sends the commands of all reactions until there is nothing more to do: first for new events of the log, then for
   * deadlines up to `until` (without it, now) in the order in which they fall due, and for the events that these
   * cause.
   *
   * It may be interrupted anywhere and started again: a command that was sent before is recognised by its id.
   *
   * @returns how many commands were sent, those that were refused or repeated included
   * @throws StoreUnavailable, OutcomeUnknown or TooContended: the next time goes on from there
   */
  catchUp(options?: { readonly until?: Instant }): Promise<number>;

  /**
   * The position up to which the log has been read. Absent before the first event, and after a failure until the next
   * run.
   */
  readonly checkpoint: Position | undefined;

  /** Retries everything that has failed, including what was given up, and catches up. */
  retryFailed(options?: { readonly until?: Instant }): Promise<number>;
}

export interface ReactorParts<Policies, Table extends Aggregates<Policies>> {
  readonly store: EventStore;
  readonly commands: Pick<CommandHandler<Policies>, 'handle'>;
  /** The aggregates whose facts are read and to which commands are sent. */
  readonly aggregates: Table;
  readonly reactions: Reactions<RequestOf<Table>>;
  readonly state: ReactorState;
  readonly clock: Clock;
  /** Takes each command that was refused. */
  readonly onRefused?: (refused: RefusedRequest) => void;
}

/**
 * Sends the commands that reactions and deadlines call for, as the log grows and time passes. One reactor runs on a
 * store.
 */
export function runReactor<Policies, Table extends Aggregates<Policies>>({
  store,
  commands,
  state,
  clock,
  aggregates,
  reactions,
  onRefused = () => {},
}: ReactorParts<Policies, Table>): Reactor {
  const parts = {
    store,
    commands,
    clock,
    aggregates,
    reactions,
    onRefused,
    readFact: factReader(aggregates),
    answeredTypes: new Set(
      [...reactions.reactions, ...reactions.deadlines].flatMap(({ on }) => Object.keys(on)),
    ),
  };
  const queue = new KeyedQueue();
  let progress: Progress | undefined;

  /** Runs one piece of work at a time. After a failure, progress that was not saved is dropped. */
  const inTurn = (work: (progress: Progress) => Promise<number>): Promise<number> =>
    queue.run('', async () => {
      progress ??= new Progress(state);
      try {
        return await work(progress);
      } catch (error) {
        progress = undefined;
        throw error;
      }
    });

  async function catchUp(round: Round<Policies>, until: Instant): Promise<number> {
    let sent = 0;
    for (let before = -1; sent > before; ) {
      before = sent;
      sent += await followLog(round);
      sent += await retryParked(round);
      sent += await workOffDue(round, until);
    }
    return sent;
  }

  return {
    get checkpoint() {
      return progress?.checkpoint;
    },
    catchUp: ({ until } = {}) => inTurn((progress) => catchUp({ ...parts, progress }, until ?? clock())),
    retryFailed: ({ until } = {}) =>
      inTurn((progress) => {
        progress.retryAllAt(clock());
        return catchUp({ ...parts, progress }, until ?? clock());
      }),
  };
}
