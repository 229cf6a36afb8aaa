import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '#domain/inventory/stock/decide';
import {
  allReasonCodes,
  type ReasonCode,
  reasonCodes,
  reasonRule,
} from '#domain/inventory/stock/reasonCodes';
import { emptyStock as openedStock } from '#domain/inventory/stock/state';
import { Disposition } from '#domain/values/disposition';
import { adjust, blueInUs, given, moved, movement, opened, record } from '#test/domain/inventory/stock/given';

const row = (reason: string, quantity: number, more = {}) =>
  movement('Adjustments', quantity, { reason, ...more });

describe('an adjustment', () => {
  it.each([
    ['6', 'CARRIER_DAMAGED'],
    ['7', 'EXPIRED'],
    ['E', 'SELLABLE'],
    ['H', 'CUSTOMER_DAMAGED'],
    ['K', 'DEFECTIVE'],
    ['U', 'DISTRIBUTOR_DAMAGED'],
  ] as const)('under %s takes units from %s and puts them under P into warehouse damaged', (code, from) => {
    given(opened)
      .when(adjust(code, 3))
      .records(
        moved(row(code, -3, { disposition: from })),
        moved(row('P', 3, { disposition: 'WAREHOUSE_DAMAGED' }), { follows: code }),
      );
  });

  it('under Q says itself which disposition becomes which', () => {
    given(opened)
      .when(adjust('Q', 2, { disposition: 'WAREHOUSE_DAMAGED', into: 'SELLABLE' }))
      .records(
        moved(row('Q', -2, { disposition: 'WAREHOUSE_DAMAGED' })),
        moved(row('P', 2), { follows: 'Q' }),
      );
    given(opened).when(adjust('Q', 2)).refuses({ reason: 'into-needed', code: 'Q' });
  });

  it('under 4 is followed by 3, as a product is defined anew', () => {
    given(opened)
      .when(adjust('4', 2))
      .records(moved(row('4', -2)), moved(row('3', 2), { follows: '4' }));
  });

  it('has the sign of its code, where that has one', () => {
    given(opened)
      .when(adjust('M', 16))
      .records(moved(row('M', -16)));
    given(opened)
      .when(adjust('J', -1))
      .records(moved(row('J', -1)));
    given(opened)
      .when(adjust('J', 1))
      .records(moved(row('J', 1)));
    given(opened).when(adjust('F', -5)).refuses({ reason: 'sign-contradicts-code', code: 'F', sign: '+' });
  });

  it('needs a code that there is', () => {
    given(opened)
      .when(adjust('Z', 1))
      .refuses({ reason: 'unknown-reason-code', code: 'Z', known: allReasonCodes });
  });

  it('is recorded from a report whatever it says, and flagged', () => {
    given(opened)
      .when(record(row('Z', 1), row('M', 2), row('E', -1)))
      .records(
        moved(row('Z', 1), { flags: ['unknown-reason'] }),
        moved(row('M', 2), { flags: ['unexpected-sign'] }),
        moved(row('E', -1), { flags: ['unpaired-adjustment'] }),
      );
  });

  it('finds its pair among the rows of a report in any order', () => {
    const back = row('P', 2, { disposition: 'WAREHOUSE_DAMAGED', referenceId: '21188081' });
    const out = row('E', -2, { referenceId: '2108808' });
    given(opened)
      .when(record(back, row('P', 3), out))
      .records(
        moved(back, { follows: 'E' }),
        moved(row('P', 3), { flags: ['unpaired-adjustment'] }),
        moved(out),
      );
  });

  it('takes its pair from its own fulfillment center', () => {
    const elsewhere = row('P', 2, { disposition: 'WAREHOUSE_DAMAGED', fulfillmentCenter: 'PHX7' });
    given(opened)
      .when(record(row('E', -2), elsewhere))
      .records(
        moved(row('E', -2), { flags: ['unpaired-adjustment'] }),
        moved(elsewhere, { flags: ['unpaired-adjustment'] }),
      );
  });
});

describe('reason codes', () => {
  it('mean by 7 expired and not found, and by D and O nothing that was damaged', () => {
    expect(reasonCodes['7'].group).toBe('damaged');
    expect(reasonCodes['7'].from).toBe('EXPIRED');
    const damaged = Object.entries(reasonCodes).filter(([, { group }]) => group === 'damaged');
    expect(damaged.map(([code]) => code).toSorted()).toEqual(['6', '7', 'E', 'H', 'K', 'U']);
  });

  it('come back under a code that adds what they take', () => {
    for (const code of allReasonCodes) {
      const { sign, followedBy } = reasonRule(code) ?? {};
      if (followedBy !== undefined) expect([sign, reasonRule(followedBy)?.sign]).toEqual(['-', '+']);
    }
  });

  it('of a pair come to 0 over dispositions', () => {
    const paired = allReasonCodes.filter(
      (code): code is ReasonCode => reasonRule(code)?.followedBy !== undefined,
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...paired),
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.constantFrom(...Disposition.options),
        fc.constantFrom(...Disposition.options),
        (code, units, disposition, into) => {
          const decision = decide(adjust(code, units, { disposition, into }), openedStock(blueInUs));
          if (!decision.accepted) throw new Error(decision.refusal.reason);
          const moves = decision.events.flatMap((fact) => (fact.type === 'UnitsMoved' ? [fact] : []));
          expect(moves.map(({ quantity }) => quantity)).toEqual([-units, units]);
          expect(moves.flatMap(({ flags }) => flags)).toEqual([]);
        },
      ),
      { seed: 20260301, numRuns: 200 },
    );
  });
});
