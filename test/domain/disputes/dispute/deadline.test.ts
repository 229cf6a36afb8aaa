import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimDeadline, feeClaimWindow } from '#domain/policies/feeClaimWindow';
import { amazonPolicies } from '#domain/policies/networkPolicies';
import { dayIn, daysBetween, laterDay } from '#domain/values/calendar';
import { type Duration, plus } from '#domain/values/instant';
import { Marketplace, marketplaces } from '#domain/values/marketplace';
import { expire, find, open, post, reopen, submit, warn } from '#test/domain/disputes/dispute/commands';
import {
  at,
  deadline,
  expired,
  found,
  foundUnposted,
  lastMoment,
  near,
  opened,
  posted,
  submitted,
  tooLate,
} from '#test/domain/disputes/dispute/facts';
import { given } from '#test/domain/disputes/dispute/given';

const closed = {
  reason: 'claim-window-closed',
  lastDay: '2022-10-30',
  closedAt: tooLate,
  unverified: false,
} as const;
const moved = { ...deadline, lastDay: '2022-10-31' };
const corrected = posted('2022-08-02', {
  ...moved,
  warnFrom: at('2022-10-17T07:00:00.000Z'),
  closesAt: at('2022-11-01T07:00:00.000Z'),
});

describe('the 90 days', () => {
  it('of what was posted on August 1 end with October 30', () => {
    given(found).at(lastMoment).when(open).records(opened);
    given(found, opened).at(lastMoment).when(submit).records(submitted);
  });

  it('are over on day 91', () => {
    given().at(tooLate).when(find).refuses(closed);
    given(found).at(tooLate).when(open).refuses(closed);
    given(found, opened).at(tooLate).when(submit).refuses(closed);
  });

  it("are days of the charge's marketplace", () => {
    const lastDayIn = (marketplace: Marketplace) =>
      claimDeadline({ feeType: found.feeType, marketplace, postedOn: '2022-08-01' }, feeClaimWindow.rule);
    expect(lastDayIn('US').closesAt).toBe('2022-10-31T07:00:00.000Z');
    expect(lastDayIn('DE').closesAt).toBe('2022-10-30T23:00:00.000Z');
    expect(lastDayIn('GB').closesAt).toBe('2022-10-31T00:00:00.000Z');
    expect(lastDayIn('JP').closesAt).toBe('2022-10-30T15:00:00.000Z');
    given(found, opened).at(at('2022-10-31T06:30:00.000Z')).when(submit).records(submitted);
  });

  it('end at the first moment of the day after, wherever and whenever that is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Marketplace.options),
        fc.integer({ min: 0, max: 4000 }),
        (marketplace, days) => {
          const postedOn = laterDay('2020-01-01', days);
          const { timeZone } = marketplaces[marketplace];
          const { closesAt, lastDay } = claimDeadline(
            { feeType: found.feeType, marketplace, postedOn },
            feeClaimWindow.rule,
          );
          expect(daysBetween(postedOn, lastDay)).toBe(90);
          expect(dayIn(plus(closesAt, -1 as Duration), timeZone)).toBe(lastDay);
          expect(dayIn(closesAt, timeZone)).toBe(laterDay(lastDay, 1));
        },
      ),
      { numRuns: 200, seed: 20_220_801 },
    );
  });

  it('are marked as unverified for a fee of which Amazon does not say so', () => {
    const unverified = {
      ...found,
      feeType: 'FBAInboundDefectFee',
      deadline: { ...deadline, unverified: true },
    };
    given()
      .when({ ...find, feeType: 'FBAInboundDefectFee' })
      .records(unverified);
  });

  it('are a policy of the network', () => {
    const { rule } = feeClaimWindow;
    const feeClaim = { ...feeClaimWindow, rule: { ...rule, daysFromPosting: 30 } };
    given()
      .under({ ...amazonPolicies, feeClaimWindow: feeClaim })
      .when(find)
      .records({
        ...found,
        deadline: {
          ...deadline,
          lastDay: '2022-08-31',
          warnFrom: at('2022-08-17T07:00:00.000Z'),
          closesAt: at('2022-09-01T07:00:00.000Z'),
        },
      });
  });
});

describe('a day of posting that nobody has said', () => {
  it('gives no deadline, so nothing is too late and nothing expires', () => {
    given(foundUnposted).at(tooLate).when(open).records(opened);
    given(foundUnposted, opened).at(tooLate).when(submit).records(submitted);
    given(foundUnposted).at(tooLate).when(expire).records();
    given(foundUnposted).at(tooLate).when(warn).records();
  });

  it('is not one that is yet to come, in the marketplace', () => {
    given(found)
      .at(at('2022-08-03T06:59:59.999Z'))
      .when({ ...post, postedOn: '2022-08-03' })
      .refuses({ reason: 'not-posted-yet', postedOn: '2022-08-03', today: '2022-08-02' });
  });

  it('can be recorded, and corrected', () => {
    given(foundUnposted)
      .when({ ...post, postedOn: '2022-08-01' })
      .records(posted('2022-08-01', deadline));
    given(found).when(post).records(corrected);
    given(found)
      .when({ ...post, postedOn: '2022-08-01' })
      .records();
  });
});

describe('a dispute', () => {
  it('is warned of once, from 14 days before its last day on', () => {
    const { warnFrom } = deadline;
    given(found)
      .at(plus(warnFrom, -1 as Duration))
      .when(warn)
      .refuses({ reason: 'deadline-not-near', warnFrom });
    given(found).at(warnFrom).when(warn).records(near);
    given(found, opened).at(lastMoment).when(warn).records(near);
    given(found, near).at(lastMoment).when(warn).records();
  });

  it('is warned of again where its last day was corrected', () => {
    given(found, near, corrected)
      .at(lastMoment)
      .when(warn)
      .records({ ...near, lastDay: '2022-10-31' });
  });

  it('expires after its last day, opened or not, and not before', () => {
    given(found, opened)
      .at(lastMoment)
      .when(expire)
      .refuses({ reason: 'claim-window-open', lastDay: '2022-10-30' });
    given(found, opened).at(tooLate).when(expire).records(expired);
    given(found).at(tooLate).when(expire).records(expired);
  });

  it('that was submitted in time can be told of after it expired', () => {
    given(found, opened, expired).at(lastMoment).when(submit).records(submitted);
    given(found, opened, expired).at(tooLate).when(submit).refuses(closed);
    given(found, expired).at(lastMoment).when(submit).refuses({ reason: 'names-nothing', status: 'expired' });
  });

  it('that expired is reopened only where the day that was counted from was wrong', () => {
    given(found, opened, expired).at(tooLate).when(reopen).refuses(closed);
    given(found, opened, expired, corrected).at(tooLate).when(reopen).records({
      type: 'DisputeReopened',
      reason: reopen.reason,
      references: opened.references,
      claimed: opened.claimed,
      deadline: corrected.deadline,
    });
  });
});
