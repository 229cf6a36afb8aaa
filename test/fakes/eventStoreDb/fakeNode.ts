import { type Failure, failures } from '#test/fakes/eventStoreDb/failure';
import { FakeLog, type Proposed } from '#test/fakes/eventStoreDb/fakeLog';

/** What happens to an append, beside nothing. */
export type AppendFault =
  /** Stored, and the answer never leaves. */
  | { readonly is: 'answer-lost' }
  /** Nothing is stored, nothing is said. */
  | { readonly is: 'ignored' }
  /** Stored now, answered after so many milliseconds. */
  | { readonly is: 'late'; readonly by: number }
  /** The server ends its side of the stream with OK, after it has stored it or not. */
  | { readonly is: 'half-closed'; readonly stored: boolean }
  /** The whole stream of appends fails. */
  | { readonly is: 'failed'; readonly stored: boolean; readonly with: Failure }
  /** This append alone is answered with an error of this message that has no details. */
  | { readonly is: 'told'; readonly message: string };

/** What the parts of one node share: what it knows, and what is wrong with it. */
export class FakeNode {
  readonly log: FakeLog;
  /** Asked before each append is looked at. */
  faultOf: (stream: string, events: readonly Proposed[]) => AppendFault | undefined = () => undefined;
  /** Where the leader is, when this node is not; `none` while it is being elected. */
  leader: { readonly host: string; readonly port: number } | 'self' | 'none' = 'self';
  denies: 'credentials' | 'permission' | undefined;
  version = '23.10.8';
  /** How many events may wait for a live subscriber before he is dropped as too slow. */
  liveBuffer = 1_000;
  /** What reads and subscriptions are open now. */
  openReads = 0;
  readonly drops = new Set<(failed?: Failure) => void>();
  #thawed = Promise.withResolvers<void>();

  constructor(log = new FakeLog()) {
    this.log = log;
    this.#thawed.resolve();
  }

  /** From now on everything that arrives waits. */
  freeze(): void {
    this.#thawed = Promise.withResolvers();
  }

  thaw(): void {
    this.#thawed.resolve();
  }

  get awake(): Promise<void> {
    return this.#thawed.promise;
  }

  /** Ends what subscriptions there are: with an error, or without. */
  drop(failed?: Failure): void {
    for (const drop of this.drops) drop(failed);
  }

  /** Why a call is not taken. */
  refusal(requiresLeader: boolean): Failure | undefined {
    if (this.denies === 'credentials') return failures.unauthenticated();
    if (this.denies === 'permission') return failures.denied();
    if (this.leader === 'none') return failures.notReady();
    if (this.leader === 'self' || !requiresLeader) return undefined;
    return failures.notLeader(this.leader.host, this.leader.port);
  }
}
