import { createMachine } from 'xstate';
import { compileLifecycle } from '#domain/aggregate/lifecycle';
import type { DisputeEvent } from '#domain/disputes/dispute/events';

const statuses = [
  'none',
  'found',
  'opened',
  'submitted',
  'granted',
  'grantedInPart',
  'refused',
  'expired',
  'withdrawn',
] as const;
export type DisputeStatus = (typeof statuses)[number];

/** The life of the dispute of one charge, as recorded facts move it. */
export const disputeMachine = createMachine({
  id: 'dispute',
  initial: 'none',
  states: {
    none: { on: { DisputeFound: 'found' } },
    found: {
      on: {
        DisputeFound: 'found',
        ChargePostingRecorded: 'found',
        DisputeDeadlineNear: 'found',
        DisputeOpened: 'opened',
        DisputeExpired: 'expired',
        DisputeWithdrawn: 'withdrawn',
      },
    },
    opened: {
      on: {
        ChargePostingRecorded: 'opened',
        DisputeDeadlineNear: 'opened',
        DisputeSubmitted: 'submitted',
        DisputeExpired: 'expired',
        DisputeWithdrawn: 'withdrawn',
      },
    },
    submitted: {
      on: {
        DisputeGranted: 'granted',
        DisputeGrantedInPart: 'grantedInPart',
        DisputeRefused: 'refused',
      },
    },
    granted: {},
    grantedInPart: { on: { DisputeReopened: 'opened' } },
    refused: { on: { DisputeReopened: 'opened' } },
    expired: {
      on: {
        // A corrected posting day can leave time to claim.
        ChargePostingRecorded: 'expired',
        DisputeReopened: 'opened',
        // Somebody submitted it in time and recorded that later.
        DisputeSubmitted: 'submitted',
      },
    },
    // A later scan or answer can leave something to claim.
    withdrawn: { on: { DisputeFound: 'found', DisputeReopened: 'opened' } },
  },
});

export const disputeLifecycle = compileLifecycle(disputeMachine, {
  statuses,
  facts: [
    'DisputeFound',
    'ChargePostingRecorded',
    'DisputeOpened',
    'DisputeDeadlineNear',
    'DisputeSubmitted',
    'DisputeGranted',
    'DisputeGrantedInPart',
    'DisputeRefused',
    'DisputeExpired',
    'DisputeReopened',
    'DisputeWithdrawn',
  ] satisfies DisputeEvent['type'][],
});
