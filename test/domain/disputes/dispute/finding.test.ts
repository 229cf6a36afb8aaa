import { describe, it } from 'vitest';
import { money } from '#domain/values/money';
import { find } from '#test/domain/disputes/dispute/commands';
import {
  deadline,
  expired,
  finding,
  found,
  granted,
  opened,
  posted,
  refused,
  reopened,
  submitted,
  unposted,
  usd,
  withdrawn,
} from '#test/domain/disputes/dispute/facts';
import { given } from '#test/domain/disputes/dispute/given';

describe('a dispute is found', () => {
  it('with the last day on which it can be submitted', () => {
    given().when(find).records(found);
  });

  it('without a deadline where nobody said when the charge was posted', () => {
    given()
      .when({ type: 'FindDispute', ...unposted })
      .records({ type: 'DisputeFound', ...unposted });
  });

  it('again with other figures, and with none when it says the same', () => {
    given(found).when(find).records();
    const less = { claimed: usd('31.26'), expected: { least: usd('0'), most: usd('1') } };
    given(found)
      .when({ ...find, ...less })
      .records({ ...found, ...less });
  });

  it('again with the day of posting that a person recorded', () => {
    const recorded = posted('2022-08-01', deadline);
    given({ type: 'DisputeFound', ...unposted }, recorded)
      .when({ type: 'FindDispute', ...unposted, cause: 'rate' })
      .records({ ...found, cause: 'rate' });
    given({ ...found, postedOn: '2022-07-31' }, recorded)
      .when({ ...find, postedOn: '2022-07-31' })
      .records();
  });
});

describe('a claim', () => {
  it.each([
    ['what was reimbursed already', { reimbursed: usd('10.06') }, '22.2'],
    ['what is owed at most', { expected: { least: usd('1'), most: usd('2.26') } }, '30'],
    ['both', { reimbursed: usd('10'), expected: { least: usd('0'), most: usd('2.26') } }, '20'],
  ])('is capped at the charge without %s', (_, amounts, claimed) => {
    given()
      .when({ ...find, ...amounts })
      .records({ ...found, ...amounts, claimed: usd(claimed) });
  });

  it('stays what it is below the cap', () => {
    const claimed = usd('5.00');
    given()
      .when({ ...find, claimed })
      .records({ ...found, claimed });
  });

  it.each([
    [1, '0.01'],
    [4, '0.04'],
  ])('within a cent a line is rounding: %i lines, %s', (lines, amount) => {
    given()
      .when({ ...find, lines, claimed: usd(amount) })
      .refuses({ reason: 'nothing-to-claim', left: usd(amount), rounding: usd(amount) });
    const claimed = usd(`${amount}1`);
    given()
      .when({ ...find, lines, claimed })
      .records({ ...found, lines, claimed });
  });

  it('within a yen a line is rounding, as a yen has no cents', () => {
    const yen = (amount: string) => money(amount, 'JPY');
    const owed = { charged: yen('3226'), expected: { least: yen('0'), most: yen('0') } };
    given()
      .when({ ...find, ...owed, claimed: yen('1') })
      .refuses({ reason: 'nothing-to-claim', left: yen('1'), rounding: yen('1') });
    given()
      .when({ ...find, ...owed, claimed: yen('2') })
      .records({ ...found, ...owed, claimed: yen('2') });
  });

  it('is none where the charge is within what may be owed, or was given back', () => {
    given()
      .when({ ...find, expected: { least: usd('30'), most: usd('33.33') } })
      .refuses({ reason: 'nothing-to-claim', left: usd('-1.07'), rounding: usd('0.01') });
    given()
      .when({ ...find, reimbursed: usd('32.26') })
      .refuses({ reason: 'nothing-to-claim', left: usd('0'), rounding: usd('0.01') });
  });

  it('is in the currency of the charge', () => {
    given()
      .when({ ...find, claimed: money('32.26', 'CAD') })
      .refuses({ reason: 'other-currency', currency: 'USD', given: 'CAD' });
  });
});

describe('a second dispute', () => {
  it('of the same charge is refused while one is open', () => {
    given(found, opened)
      .when(find)
      .refuses({ reason: 'already-disputed', chargeId: 'charge-1', status: 'opened' });
    given(found, opened, submitted)
      .when({ ...find, cause: 'rate' })
      .refuses({ reason: 'already-disputed', chargeId: 'charge-1', status: 'submitted' });
  });

  it('is none once it has ended: that one is reopened', () => {
    given(found, opened, submitted, granted)
      .when(find)
      .refuses({ reason: 'dispute-ended', chargeId: 'charge-1', status: 'granted' });
    given(found, expired)
      .when(find)
      .refuses({ reason: 'dispute-ended', chargeId: 'charge-1', status: 'expired' });
  });

  it('of a charge that was withdrawn is the first one, found again', () => {
    given(found, opened, withdrawn).when(find).records(found);
  });

  it('is none once it was submitted and then withdrawn: a person reopens that one', () => {
    given(found, opened, submitted, refused, reopened, withdrawn)
      .when(find)
      .refuses({ reason: 'dispute-ended', chargeId: 'charge-1', status: 'withdrawn' });
  });

  it('of another charge has a stream of its own', () => {
    given(found)
      .when({ ...find, ...finding, chargeId: 'charge-2' })
      .refuses({ reason: 'other-charge', chargeId: 'charge-2', known: 'charge-1' });
  });
});
