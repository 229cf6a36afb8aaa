import type { Text } from '#infra/doors/cli/output/text';
import type { Session } from '#infra/doors/cli/program/session';
import type { Standing } from '#infra/doors/cli/steps/subjects';
import { Failed } from '#infra/doors/problems/failed';
import type { Problem } from '#infra/doors/problems/problem';
import { problemOf } from '#infra/doors/problems/problemOf';
import type { Lading } from '#infra/main/openLading';
import type { LadingEvent } from '#projections/ladingEvent';
import type {
  AcceptedCommand,
  CommandOutcome,
  CommandRefusal,
} from '#services/engine/handling/commandOutcome';

/** Additions to an answer: `data` for JSON, `lines` for text. */
export interface Details {
  readonly data: Readonly<Record<string, unknown>>;
  readonly lines: readonly Text[];
}

/** The part of a subject that an answer needs. */
export interface ResultSubject<Refusal> {
  /** The JSON field of its id. */
  readonly category: string;
  problemOf(refusal: Refusal | CommandRefusal): Problem;
  standing(lading: Lading, id: string): Promise<Standing>;
}

type DetailsOf = (facts: readonly LadingEvent[]) => Details | Promise<Details>;

export const noDetails: Details = { data: {}, lines: [] };

/**
 * Prints what a command recorded, the status of its subject, and the next step.
 *
 * Policies react first, so that the answer shows the state after them. If they fail, the answer is still printed.
 *
 * @throws Failed when the command was refused
 */
export async function printResult<Refusal>(
  session: Session,
  lading: Lading,
  subject: ResultSubject<Refusal>,
  id: string,
  handled: CommandOutcome<LadingEvent, Refusal>,
  detailsOf: DetailsOf = () => noDetails,
): Promise<void> {
  const accepted = acceptedOrThrow(handled, subject);
  const policyFailure = await lading.settle().then(
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
      ...recordedJson(accepted),
      status,
      next,
      ...(source !== undefined && { source }),
      ...details.data,
    },
    () => [
      `${outcomeText(accepted)}: ${category} ${id}`,
      ...(source === undefined ? [] : [`decided   by a ${source}`]),
      ...details.lines,
      `status    ${status}`,
      `next      ${next}`,
    ],
  );
  if (policyFailure === undefined) return;
  const { title, kind } = problemOf(policyFailure.error);
  session.terminal.note(`it is recorded; what follows from it is worked off by the next command: ${title}`);
  session.endKind = kind;
}

/** Prints what a command would record. */
export async function printDryRun<Refusal>(
  session: Session,
  subject: ResultSubject<Refusal>,
  id: string,
  handled: CommandOutcome<LadingEvent, Refusal>,
  detailsOf: DetailsOf,
): Promise<void> {
  const { events } = acceptedOrThrow(handled, subject);
  const facts = events.map(({ event }) => event);
  const { data, lines } = await detailsOf(facts);
  session.terminal.answer(
    { dryRun: true, [subject.category]: id, wouldRecord: facts.map(({ type }) => type), ...data },
    () => [
      `dry run: nothing was recorded; it would be ${typeCounts(facts)} of ${subject.category} ${id}`,
      ...lines,
    ],
  );
}

function acceptedOrThrow<Refusal>(
  handled: CommandOutcome<LadingEvent, Refusal>,
  subject: ResultSubject<Refusal>,
): AcceptedCommand<LadingEvent> {
  if (handled.accepted) return handled;
  throw new Failed(subject.problemOf(handled.refusal));
}

const recordedJson = ({ events, revision, position, repeated }: AcceptedCommand<LadingEvent>) => ({
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

function outcomeText({ events, repeated }: AcceptedCommand<LadingEvent>): string {
  if (events.length === 0) return 'nothing to record, all is so already';
  const types = typeCounts(events.map(({ event }) => event));
  return repeated ? `recorded before under this command id: ${types}` : `recorded  ${types}`;
}

/** `UnitsReceived (12 times)`. */
const typeCounts = (facts: readonly LadingEvent[]): string =>
  [...Map.groupBy(facts, ({ type }) => type)]
    .map(([type, { length }]) => (length === 1 ? type : `${type} (${length} times)`))
    .join(', ') || 'nothing';
