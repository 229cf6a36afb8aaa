import type { DisputeFact } from '#domain/disputes/dispute/events';
import type { DisputeStatus } from '#domain/disputes/dispute/lifecycle';
import type { DisputeReferences, Finding } from '#domain/disputes/dispute/values';
import type { ClaimDeadline } from '#domain/policies/feeClaimWindow';
import type { Instant } from '#domain/values/instant';
import { add, type Money } from '#domain/values/money';
import type { LadingEvent } from '#projections/ladingEvent';
import type { Projection, RecordedFact } from '#projections/projection';

/** Amazon's answer to a submission, with its time in UTC. */
export interface AmazonAnswer {
  readonly at: Instant;
  readonly caseId: string;
  readonly answer: 'granted' | 'grantedInPart' | 'refused';
  readonly amount?: Money;
  readonly reason?: string;
}

/** The dispute of one charge, under its id. */
export interface DisputeRow {
  /** Both are absent only of a dispute whose finding is not in the log. */
  sellerId?: string;
  finding?: Finding;
  status: DisputeStatus;
  /** When it came to its status, in the world, UTC. */
  since?: Instant;
  /** What is claimed, or still is after what was granted of it. */
  claimed?: Money;
  references: DisputeReferences;
  /** While there is one to keep, that is until it was first submitted. */
  deadline?: ClaimDeadline;
  /** Whether a warning was given that its last day is near. */
  warned: boolean;
  /** Of the submission that is under way, or was last. */
  caseId?: string;
  granted?: Money;
  readonly answers: AmazonAnswer[];
}

function setStatus(row: DisputeRow, status: DisputeStatus, since: Instant): void {
  row.status = status;
  row.since = since;
}

function recordAnswer(
  row: DisputeRow,
  {
    event,
    occurredAt,
  }: RecordedFact<DisputeFact<'DisputeGranted' | 'DisputeGrantedInPart' | 'DisputeRefused'>>,
  answer: AmazonAnswer['answer'],
): void {
  const { type: _, ...answerFields } = event;
  row.answers.push({ at: occurredAt, caseId: row.caseId ?? '', answer, ...answerFields });
  setStatus(row, answer, occurredAt);
  if ('amount' in event)
    row.granted = row.granted === undefined ? event.amount : add(row.granted, event.amount);
}

function setClaim(
  row: DisputeRow,
  { reimbursed, ...claim }: Pick<DisputeFact<'DisputeOpened'>, 'references' | 'claimed' | 'reimbursed'>,
): void {
  Object.assign(row, claim);
  if (row.finding !== undefined && reimbursed !== undefined) row.finding = { ...row.finding, reimbursed };
}

function setDeadline(row: DisputeRow, deadline: ClaimDeadline | undefined): void {
  if (deadline === undefined) delete row.deadline;
  else row.deadline = deadline;
}

/** Every dispute: its charge, its status, what is at stake and until when. */
export const disputes: Projection<DisputeRow, LadingEvent> = {
  name: 'disputes',
  version: 2,
  empty: () => ({ status: 'none', references: {}, warned: false, answers: [] }),
  on: {
    DisputeFound({ event: { type: _, deadline, ...finding }, streamId, sellerId, occurredAt }, rows) {
      const row = rows.of(streamId);
      Object.assign(row, { sellerId, finding, claimed: finding.claimed, references: {} });
      row.warned &&= deadline?.lastDay === row.deadline?.lastDay;
      setDeadline(row, deadline);
      setStatus(row, 'found', occurredAt);
    },
    ChargePostingRecorded({ event: { postedOn, deadline }, streamId }, rows) {
      const row = rows.of(streamId);
      if (row.finding !== undefined) row.finding = { ...row.finding, postedOn };
      row.warned &&= deadline.lastDay === row.deadline?.lastDay;
      setDeadline(row, deadline);
    },
    DisputeOpened({ event: { references, claimed, reimbursed }, streamId, occurredAt }, rows) {
      const row = rows.of(streamId);
      setClaim(row, { references, claimed, reimbursed });
      setStatus(row, 'opened', occurredAt);
    },
    DisputeDeadlineNear({ streamId }, rows) {
      rows.of(streamId).warned = true;
    },
    DisputeSubmitted({ event: { caseId }, streamId, occurredAt }, rows) {
      const row = rows.of(streamId);
      row.caseId = caseId;
      setDeadline(row, undefined);
      setStatus(row, 'submitted', occurredAt);
    },
    DisputeGranted(recorded, rows) {
      recordAnswer(rows.of(recorded.streamId), recorded, 'granted');
    },
    DisputeGrantedInPart(recorded, rows) {
      recordAnswer(rows.of(recorded.streamId), recorded, 'grantedInPart');
    },
    DisputeRefused(recorded, rows) {
      recordAnswer(rows.of(recorded.streamId), recorded, 'refused');
    },
    DisputeExpired({ streamId, occurredAt }, rows) {
      setStatus(rows.of(streamId), 'expired', occurredAt);
    },
    DisputeWithdrawn({ streamId, occurredAt }, rows) {
      setStatus(rows.of(streamId), 'withdrawn', occurredAt);
    },
    DisputeReopened({ event: { references, claimed, reimbursed, deadline }, streamId, occurredAt }, rows) {
      const row = rows.of(streamId);
      setClaim(row, { references, claimed, reimbursed });
      setDeadline(row, deadline);
      setStatus(row, 'opened', occurredAt);
    },
  },
};
