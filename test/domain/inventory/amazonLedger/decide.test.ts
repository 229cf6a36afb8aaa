import { describe, expect, it } from 'vitest';
import { transition } from 'xstate';
import { decide } from '#domain/inventory/amazonLedger/decide';
import type { AmazonLedgerEvent } from '#domain/inventory/amazonLedger/events';
import { amazonLedgerLifecycle, amazonLedgerMachine } from '#domain/inventory/amazonLedger/lifecycle';
import { evolve, initialAmazonLedger } from '#domain/inventory/amazonLedger/state';
import type { AmazonLedgerRow } from '#domain/inventory/amazonLedger/values';
import { specification } from '#test/domain/specification';

const { given } = specification({ initial: initialAmazonLedger, evolve, decide });

const key = { sellerId: 'A2SELLER', network: 'US', msku: 'MUG-BLUE' } as const;
const row: AmazonLedgerRow = {
  eventType: 'Shipments',
  quantity: -1,
  disposition: 'SELLABLE',
  fulfillmentCenter: 'ACY1',
};
const content = (digest: string, rows: number) => ({
  ...key,
  day: '2026-07-20',
  digest: digest.repeat(64),
  report: 'GET_LEDGER_DETAIL_VIEW_DATA',
  rows: Array.from({ length: rows }, () => row),
});
const report = (digest: string, rows: number, mayShrink = false) =>
  ({ type: 'ReportLedgerDay', ...content(digest, rows), mayShrink }) as const;
const reported = (digest: string, rows: number): AmazonLedgerEvent => ({
  type: 'LedgerDayReported',
  ...content(digest, rows),
  rowCount: rows,
});

describe("Amazon's ledger of a SKU", () => {
  it('keeps three identical rows as three', () => {
    given().when(report('a', 3)).records(reported('a', 3));
  });

  it('records nothing when a day says the same again', () => {
    given(reported('a', 3)).when(report('a', 3)).records();
  });

  it('replaces a day by a re-issue with more or with other rows', () => {
    given(reported('a', 3)).when(report('b', 4)).records(reported('b', 4));
    given(reported('a', 3)).when(report('c', 3)).records(reported('c', 3));
  });

  it('refuses a day cut short, 281 rows and then 176, and says both counts', () => {
    given(reported('a', 281)).when(report('b', 176)).refuses({
      reason: 'fewer-rows-than-before',
      msku: 'MUG-BLUE',
      day: '2026-07-20',
      before: 281,
      now: 176,
    });
  });

  it('takes a day cut short where that is meant', () => {
    given(reported('a', 281))
      .when(report('b', 176, true))
      .records(reported('b', 176));
  });

  it('is of one SKU of one seller in one network', () => {
    given(reported('a', 1))
      .when({ ...report('b', 1), network: 'CA' })
      .refuses({ reason: 'other-ledger', ...key });
  });

  it('has the table that its machine says', () => {
    for (const status of amazonLedgerLifecycle.statuses)
      for (const fact of amazonLedgerLifecycle.facts) {
        const snapshot = amazonLedgerMachine.resolveState({ value: status });
        expect(amazonLedgerLifecycle.after(status, fact)).toBe(
          transition(amazonLedgerMachine, snapshot, { type: fact })[0].value,
        );
      }
  });
});
