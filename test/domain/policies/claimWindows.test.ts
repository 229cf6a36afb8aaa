import { describe, expect, it } from 'vitest';
import { claimWindowsOf } from '#domain/policies/claimWindows';

const days = (...of: Parameters<typeof claimWindowsOf>) =>
  claimWindowsOf(...of).map(({ opens, closes, unverified }) => [opens, closes, unverified]);

describe('the window of a claim', () => {
  it('for units lost in a center is 60 days from 2024-10-23 on, and 18 months before', () => {
    expect(days('LOST_OR_DAMAGED', '2024-10-23')).toEqual([['2024-10-23', '2024-12-22', false]]);
    expect(days('LOST_OR_DAMAGED', '2024-10-22')).toEqual([['2024-10-22', '2026-04-15', true]]);
  });

  it('for a short shipment is every one that anybody names, the first to close first, none verified', () => {
    expect(days('INBOUND_SHORT', '2026-03-03')).toEqual([
      ['2026-03-18', '2026-05-02', true],
      ['2026-03-03', '2026-11-28', true],
    ]);
  });
});
