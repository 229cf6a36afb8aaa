import { describe, it } from 'vitest';
import { close, receipt, receive } from '#test/domain/inbound/shipment/commands';
import {
  cancelled,
  closed,
  confirmed,
  created,
  received,
  receivingStarted,
  shipped,
} from '#test/domain/inbound/shipment/facts';
import { given } from '#test/domain/inbound/shipment/shipmentSpecification';

const underWay = [created(), confirmed(), shipped];

describe('receiving', () => {
  it('starts with the first receipt', () => {
    given(...underWay)
      .when(receive(receipt('MUG-BLUE', 60), receipt('MUG-RED', 40)))
      .records(receivingStarted, received('MUG-BLUE', 60), received('MUG-RED', 40));
    given(...underWay, receivingStarted, received('MUG-BLUE', 60))
      .when(receive(receipt('MUG-BLUE', 40)))
      .records(received('MUG-BLUE', 40));
  });

  it('says where a unit lies, what it is worth and which box it came in', () => {
    const damaged = {
      ...receipt('MUG-BLUE', 2, 'CARRIER_DAMAGED'),
      fulfillmentCenter: 'SBD1',
      boxId: 'FBA15D8F7K2LU000001',
    };
    given(...underWay, receivingStarted)
      .when(receive(damaged))
      .records(received('MUG-BLUE', 2, damaged));
  });

  it('takes the same receipt twice for two', () => {
    given(...underWay, receivingStarted, received('MUG-BLUE', 10))
      .when(receive(receipt('MUG-BLUE', 10)))
      .records(received('MUG-BLUE', 10));
  });

  it('flags what comes before the shipment left', () => {
    given(created(), confirmed())
      .when(receive(receipt('MUG-BLUE', 60)))
      .records(receivingStarted, received('MUG-BLUE', 60, { flags: ['before-shipped'] }));
    given(created())
      .when(receive(receipt('MUG-BLUE', 60)))
      .records(received('MUG-BLUE', 60, { flags: ['before-shipped'] }));
  });

  it('flags what comes after the end', () => {
    given(...underWay, receivingStarted, closed())
      .when(receive(receipt('MUG-BLUE', 60)))
      .records(received('MUG-BLUE', 60, { flags: ['after-closed'] }));
    given(...underWay, cancelled())
      .when(receive(receipt('MUG-BLUE', 60)))
      .records(received('MUG-BLUE', 60, { flags: ['after-cancelled'] }));
  });

  it('flags units from the receipt on that goes over what was promised, in any disposition', () => {
    given(...underWay, receivingStarted, received('MUG-RED', 30))
      .when(receive(receipt('MUG-RED', 10, 'DEFECTIVE'), receipt('MUG-RED', 1)))
      .records(
        received('MUG-RED', 10, { disposition: 'DEFECTIVE' }),
        received('MUG-RED', 1, { flags: ['over-received'] }),
      );
  });

  it('flags SKUs and boxes that the shipment does not have', () => {
    const stranger = { ...receipt('MUG-GREEN', 3), boxId: 'FBA15D8F7K2LU000077' };
    given(...underWay, receivingStarted)
      .when(receive(stranger))
      .records(received('MUG-GREEN', 3, { boxId: stranger.boxId, flags: ['unknown-sku', 'unknown-box'] }));
  });
});

describe('closing', () => {
  it('lists what was promised against what was received, of every SKU', () => {
    given(
      ...underWay,
      receivingStarted,
      received('MUG-BLUE', 90),
      received('MUG-BLUE', 4, { disposition: 'WAREHOUSE_DAMAGED' }),
      received('MUG-RED', 41),
      received('MUG-GREEN', 3),
    )
      .when(close)
      .records(
        closed([
          { msku: 'MUG-BLUE', shipped: 100, received: 94, sellable: 90, unsellable: 4, missing: 6 },
          { msku: 'MUG-RED', shipped: 40, received: 41, sellable: 41, unsellable: 0, missing: -1 },
          { msku: 'MUG-GREEN', shipped: 0, received: 3, sellable: 3, unsellable: 0, missing: -3 },
        ]),
      );
  });

  it('measures against the quantity as last changed', () => {
    given(
      created(),
      confirmed(),
      { type: 'ItemQuantityChanged', msku: 'MUG-RED', quantity: 42, was: 40 },
      shipped,
      received('MUG-BLUE', 100),
      received('MUG-RED', 42),
    )
      .when(close)
      .records(
        closed([
          { msku: 'MUG-BLUE', shipped: 100, received: 100, sellable: 100, unsellable: 0, missing: 0 },
          { msku: 'MUG-RED', shipped: 42, received: 42, sellable: 42, unsellable: 0, missing: 0 },
        ]),
      );
  });
});
