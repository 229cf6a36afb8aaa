import { describe, expect, it } from 'vitest';
import type { DisputeEvent } from '#domain/disputes/dispute/events';
import { disputes } from '#projections/disputes';
import {
  august,
  deadline,
  expired,
  found,
  foundUnposted,
  granted,
  grantedInPart,
  near,
  opened,
  posted,
  refused,
  submitted,
  usd,
} from '#test/domain/disputes/dispute/facts';
import { disputeFact, project } from '#test/projections/project';

const row = (...facts: readonly DisputeEvent[]) =>
  project(disputes, ...facts.map((fact) => disputeFact('d1', august, fact))).get('d1');
const reopened = {
  type: 'DisputeReopened',
  reason: 'a day was left out',
  references: { asin: 'B00MUGBLUE' },
  claimed: usd('20'),
} as const;

describe('the disputes', () => {
  it('know what is claimed of which charge, why, and until when', () => {
    expect(row(found)).toMatchObject({
      sellerId: 'seller-1',
      status: 'found',
      finding: { chargeId: 'charge-1', charged: usd('32.26'), cause: 'days' },
      claimed: usd('32.26'),
      deadline,
    });
    expect(row(foundUnposted)).not.toHaveProperty('deadline');
    expect(row(foundUnposted, posted('2022-08-01', deadline))).toMatchObject({
      finding: { postedOn: '2022-08-01' },
      deadline,
    });
  });

  it('have a deadline until they are submitted, and know whether somebody was warned', () => {
    expect(row(found, near, opened)).toMatchObject({ status: 'opened', warned: true, deadline });
    expect(row(found, near, opened, submitted)).not.toHaveProperty('deadline');
    expect(row(found, near, posted('2022-08-02', { ...deadline, lastDay: '2022-10-31' }))).toMatchObject({
      warned: false,
    });
    expect(row(found, opened, expired)).toMatchObject({ status: 'expired', deadline });
  });

  it('add up what was granted, answer by answer', () => {
    const again = [reopened, { ...submitted, caseId: '1002' }] as const;
    expect(row(found, opened, submitted, grantedInPart, ...again)).toMatchObject({
      status: 'submitted',
      claimed: usd('20'),
      granted: usd('12.26'),
    });
    expect(
      row(found, opened, submitted, refused, ...again, grantedInPart, ...again, {
        ...granted,
        amount: usd('20.00'),
      }),
    ).toMatchObject({
      status: 'granted',
      granted: usd('32.26'),
      answers: [
        { caseId: '1001', answer: 'refused', reason: 'no evidence' },
        { caseId: '1002', answer: 'grantedInPart', amount: usd('12.26') },
        { caseId: '1002', answer: 'granted', amount: usd('20.00') },
      ],
    });
  });

  it('keep what was given back when they were opened, and when they were reopened', () => {
    expect(row(found, opened, submitted, refused, { ...reopened, reimbursed: usd('5') })).toMatchObject({
      finding: { reimbursed: usd('5') },
      claimed: usd('20'),
    });
    expect(row(found, { ...opened, reimbursed: usd('2.00'), claimed: usd('30.26') })).toMatchObject({
      finding: { reimbursed: usd('2.00') },
      claimed: usd('30.26'),
    });
  });
});
