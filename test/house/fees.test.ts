import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rowCheck } from '#domain/disputes/judging/rowCheck/rowCheck';
import { feeKinds } from '#domain/fees/lines/feeKinds';
import { publishedBook, publishedCards } from '#domain/fees/rateCards/publishedCards';
import type { Program } from '#domain/fees/rateCards/rateCard';
import { feeClaimWindow } from '#domain/policies/feeClaimWindow';
import { type ComputedFeeType, computedFeeTypes } from '#domain/values/feeType';
import type { Gap } from '#domain/values/gap';
import { feeExamples } from '#test/docs/feeExamples';

/** What belongs to a fee type beside its function; where it has none, why not. */
interface Belongings {
  /** Whose cards say its rates. */
  readonly program: Program | Gap;
  /** Of `docs/fees`. */
  readonly page: string;
  /** On its page, as the code computes it. */
  readonly example: 'worked' | Gap;
  readonly lines: 'from events' | Gap;
  /** Whether Amazon says until when it can be disputed; of others that is assumed, and marked. */
  readonly claimWindow: 'stated' | 'assumed';
  /** Whether a row of it can be held against its own figures. */
  readonly check: 'from its row' | Gap;
}

const unexplained: Gap = { none: 'its rows do not say what they were computed from' };

const belongings: { readonly [Type in ComputedFeeType]: Belongings } = {
  [computedFeeTypes.storage]: {
    program: 'storage-base',
    page: 'monthly-storage',
    example: 'worked',
    lines: 'from events',
    claimWindow: 'assumed',
    check: 'from its row',
  },
  [computedFeeTypes.utilization]: {
    program: 'storage-utilization',
    page: 'storage-utilization',
    example: 'worked',
    lines: 'from events',
    claimWindow: 'assumed',
    check: unexplained,
  },
  [computedFeeTypes.aged]: {
    program: 'aged-inventory',
    page: 'aged-inventory',
    example: 'worked',
    lines: 'from events',
    claimWindow: 'assumed',
    check: 'from its row',
  },
  [computedFeeTypes.overage]: {
    program: 'storage-overage',
    page: 'storage-overage',
    example: 'worked',
    lines: 'from events',
    claimWindow: 'stated',
    check: 'from its row',
  },
  [computedFeeTypes.lowInventory]: {
    program: 'low-inventory-level',
    page: 'low-inventory-level',
    example: 'worked',
    lines: 'from events',
    claimWindow: 'assumed',
    check: unexplained,
  },
  [computedFeeTypes.placement]: {
    program: 'inbound-placement',
    page: 'inbound-placement',
    example: 'worked',
    lines: 'from events',
    claimWindow: 'assumed',
    check: unexplained,
  },
  [computedFeeTypes.inboundDefect]: {
    program: 'inbound-defect',
    page: 'inbound-defect',
    example: 'worked',
    lines: 'from events',
    claimWindow: 'assumed',
    check: unexplained,
  },
  [computedFeeTypes.fulfilment]: {
    program: 'fulfilment',
    page: 'fulfilment',
    example: 'worked',
    lines: 'from events',
    claimWindow: 'stated',
    check: unexplained,
  },
  [computedFeeTypes.multiChannel]: {
    program: { none: 'no table of multi-channel fulfilment was found' },
    page: 'fulfilment',
    example: { none: 'there is no card to compute one from' },
    lines: 'from events',
    claimWindow: 'assumed',
    check: unexplained,
  },
  [computedFeeTypes.fuel]: {
    program: 'fuel-surcharge',
    page: 'fulfilment',
    example: 'worked',
    lines: 'from events',
    claimWindow: 'assumed',
    check: unexplained,
  },
  [computedFeeTypes.removal]: {
    program: 'removal',
    page: 'removal',
    example: 'worked',
    lines: 'from events',
    claimWindow: 'assumed',
    check: unexplained,
  },
  [computedFeeTypes.disposal]: {
    program: 'removal',
    page: 'removal',
    example: { none: 'computed as removal is, by another row of the card' },
    lines: 'from events',
    claimWindow: 'assumed',
    check: unexplained,
  },
  [computedFeeTypes.liquidation]: {
    program: 'removal',
    page: 'removal',
    example: { none: 'computed as removal is, by another row of the card' },
    lines: 'from events',
    claimWindow: 'assumed',
    check: unexplained,
  },
  [computedFeeTypes.prep]: {
    program: 'prep-and-label',
    page: 'prep-and-label',
    example: { none: 'computed as label is, by another row of the card' },
    lines: 'from events',
    claimWindow: 'assumed',
    check: unexplained,
  },
  [computedFeeTypes.label]: {
    program: 'prep-and-label',
    page: 'prep-and-label',
    example: 'worked',
    lines: 'from events',
    claimWindow: 'assumed',
    check: unexplained,
  },
  [computedFeeTypes.manualProcessing]: {
    program: 'prep-and-label',
    page: 'prep-and-label',
    example: { none: 'computed as label is, by another row of the card' },
    lines: { none: 'no event says which units Amazon processed by hand' },
    claimWindow: 'assumed',
    check: unexplained,
  },
  [computedFeeTypes.awdStorage]: {
    program: 'awd',
    page: 'awd',
    example: 'worked',
    lines: 'from events',
    claimWindow: 'assumed',
    check: unexplained,
  },
  [computedFeeTypes.awdProcessing]: {
    program: 'awd',
    page: 'awd',
    example: { none: 'computed as awdStorage is, by another row of the card' },
    lines: 'from events',
    claimWindow: 'assumed',
    check: unexplained,
  },
  [computedFeeTypes.awdTransport]: {
    program: 'awd',
    page: 'awd',
    example: { none: 'computed as awdStorage is, by another row of the card' },
    lines: 'from events',
    claimWindow: 'assumed',
    check: unexplained,
  },
  [computedFeeTypes.subscription]: {
    program: 'subscription',
    page: 'subscription',
    example: 'worked',
    lines: 'from events',
    claimWindow: 'assumed',
    check: unexplained,
  },
};

const rows = Object.values(computedFeeTypes).map((feeType) => ({ feeType, ...belongings[feeType] }));

describe.each(rows)('$feeType', ({ feeType, program, page, example, lines, claimWindow, check }) => {
  it('has a card', () => {
    const programs = publishedCards.map((card) => card.program);
    if (typeof program === 'string') expect(programs).toContain(program);
  });

  it('has a page, with an example of it', () => {
    expect(existsSync(`docs/fees/${page}.md`)).toBe(true);
    const worked = (feeExamples[page] ?? []).some((fee) => fee.feeType === feeType);
    expect(worked).toBe(example === 'worked');
  });

  it('has lines', () => {
    const isRecomputed = feeKinds.some(({ feeTypes }) => feeTypes.includes(feeType));
    expect(isRecomputed).toBe(lines === 'from events');
  });

  it('has a claim window', () => {
    expect(feeClaimWindow.rule.statedFor.includes(feeType)).toBe(claimWindow === 'stated');
  });

  it('has a check of its rows', () => {
    const row = {
      report: 'GET_FBA_STORAGE_FEE_CHARGES_DATA',
      chargeId: 'c1',
      feeType,
      kind: 'charge',
      country: 'US',
      from: '2022-11-01',
      until: '2022-12-01',
      subject: {},
      amount: { amount: '1.00', code: 'USD' },
      reported: {},
    } as const;
    const found = rowCheck(row, publishedBook);
    const isUnchecked = 'why' in found && found.why.reason === 'row-names-no-figures';
    expect(isUnchecked).toBe(check !== 'from its row');
  });
});
