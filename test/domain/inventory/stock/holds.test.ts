import { describe, it } from 'vitest';
import type { CommandOf } from '#domain/inventory/stock/commands';
import type { StockFact } from '#domain/inventory/stock/events';
import { blueInUsBySeller, given, moved, movement, opened } from '#test/domain/inventory/stock/given';

const hold = { reservedFor: 'PROCESSING', quantity: 4, fulfillmentCenter: 'ONT8', source: 'seller' } as const;
const reserved: StockFact<'UnitsReserved'> = { type: 'UnitsReserved', ...hold };
const release: CommandOf<'ReleaseUnits'> = { ...blueInUsBySeller, ...hold, type: 'ReleaseUnits' };

describe('reserved units', () => {
  it('are held, and let go of', () => {
    given(opened)
      .when({ ...blueInUsBySeller, ...hold, type: 'ReserveUnits' })
      .records(reserved);
    given(opened, reserved)
      .when(release)
      .records({ type: 'ReservationReleased', ...hold, flags: [] });
  });

  it('are let go of though fewer were held, and flagged', () => {
    const flagged = { type: 'ReservationReleased', ...hold, quantity: 5, flags: ['not-reserved'] } as const;
    given(opened, reserved)
      .when({ ...release, quantity: 5 })
      .records(flagged);
    const elsewhere = { ...hold, fulfillmentCenter: 'PHX7' };
    given(opened, reserved)
      .when({ ...release, ...elsewhere })
      .records({ type: 'ReservationReleased', ...elsewhere, flags: ['not-reserved'] });
  });
});

describe('units that are looked for', () => {
  const search = { term: 'MID', quantity: 6, source: 'seller' } as const;

  it('are found or given up, and flagged where nobody looked for them', () => {
    given(opened)
      .when({ type: 'OpenResearch', ...blueInUsBySeller, ...search })
      .records({ type: 'ResearchOpened', ...search });
    given(opened, { type: 'ResearchOpened', ...search })
      .when({ type: 'CloseResearch', ...blueInUsBySeller, ...search })
      .records({ type: 'ResearchClosed', ...search, flags: [] });
    given(opened, { type: 'ResearchOpened', ...search, term: 'SHORT' })
      .when({ type: 'CloseResearch', ...blueInUsBySeller, ...search })
      .records({ type: 'ResearchClosed', ...search, flags: ['not-researched'] });
  });
});

describe('a reimbursement', () => {
  const told = {
    reimbursementId: 'R-1',
    cash: 3,
    inventory: 2,
    amount: { amount: '23.97', code: 'USD' },
    reason: 'Lost_Warehouse',
    source: 'seller',
  };
  const reimbursed = { type: 'UnitsReimbursed', ...told } as const;

  it('says what was made good and moves nothing, unless told where units came back', () => {
    given(opened)
      .when({ ...blueInUsBySeller, ...told, type: 'RecordReimbursement' })
      .records(reimbursed);
    const into = { fulfillmentCenter: 'ONT8', disposition: 'SELLABLE' } as const;
    given(opened)
      .when({ ...blueInUsBySeller, ...told, type: 'RecordReimbursement', into })
      .records(reimbursed, moved(movement('Adjustments', 2, { reason: 'N', referenceId: 'R-1' })));
  });

  it('is told once, and of some units', () => {
    given(opened, reimbursed)
      .when({ ...blueInUsBySeller, ...told, type: 'RecordReimbursement' })
      .refuses({ reason: 'already-reimbursed', reimbursementId: 'R-1' });
    given(opened)
      .when({ ...blueInUsBySeller, ...told, type: 'RecordReimbursement', cash: 0, inventory: 0 })
      .refuses({ reason: 'no-units' });
  });
});
