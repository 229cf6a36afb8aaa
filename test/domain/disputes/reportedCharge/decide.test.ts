import { describe, expect, it } from 'vitest';
import { transition } from 'xstate';
import { decide } from '#domain/disputes/reportedCharge/decide';
import type { ReportedChargeEvent } from '#domain/disputes/reportedCharge/events';
import { reportedChargeLifecycle, reportedChargeMachine } from '#domain/disputes/reportedCharge/lifecycle';
import { evolve, initialReportedCharge } from '#domain/disputes/reportedCharge/state';
import type { ReportedCharge } from '#domain/disputes/reportedCharge/values';
import { specification } from '#test/domain/specification';

const { given } = specification({ initial: initialReportedCharge, evolve, decide });

const charge = (number: number): ReportedCharge => ({
  chargeId: `charge-${number}`,
  feeType: 'FBAStorageFee',
  kind: 'charge',
  country: 'US',
  from: '2022-11-01',
  until: '2022-12-01',
  subject: { fnsku: 'X00MUGBLUE' },
  amount: { amount: '0.39', code: 'USD' },
  reported: {},
});
const part = {
  sellerId: 'A2SELLER',
  report: 'GET_FBA_STORAGE_FEE_CHARGES_DATA',
  country: 'US',
  period: '2022-11',
  subject: 'X00MUGBLUE',
} as const;
const content = (digest: string, rows: number) => ({
  ...part,
  rows: Array.from({ length: rows }, (_, number) => charge(number)),
  digest: digest.repeat(64),
});
const report = (digest: string, rows: number, mayShrink = false) =>
  ({ type: 'ReportCharges', ...content(digest, rows), mayShrink }) as const;
const reported = (digest: string, rows: number): ReportedChargeEvent => ({
  type: 'ChargesReported',
  ...content(digest, rows),
  rowCount: rows,
});

describe('what Amazon charged', () => {
  it('is kept row by row', () => {
    given().when(report('a', 3)).records(reported('a', 3));
  });

  it('is not recorded again where the rows say the same', () => {
    given(reported('a', 3)).when(report('a', 3)).records();
  });

  it('is replaced by a re-issue with more or with other rows', () => {
    given(reported('a', 3)).when(report('b', 4)).records(reported('b', 4));
    given(reported('a', 3)).when(report('c', 3)).records(reported('c', 3));
  });

  it('is recorded once more where a correction was taken back', () => {
    given(reported('a', 3), reported('b', 3)).when(report('a', 3)).records(reported('a', 3));
  });

  it('refuses a re-issue cut short, and says both counts', () => {
    given(reported('a', 5)).when(report('b', 4)).refuses({
      reason: 'fewer-rows-than-before',
      report: part.report,
      period: '2022-11',
      subject: 'X00MUGBLUE',
      before: 5,
      now: 4,
    });
  });

  it('takes a re-issue cut short where that is meant', () => {
    given(reported('a', 5))
      .when(report('b', 4, true))
      .records(reported('b', 4));
  });

  it('has the table that its machine says', () => {
    for (const status of reportedChargeLifecycle.statuses) {
      const snapshot = reportedChargeMachine.resolveState({ value: status });
      expect(reportedChargeLifecycle.after(status, 'ChargesReported')).toBe(
        transition(reportedChargeMachine, snapshot, { type: 'ChargesReported' })[0].value,
      );
    }
  });
});
