import { describe, it } from 'vitest';
import { recordMilestone } from '#test/domain/inbound/shipment/commands';
import {
  at,
  checkedIn,
  confirmed,
  created,
  delivered,
  inTransit,
  labelled,
  milestone,
  shipped,
} from '#test/domain/inbound/shipment/facts';
import { given } from '#test/domain/inbound/shipment/shipmentSpecification';

const monday = '2026-03-09T08:00:00.000Z';
const tuesday = '2026-03-10T08:00:00.000Z';
const ready = [created(), confirmed(), labelled];

describe('what a carrier says', () => {
  it.each([
    ['PICKED_UP', shipped],
    ['IN_TRANSIT', inTransit],
    ['ARRIVED_AT_DESTINATION_YARD', delivered],
    ['DELIVERED', delivered],
    ['TRAILER_UNLOADED', checkedIn],
    ['CHECKED_IN', checkedIn],
  ])('moves the journey by %s, skipping what nobody reported', (code, fact) => {
    given(...ready)
      .at(at(monday))
      .when(recordMilestone(code))
      .records(milestone(code, monday), fact);
  });

  it('is recorded with its place and its words', () => {
    given(...ready)
      .at(at(monday))
      .when({ type: 'RecordMilestone', code: 'CUSTOMS_HOLD', location: 'Long Beach', description: 'papers' })
      .records({ ...milestone('CUSTOMS_HOLD', monday), location: 'Long Beach', description: 'papers' });
  });

  it.each(['PALLET_RESTACKED', 'constructor'])('moves nothing by %s, a code that nobody knows', (code) => {
    given(...ready)
      .at(at(monday))
      .when(recordMilestone(code))
      .records(milestone(code, monday));
  });

  it('is no news the second time', () => {
    given(...ready, milestone('IN_TRANSIT', monday), inTransit)
      .at(at(monday))
      .when(recordMilestone('IN_TRANSIT'))
      .records();
  });

  it('is a fact of its own at another instant, and moves nothing where the journey stands there', () => {
    given(...ready, milestone('IN_TRANSIT', monday), inTransit)
      .at(at(tuesday))
      .when(recordMilestone('IN_TRANSIT'))
      .records(milestone('IN_TRANSIT', tuesday));
  });

  it('is flagged where the journey has gone past it, and moves nothing back', () => {
    given(...ready, milestone('DELIVERED', tuesday), delivered)
      .at(at(monday))
      .when(recordMilestone('IN_TRANSIT'))
      .records(milestone('IN_TRANSIT', monday, ['out-of-order']));
  });

  it('is flagged before transportation was confirmed', () => {
    given(created())
      .at(at(monday))
      .when(recordMilestone('PICKED_UP'))
      .records(milestone('PICKED_UP', monday, ['out-of-order']));
  });

  it('is refused only of a shipment that does not exist', () => {
    given()
      .when(recordMilestone('PICKED_UP'))
      .refuses({ reason: 'not-possible-now', status: 'none', command: 'RecordMilestone' });
  });
});
