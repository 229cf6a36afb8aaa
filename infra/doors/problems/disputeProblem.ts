import type { DisputeRefusal } from '#domain/disputes/dispute/commands';
import type { Money } from '#domain/values/money';
import { advise } from '#infra/doors/problems/advice';
import type { Problem } from '#infra/doors/problems/problem';
import { refusedBecause } from '#infra/doors/problems/refused';

/** A refused dispute command in words: what was wrong, and what to do. */
export function disputeProblem(refusal: DisputeRefusal): Problem {
  const refused = refusedBecause(refusal);

  switch (refusal.reason) {
    case 'not-possible-now':
      return refusal.status === 'none'
        ? {
            ...refused('there is no such dispute', advise`${{ do: 'ListDisputes' }} lists those there are`),
            kind: 'not-found',
          }
        : refused(
            `${refusal.command} is not possible: the dispute is ${refusal.status}`,
            advise`see where it stands with ${{ do: 'ShowDispute' }}, which says what comes next`,
          );
    case 'other-charge':
      return refused(
        `this is the dispute of charge ${refusal.known}, not of ${refusal.chargeId}`,
        'every charge has a dispute of its own',
      );
    case 'already-disputed':
      return refused(
        `charge ${refusal.chargeId} is disputed already: the dispute is ${refusal.status}`,
        advise`go on with that one: ${{ do: 'ShowDispute' }}`,
      );
    case 'dispute-ended':
      return refused(
        `the dispute of charge ${refusal.chargeId} has ended: it is ${refusal.status}`,
        refusal.status === 'granted'
          ? 'nothing is to be done: all that was claimed was granted'
          : advise`there is one dispute a charge: ${{ do: 'ReopenDispute' }}`,
      );
    case 'other-currency':
      return refused(
        `the charge is in ${refusal.currency}, not ${refusal.given}`,
        `give the amount in ${refusal.currency}`,
      );
    case 'nothing-to-claim':
      return refused(
        `${said(refusal.left)} is left to claim, and up to ${said(refusal.rounding)} is rounding`,
        'do not claim it: what was charged is what is owed, or was given back already',
      );
    case 'names-nothing':
      return refused(
        'Amazon takes no dispute that names neither a shipment, nor an order, nor an ASIN',
        refusal.status === 'found'
          ? advise`name one: ${{ give: 'shipmentConfirmationId' }}, ${{ give: 'fbaOrderId' }} or ${{ give: 'asin' }} of ${{ do: 'OpenDispute' }}`
          : advise`name one: ${{ give: 'shipmentConfirmationId' }}, ${{ give: 'fbaOrderId' }} or ${{ give: 'asin' }} of ${{ do: 'ReopenDispute' }}, with the same ${{ give: 'occurredAt' }} where that is over`,
      );
    case 'claim-window-closed':
      return refused(
        `the last day to claim was ${refusal.lastDay}${refusal.unverified ? ' (unverified for this fee)' : ''}`,
        advise`if it was submitted in time, say when with ${{ give: 'occurredAt' }}; if the charge was posted on another day, say so with ${{ do: 'RecordPosting' }}`,
      );
    case 'not-posted-yet':
      return refused(
        `${refusal.postedOn} is yet to come: today is ${refusal.today}`,
        'give the day on which the charge was posted, in the marketplace',
      );
    case 'claim-window-open':
      return refused(
        `it can still be submitted, up to and including ${refusal.lastDay}`,
        'it expires by itself after that day',
      );
    case 'deadline-not-near':
      return refused(`its last day is not near before ${refusal.warnFrom}`, 'nothing is to be done');
    case 'below-the-claim':
      return refused(
        `that is less than the ${said(refusal.claimed)} that is claimed`,
        advise`record it as granted in part: ${{ do: 'RecordPartialGrant' }}`,
      );
    case 'not-below-the-claim':
      return refused(
        `that is all of the ${said(refusal.claimed)} that is claimed`,
        advise`record it as granted: ${{ do: 'RecordGrant' }}`,
      );
  }
}

const said = ({ amount, code }: Money): string => `${amount} ${code}`;
