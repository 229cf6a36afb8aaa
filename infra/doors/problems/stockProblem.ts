import type { StockRefusal } from '#domain/inventory/stock/commands';
import { advise } from '#infra/doors/problems/advice';
import { commandProblem } from '#infra/doors/problems/handledProblem';
import { listed } from '#infra/doors/problems/planProblem';
import type { Problem } from '#infra/doors/problems/problem';
import { refusedBecause } from '#infra/doors/problems/refused';
import type { CommandRefusal } from '#services/engine/handling/commandOutcome';

/** A refused stock command in words: what was wrong, and what to do. */
export function stockProblem(refusal: StockRefusal | CommandRefusal): Problem {
  const refused = refusedBecause(refusal);
  switch (refusal.reason) {
    case 'command-id-reused':
    case 'revision-moved':
    case 'not-happened-yet':
    case 'before-its-cause':
      return commandProblem(refusal);
    case 'other-stock':
      return refused(
        `this is the stock of ${refusal.msku} in ${refusal.network} of seller ${refusal.sellerId}`,
        'name the stock that is meant: seller, network and SKU',
      );
    case 'no-units':
      return refused('no units were given', 'say how many, above 0');
    case 'unknown-reason-code':
      return refused(
        `there is no reason code ${refusal.code}`,
        `give one of ${listed(refusal.known)}; a report that says another can be imported, and is flagged`,
      );
    case 'into-needed':
      return refused(
        `${refusal.code} does not say what the units become`,
        advise`name the disposition that they come into: ${{ give: 'into' }}`,
      );
    case 'sign-contradicts-code':
      return refused(
        `units under ${refusal.code} always ${refusal.sign === '+' ? 'come' : 'go'}`,
        'give another code, or the units without a sign',
      );
    case 'no-fulfillment-center':
      return refused(
        'a transfer needs a fulfillment center that it leaves, or another that it comes to',
        advise`give ${{ give: 'from' }}, ${{ give: 'into' }} or both, and not the same`,
      );
    case 'removal-exists':
      return refused(
        `removal order ${refusal.removalOrderId} is already here`,
        advise`see it with ${{ do: 'ShowStock' }}`,
      );
    case 'removal-unknown':
      return refused(
        `this stock has no removal order ${refusal.removalOrderId}`,
        refusal.known.length === 0
          ? advise`record it first: ${{ do: 'OrderRemoval' }}`
          : `its removal orders are ${listed(refusal.known)}`,
      );
    case 'removal-not-possible-now':
      return refused(
        `${refusal.command} is not possible: removal order ${refusal.removalOrderId} is ${refusal.status}`,
        advise`see it with ${{ do: 'ShowStock' }}`,
      );
    case 'more-than-ordered':
      return refused(
        `removal order ${refusal.removalOrderId} has ${refusal.left} units left, not ${refusal.asked}`,
        'what was requested is what was shipped, disposed of, cancelled and is in process: check the numbers',
      );
    case 'already-reimbursed':
      return refused(
        `reimbursement ${refusal.reimbursementId} is already here for this SKU`,
        'nothing is to be done; a second one has an id of its own',
      );
  }
}
