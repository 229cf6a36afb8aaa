import { describe, it } from 'vitest';
import { Instant } from '#domain/values/instant';
import {
  adjust,
  adjusted,
  blueInUs,
  decided,
  decideRate,
  given,
  opened,
  received,
  replenish,
  replenished,
  send,
  sent,
  twoFeet,
} from '#test/domain/awd/given';

describe('boxes that leave AWD', () => {
  it('are of the only kind there is, in the only region, unless somebody says otherwise', () => {
    given(opened, received(10, { region: 'WEST' }))
      .when(replenish(4))
      .records(replenished(4, { region: 'WEST' }));
    given(opened, received(10, { region: 'WEST' }), received(10, { region: 'OTHER' }))
      .when(send(4))
      .records(sent(4));
    given(opened, received(10, { region: 'WEST' }), received(10, twoFeet))
      .when(replenish(4, { unitsPerBox: 48, region: 'OTHER' }))
      .records(replenished(4, { ...twoFeet, region: 'OTHER' }));
  });

  it('are to be named where several kinds were received', () => {
    given(opened, received(10), received(10, twoFeet), replenished(4))
      .when(replenish(1))
      .refuses({
        reason: 'which-boxes',
        known: [
          { unitsPerBox: 24, dimensions: received(1).dimensions, boxes: 6 },
          { ...twoFeet, boxes: 10 },
        ],
      });
  });

  it('are of one kind however their sides were said', () => {
    const dimensions = { length: '12.0', width: '12', height: '12', unitOfMeasurement: 'IN' } as const;
    given(opened, received(10), received(10, { dimensions })).when(replenish(20)).records(replenished(20));
  });

  it('are recorded though more go than were known to be there, and flagged', () => {
    given(opened, received(3))
      .when(replenish(4))
      .records(replenished(4, { flags: ['below-zero'] }));
    given(opened, received(3), sent(2))
      .when(adjust(2, 'LOST'))
      .records(adjusted(-2, 'LOST', { flags: ['below-zero'] }));
  });

  it('carry the day on which FBA had them, which is none before they left', () => {
    const at = Instant.parse('2024-05-02T06:59:59Z');
    const told = (deliveredOn: string) => ({ replenishment: 'MANUAL', deliveredOn }) as const;
    given(opened, received(3))
      .at(at)
      .when(replenish(3, told('2024-05-01')))
      .records(replenished(3, told('2024-05-01')));
    given(opened, received(3))
      .at(at)
      .when(replenish(3, told('2024-04-30')))
      .refuses({
        reason: 'delivered-before-leaving',
        leftOn: '2024-05-01',
        deliveredOn: '2024-04-30',
      });
  });
});

describe('an adjustment in AWD', () => {
  const ten = [opened, received(10)];

  it('has the sign of its reason, where that has one', () => {
    given(...ten)
      .when(adjust(2, 'LOST'))
      .records(adjusted(-2, 'LOST'));
    given(...ten)
      .when(adjust(-2, 'DAMAGED'))
      .records(adjusted(-2, 'DAMAGED'));
    given(...ten)
      .when(adjust(2, 'FOUND'))
      .records(adjusted(2, 'FOUND'));
    given(...ten)
      .when(adjust(-1, 'RECOUNTED'))
      .records(adjusted(-1, 'RECOUNTED'));
    given(...ten)
      .when(adjust(-2, 'FOUND'))
      .refuses({ reason: 'sign-contradicts-reason', adjustment: 'FOUND', sign: '+' });
  });

  it('is of some boxes', () => {
    given(...ten)
      .when(adjust(0, 'RECOUNTED'))
      .refuses({ reason: 'no-boxes' });
  });
});

describe('the rate that Amazon decides', () => {
  it('is recorded once for a day, and again where it changes', () => {
    const base = decided('BASE', '2026-04-01');
    given(opened, base, decided('SMART', '2026-04-01')).when(decideRate('SMART', '2026-04-01')).records();
    given(opened, base).when(decideRate('SMART', '2026-04-01')).records(decided('SMART', '2026-04-01'));
    given(opened, base).when(decideRate('BASE', '2026-05-01')).records(decided('BASE', '2026-05-01'));
  });
});

it('the boxes of another seller, country or SKU are not these', () => {
  given(opened)
    .when({ ...decideRate('BASE', '2026-04-01'), country: 'CA' })
    .refuses({ reason: 'other-awd-stock', ...blueInUs });
});
