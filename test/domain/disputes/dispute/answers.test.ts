import { describe, it } from 'vitest';
import type { DisputeFact } from '#domain/disputes/dispute/events';
import { money } from '#domain/values/money';
import { grant, grantInPart, open, post, reopen, submit } from '#test/domain/disputes/dispute/commands';
import {
  found,
  granted,
  grantedInPart,
  opened,
  refused,
  submitted,
  tooLate,
  usd,
} from '#test/domain/disputes/dispute/facts';
import { given } from '#test/domain/disputes/dispute/given';

const reopened: DisputeFact<'DisputeReopened'> = {
  type: 'DisputeReopened',
  reason: reopen.reason,
  references: opened.references,
  claimed: usd('32.26'),
};

describe('opening', () => {
  it('needs a shipment, an order or an ASIN', () => {
    given(found).when({ type: 'OpenDispute' }).refuses({ reason: 'names-nothing', status: 'found' });
    for (const reference of [
      { shipmentConfirmationId: 'FBA1' },
      { fbaOrderId: '111-1' },
      { shipmentConfirmationId: 'FBA1', fbaOrderId: '111-1', asin: 'B00MUGBLUE' },
    ])
      given(found)
        .when({ type: 'OpenDispute', ...reference })
        .records({ ...opened, references: reference });
  });

  it("takes what is not named from the charge's row", () => {
    const row = { ...found, subject: { asin: 'B00ROW', amazonOrderId: '111-2' } };
    given(row)
      .when({ type: 'OpenDispute', asin: 'B00MUGBLUE' })
      .records({ ...opened, references: { asin: 'B00MUGBLUE', fbaOrderId: '111-2' } });
  });

  it('caps the claim at what is left once more was reimbursed', () => {
    given(found)
      .when({ ...open, reimbursed: usd('30') })
      .records({ ...opened, reimbursed: usd('30'), claimed: usd('2.26') });
    given(found)
      .when({ ...open, reimbursed: usd('32.25') })
      .refuses({ reason: 'nothing-to-claim', left: usd('0.01'), rounding: usd('0.01') });
    given(found)
      .when({ ...open, reimbursed: money('30', 'CAD') })
      .refuses({ reason: 'other-currency', currency: 'USD', given: 'CAD' });
  });
});

describe('a submitted dispute', () => {
  const given3 = () => given(found, opened, submitted);

  it('is granted with all that was claimed, or more', () => {
    given3().when(grant).records(granted);
    given3()
      .when({ ...grant, amount: usd('40') })
      .records({ ...granted, amount: usd('40') });
    given3()
      .when({ ...grant, amount: usd('32.25') })
      .refuses({ reason: 'below-the-claim', claimed: usd('32.26') });
  });

  it('is granted in part with less', () => {
    given3().when(grantInPart).records(grantedInPart);
    given3()
      .when({ ...grantInPart, amount: usd('32.26') })
      .refuses({ reason: 'not-below-the-claim', claimed: usd('32.26') });
  });

  it('is answered in its own currency', () => {
    given3()
      .when({ ...grant, amount: money('32.26', 'MXN') })
      .refuses({ reason: 'other-currency', currency: 'USD', given: 'MXN' });
  });
});

describe('a dispute that Amazon answered', () => {
  it('is reopened with what is left of it, long after its last day too', () => {
    given(found, opened, submitted, refused).at(tooLate).when(reopen).records(reopened);
    given(found, opened, submitted, grantedInPart)
      .at(tooLate)
      .when(reopen)
      .records({ ...reopened, claimed: usd('20') });
  });

  it('is capped at what is left of the charge, where more was given back since, beside what was granted', () => {
    const again = given(found, opened, submitted, grantedInPart);
    again
      .when({ ...reopen, reimbursed: usd('5') })
      .records({ ...reopened, reimbursed: usd('5'), claimed: usd('15') });
    again
      .when({ ...reopen, reimbursed: usd('20') })
      .refuses({ reason: 'nothing-to-claim', left: usd('0'), rounding: usd('0.01') });
    again
      .when({ ...reopen, reimbursed: money('5', 'CAD') })
      .refuses({ reason: 'other-currency', currency: 'USD', given: 'CAD' });
    const less = { ...found, claimed: usd('20') };
    given(less, { ...opened, claimed: usd('20') }, submitted, { ...grantedInPart, amount: usd('2') })
      .when({ ...reopen, reimbursed: usd('5') })
      .records({ ...reopened, reimbursed: usd('5'), claimed: usd('18') });
  });

  it('names something else when reopened, where it is told', () => {
    given(found, opened, submitted, refused)
      .when({ ...reopen, fbaOrderId: '111-1' })
      .records({ ...reopened, references: { asin: 'B00MUGBLUE', fbaOrderId: '111-1' } });
  });

  it('has nothing left but rounding after a grant of almost all', () => {
    given(found, opened, submitted, { ...grantedInPart, amount: usd('32.25') })
      .when(reopen)
      .refuses({ reason: 'nothing-to-claim', left: usd('0.01'), rounding: usd('0.01') });
  });

  it('was requested in time: what follows has no deadline', () => {
    const again = given(found, opened, submitted, refused, reopened).at(tooLate);
    again.when(submit).records(submitted);
    again.when(post).refuses({ reason: 'not-possible-now', status: 'opened', command: 'RecordPosting' });
  });
});
