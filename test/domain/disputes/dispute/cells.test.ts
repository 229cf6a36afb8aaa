import { expect, it } from 'vitest';
import type { DisputeCommand } from '#domain/disputes/dispute/commands';
import { decide } from '#domain/disputes/dispute/decide';
import type { DisputeEvent } from '#domain/disputes/dispute/events';
import { evolve, initialDispute } from '#domain/disputes/dispute/state';
import { amazonPolicies } from '#domain/policies/networkPolicies';
import { answersAsInTable } from '#test/domain/cells';
import * as commands from '#test/domain/disputes/dispute/commands';
import * as facts from '#test/domain/disputes/dispute/facts';

const { found, opened, submitted } = facts;

/** The states of the machine, and one that it knows under another's name. */
const stories = {
  none: [],
  found: [found],
  opened: [found, opened],
  submitted: [found, opened, submitted],
  granted: [found, opened, submitted, facts.granted],
  grantedInPart: [found, opened, submitted, facts.grantedInPart],
  refused: [found, opened, submitted, facts.refused],
  expired: [found, opened, facts.expired],
  withdrawn: [found, opened, facts.withdrawn],
  // Opened, as the machine has it, and nothing of it is late any more: it was submitted before.
  reopened: [found, opened, submitted, facts.refused, facts.reopened],
} satisfies Record<string, readonly DisputeEvent[]>;
type Story = keyof typeof stories;

const asked: Record<DisputeCommand['type'], DisputeCommand> = {
  FindDispute: commands.find,
  RecordPosting: commands.post,
  OpenDispute: commands.open,
  SubmitDispute: commands.submit,
  RecordGrant: commands.grant,
  RecordPartialGrant: commands.grantInPart,
  RecordRefusal: commands.refuse,
  ReopenDispute: commands.reopen,
  WithdrawDispute: commands.withdraw,
  WarnOfDeadline: commands.warn,
  ExpireDispute: commands.expire,
};

const no = 'refused: not-possible-now';
const closed = 'refused: claim-window-closed';
const ended = 'refused: dispute-ended';
const nowhere: Record<Story, string> = {
  none: no,
  found: no,
  opened: no,
  submitted: no,
  granted: no,
  grantedInPart: no,
  refused: no,
  expired: no,
  withdrawn: no,
  reopened: no,
};
const afterSubmission = { grantedInPart: 'DisputeReopened', refused: 'DisputeReopened' };
const again = {
  opened: 'refused: already-disputed',
  submitted: 'refused: already-disputed',
  reopened: 'refused: already-disputed',
  granted: ended,
  grantedInPart: ended,
  refused: ended,
  expired: ended,
};
const postings = {
  found: 'ChargePostingRecorded',
  opened: 'ChargePostingRecorded',
  expired: 'ChargePostingRecorded',
};
const answers = {
  RecordGrant: { ...nowhere, submitted: 'DisputeGranted' },
  RecordPartialGrant: { ...nowhere, submitted: 'DisputeGrantedInPart' },
  RecordRefusal: { ...nowhere, submitted: 'DisputeRefused' },
  WithdrawDispute: {
    ...nowhere,
    found: 'DisputeWithdrawn',
    opened: 'DisputeWithdrawn',
    withdrawn: '',
    reopened: 'DisputeWithdrawn',
  },
};
type Cells = Record<DisputeCommand['type'], Record<Story, string>>;

/** What each command comes to in each state while there is time; '' is nothing to record. */
const inTime: Cells = {
  FindDispute: { ...again, none: 'DisputeFound', found: '', withdrawn: 'DisputeFound' },
  RecordPosting: { ...nowhere, ...postings },
  OpenDispute: { ...nowhere, found: 'DisputeOpened' },
  SubmitDispute: {
    ...nowhere,
    opened: 'DisputeSubmitted',
    expired: 'DisputeSubmitted',
    reopened: 'DisputeSubmitted',
  },
  ...answers,
  ReopenDispute: {
    ...nowhere,
    ...afterSubmission,
    expired: 'DisputeReopened',
    withdrawn: 'DisputeReopened',
  },
  WarnOfDeadline: {
    ...nowhere,
    found: 'refused: deadline-not-near',
    opened: 'refused: deadline-not-near',
    reopened: '',
  },
  ExpireDispute: {
    ...nowhere,
    found: 'refused: claim-window-open',
    opened: 'refused: claim-window-open',
    reopened: '',
  },
};

/** And from the day after the last one on. */
const late: Cells = {
  FindDispute: { ...again, none: closed, found: closed, withdrawn: closed },
  RecordPosting: { ...nowhere, ...postings },
  OpenDispute: { ...nowhere, found: closed },
  SubmitDispute: { ...nowhere, opened: closed, expired: closed, reopened: 'DisputeSubmitted' },
  ...answers,
  ReopenDispute: { ...nowhere, ...afterSubmission, expired: closed, withdrawn: closed },
  WarnOfDeadline: { ...nowhere, found: '', opened: '', reopened: '' },
  ExpireDispute: { ...nowhere, found: 'DisputeExpired', opened: 'DisputeExpired', reopened: '' },
};

const decidedAt =
  (now: typeof facts.august) => (kind: DisputeCommand['type'], told: readonly DisputeEvent[]) =>
    decide(asked[kind], told.reduce(evolve, initialDispute), { now, policies: amazonPolicies });

answersAsInTable('in time a dispute that is %s', stories, inTime, decidedAt(facts.august));
answersAsInTable('after the last day a dispute that is %s', stories, late, decidedAt(facts.tooLate));

it.each(Object.keys(stories) as Story[])('stands in the state of the machine by the name of %s', (story) => {
  const told: readonly DisputeEvent[] = stories[story];
  expect(told.reduce(evolve, initialDispute).status).toBe(story === 'reopened' ? 'opened' : story);
});
