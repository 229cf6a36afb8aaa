import { describe, it } from 'vitest';
import { reportStatus } from '#test/domain/inbound/shipment/commands';
import {
  abandoned,
  at,
  box,
  cancelled,
  charge,
  chargeAccepted,
  chargeVoided,
  closed,
  confirmed,
  created,
  deleted,
  delivered,
  labelled,
  receivingStarted,
  reported,
  shipped,
} from '#test/domain/inbound/shipment/facts';
import { given } from '#test/domain/inbound/shipment/shipmentSpecification';

const missingAll = [
  { msku: 'MUG-BLUE', shipped: 100, received: 0, sellable: 0, unsellable: 0, missing: 100 },
  { msku: 'MUG-RED', shipped: 40, received: 0, sellable: 0, unsellable: 0, missing: 40 },
];

describe('a status that Amazon reports', () => {
  it('moves the journey on by the fact that it means', () => {
    given(created(), confirmed()).when(reportStatus('SHIPPED')).records(reported('SHIPPED'), shipped);
    given(created(), confirmed()).when(reportStatus('DELIVERED')).records(reported('DELIVERED'), delivered);
    given(created(), confirmed(), shipped)
      .when(reportStatus('RECEIVING'))
      .records(reported('RECEIVING'), receivingStarted);
    given(created(), confirmed(), receivingStarted)
      .when(reportStatus('CLOSED'))
      .records(reported('CLOSED'), closed(missingAll));
  });

  it('READY_TO_SHIP means labels, where there are boxes to label', () => {
    given(created(), confirmed())
      .when(reportStatus('READY_TO_SHIP'))
      .records(reported('READY_TO_SHIP'), labelled);
    given(created({ boxes: [] }), confirmed({ shippingMode: 'FREIGHT_LTL', boxes: [] }))
      .when(reportStatus('READY_TO_SHIP'))
      .records(reported('READY_TO_SHIP', ['cannot-follow']));
  });

  it('CANCELLED is a cancellation, with its money', () => {
    given(created(), confirmed(), chargeAccepted())
      .when(reportStatus('CANCELLED'))
      .records(reported('CANCELLED'), cancelled({ money: { charge: 'refunded', ...charge } }), chargeVoided);
  });

  it('DELETED deletes what was never confirmed, and cancels what was', () => {
    given(created()).when(reportStatus('DELETED')).records(reported('DELETED'), deleted);
    given(created(), confirmed()).when(reportStatus('DELETED')).records(reported('DELETED'), cancelled());
  });

  it('ABANDONED counts from when Amazon says it', () => {
    const now = at('2026-03-20T09:00:00.000Z');
    given(created(), confirmed())
      .at(now)
      .when(reportStatus('ABANDONED'))
      .records(reported('ABANDONED'), { ...abandoned, since: now });
  });

  it('is flagged where it cannot follow, and moves nothing', () => {
    given(created(), confirmed(), delivered)
      .when(reportStatus('SHIPPED'))
      .records(reported('SHIPPED', ['cannot-follow']));
    given(created(), confirmed(), receivingStarted)
      .when(reportStatus('CANCELLED'))
      .records(reported('CANCELLED', ['cannot-follow']));
    given(created())
      .when(reportStatus('CLOSED'))
      .records(reported('CLOSED', ['cannot-follow']));
  });

  it('is recorded without a flag where it is so', () => {
    given(created()).when(reportStatus('WORKING')).records(reported('WORKING'));
    given(created(), confirmed()).when(reportStatus('WORKING')).records(reported('WORKING'));
    given(created(), confirmed(), labelled)
      .when(reportStatus('READY_TO_SHIP'))
      .records(reported('READY_TO_SHIP'));
    given(created(), deleted).when(reportStatus('CANCELLED')).records(reported('CANCELLED'));
  });

  it.each(['MIXED', 'ERROR', 'UNCONFIRMED'] as const)('%s is recorded, and a state of nothing', (status) => {
    given(created(), confirmed()).when(reportStatus(status)).records(reported(status));
  });

  it('is no news the second time', () => {
    given(created(), reported('WORKING')).when(reportStatus('WORKING')).records();
  });

  it('is followed as soon as it can be, though it was reported before', () => {
    given(
      created({ boxes: [] }),
      confirmed({ shippingMode: 'FREIGHT_LTL', boxes: [] }),
      reported('READY_TO_SHIP', ['cannot-follow']),
      { type: 'BoxContentsSet', boxes: [box('A', 'MUG-BLUE', 140, 'FBA15D8F7K2LU000001')] },
    )
      .when(reportStatus('READY_TO_SHIP'))
      .records(reported('READY_TO_SHIP'), { ...labelled, boxIds: ['FBA15D8F7K2LU000001'] });
  });
});
