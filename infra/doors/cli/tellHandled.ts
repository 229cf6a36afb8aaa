import type { Session } from '#infra/doors/cli/session';
import type { Standing } from '#infra/doors/cli/subject';
import type { Text } from '#infra/doors/cli/text';
import { Failed } from '#infra/doors/problems/failed';
import type { Problem } from '#infra/doors/problems/problem';
import { problemOf } from '#infra/doors/problems/problemOf';
import type { Lading } from '#infra/main/openLading';
import type { LadingEvent } from '#projections/ladingEvent';
import type { Accepted, CommandRefusal, Handled } from '#services/engine/handling/handled';

/** What else an answer says: as data for programs, as lines for people. */
export interface Details {
  readonly data: Readonly<Record<string, unknown>>;
  readonly lines: readonly Text[];
}

/** What a command was given to: what its refusals mean, and where it stands after. */
export interface Told<Refusal> {
  /** What its id is called in an answer. */
  readonly category: string;
  inWords(refusal: Refusal | CommandRefusal): Problem;
  standing(lading: Lading, id: string): Promise<Standing>;
}

type DetailsOf = (facts: readonly LadingEvent[]) => Details | Promise<Details>;

export const nothingElse: Details = { data: {}, lines: [] };

/**
 * Tells what a command recorded, where its plan or shipment stands now, and what comes next.
 *
 * What follows from it is worked off first, so that the answer is of the world after it; a failure of that does not
 * keep the answer back.
 *
 * @throws Failed when the command was refused
 */
export async function tellHandled<Refusal>(
  session: Session,
  lading: Lading,
  subject: Told<Refusal>,
  id: string,
  handled: Handled<LadingEvent, Refusal>,
  detailsOf: DetailsOf = () => nothingElse,
): Promise<void> {
  const accepted = acceptedOr(handled, subject);
  const following = await lading.settle().then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  const facts = accepted.events.map(({ event }) => event);
  const { status, next } = await subject.standing(lading, id);
  const { category } = subject;
  const details = await detailsOf(facts);
  const source = facts.flatMap((fact) => ('source' in fact && category === 'plan' ? [fact.source] : []))[0];
  session.terminal.answer(
    {
      [category]: id,
      ...recordedIn(accepted),
      status,
      next,
      ...(source !== undefined && { source }),
      ...details.data,
    },
    () => [
      `${whatHappened(accepted)}: ${category} ${id}`,
      ...(source === undefined ? [] : [`decided   by a ${source}`]),
      ...details.lines,
      `status    ${status}`,
      `next      ${next}`,
    ],
  );
  if (following === undefined) return;
  const { title, kind } = problemOf(following.error);
  session.terminal.note(`it is recorded; what follows from it is worked off by the next command: ${title}`);
  session.endsAs = kind;
}

/** Tells what a command would record, and that it recorded nothing. */
export async function tellDryRun<Refusal>(
  session: Session,
  subject: Told<Refusal>,
  id: string,
  handled: Handled<LadingEvent, Refusal>,
  detailsOf: DetailsOf,
): Promise<void> {
  const { events } = acceptedOr(handled, subject);
  const facts = events.map(({ event }) => event);
  const { data, lines } = await detailsOf(facts);
  session.terminal.answer(
    { dryRun: true, [subject.category]: id, wouldRecord: facts.map(({ type }) => type), ...data },
    () => [
      `dry run: nothing was recorded; it would be ${typesOf(facts)} of ${subject.category} ${id}`,
      ...lines,
    ],
  );
}

function acceptedOr<Refusal>(
  handled: Handled<LadingEvent, Refusal>,
  subject: Told<Refusal>,
): Accepted<LadingEvent> {
  if (handled.accepted) return handled;
  throw new Failed(subject.inWords(handled.refusal));
}

const recordedIn = ({ events, revision, position, repeated }: Accepted<LadingEvent>) => ({
  recorded: events.map(({ id, revision: at, event }) => ({
    type: event.type,
    id,
    revision: at,
    fact: event,
  })),
  revision,
  ...(position !== undefined && { position }),
  repeated,
});

function whatHappened({ events, repeated }: Accepted<LadingEvent>): string {
  if (events.length === 0) return 'nothing to record, all is so already';
  const types = typesOf(events.map(({ event }) => event));
  return repeated ? `recorded before under this command id: ${types}` : `recorded  ${types}`;
}

/** `UnitsReceived (12 times)`. */
const typesOf = (facts: readonly LadingEvent[]): string =>
  [...Map.groupBy(facts, ({ type }) => type)]
    .map(([type, { length }]) => (length === 1 ? type : `${type} (${length} times)`))
    .join(', ') || 'nothing';
