import { describe, it } from 'vitest';
import { amazonPolicies } from '#domain/policies/networkPolicies';
import {
  changeQuantity,
  generateLabels,
  setPallets,
  updateTracking,
} from '#test/domain/inbound/shipment/commands';
import {
  adopted,
  at,
  box,
  confirmed,
  created,
  item,
  labelled,
  numberedBoxes,
  sourceAddress,
} from '#test/domain/inbound/shipment/facts';
import { given } from '#test/domain/inbound/shipment/shipmentSpecification';

const edited = (msku: string, quantity: number, was: number) =>
  ({ type: 'ItemQuantityChanged', msku, quantity, was }) as const;
const setBoxes = (...boxes: readonly ReturnType<typeof box>[]) =>
  ({ type: 'SetBoxContents', boxes }) as const;

describe('the quantity of a SKU', () => {
  it('moves by six units either way where five percent is less', () => {
    given(created(), confirmed())
      .when(changeQuantity('MUG-RED', 46))
      .records(edited('MUG-RED', 46, 40));
    given(created(), confirmed())
      .when(changeQuantity('MUG-RED', 34))
      .records(edited('MUG-RED', 34, 40));
    given(created(), confirmed()).when(changeQuantity('MUG-RED', 47)).refuses({
      reason: 'quantity-beyond-limit',
      msku: 'MUG-RED',
      firstConfirmed: 40,
      from: 34,
      to: 46,
      asked: 47,
    });
  });

  it('moves by five percent where that is more than six units', () => {
    const pallet = created({ items: [item('MUG-BLUE', 1000)], boxes: [] });
    const freight = confirmed({ shippingMode: 'FREIGHT_LTL', boxes: [] });
    given(pallet, freight)
      .when(changeQuantity('MUG-BLUE', 1050))
      .records(edited('MUG-BLUE', 1050, 1000));
    given(pallet, freight).when(changeQuantity('MUG-BLUE', 949)).refuses({
      reason: 'quantity-beyond-limit',
      msku: 'MUG-BLUE',
      firstConfirmed: 1000,
      from: 950,
      to: 1050,
      asked: 949,
    });
  });

  it('is measured against what was first confirmed, however often it moves', () => {
    given(created(), confirmed(), edited('MUG-RED', 46, 40))
      .when(changeQuantity('MUG-RED', 47))
      .refuses({
        reason: 'quantity-beyond-limit',
        msku: 'MUG-RED',
        firstConfirmed: 40,
        from: 34,
        to: 46,
        asked: 47,
      });
    given(created(), confirmed(), edited('MUG-RED', 46, 40))
      .when(changeQuantity('MUG-RED', 34))
      .records(edited('MUG-RED', 34, 46));
  });

  it('goes down to nothing and no lower', () => {
    const few = created({ items: [item('MUG-BLUE', 4)], boxes: [box('B1', 'MUG-BLUE', 4)] });
    given(few, confirmed())
      .when(changeQuantity('MUG-BLUE', 0))
      .records(edited('MUG-BLUE', 0, 4));
  });

  it('follows the lesser of the two limits where the policy says so', () => {
    const quantityEdit = {
      ...amazonPolicies.quantityEdit,
      rule: { percent: 5, units: 6, whichever: 'lesser' },
    } as const;
    given(created(), confirmed())
      .under({ ...amazonPolicies, quantityEdit })
      .when(changeQuantity('MUG-RED', 43))
      .refuses({
        reason: 'quantity-beyond-limit',
        msku: 'MUG-RED',
        firstConfirmed: 40,
        from: 38,
        to: 42,
        asked: 43,
      });
  });

  it('cannot be given to a SKU that was not in the shipment', () => {
    given(created(), confirmed())
      .when(changeQuantity('MUG-GREEN', 5))
      .refuses({ reason: 'new-sku', msku: 'MUG-GREEN', known: ['MUG-BLUE', 'MUG-RED'] });
  });

  it('records nothing where it is so already', () => {
    given(created(), confirmed()).when(changeQuantity('MUG-RED', 40)).records();
  });
});

describe('labels', () => {
  it('are generated again at will', () => {
    given(created(), confirmed(), labelled).when(generateLabels).records(labelled);
  });

  it('wait until the boxes have followed a changed quantity', () => {
    const fewer = edited('MUG-RED', 38, 40);
    given(created(), confirmed(), fewer)
      .when(generateLabels)
      .refuses({
        reason: 'boxes-do-not-match',
        differences: [{ msku: 'MUG-RED', expected: 38, boxed: 40 }],
      });
    given(created(), confirmed(), fewer, {
      type: 'BoxContentsSet',
      boxes: [
        box('P1-B1', 'MUG-BLUE', 100, 'FBA15D8F7K2LU000001'),
        box('P1-B2', 'MUG-RED', 38, 'FBA15D8F7K2LU000002'),
      ],
    })
      .when(generateLabels)
      .records(labelled);
  });

  it('need boxes, and the ids of all of them', () => {
    const needed = { reason: 'boxes-needed', command: 'GenerateLabels' } as const;
    given(created({ boxes: [] }), confirmed({ shippingMode: 'FREIGHT_LTL', boxes: [] }))
      .when(generateLabels)
      .refuses(needed);
    given(adopted({ boxes: [box('P1-B1', 'MUG-BLUE', 100), box('P1-B2', 'MUG-RED', 40)] }))
      .when(generateLabels)
      .refuses(needed);
  });
});

describe('the boxes', () => {
  const withThird = [
    box('P1-B3', 'MUG-RED', 40, 'FBA15D8F7K2LU000003'),
    box('P1-B1', 'MUG-BLUE', 100, 'FBA15D8F7K2LU000001'),
  ];

  it('keep their ids by name, and a new one goes on counting', () => {
    given(created(), confirmed())
      .when(setBoxes(box('P1-B3', 'MUG-RED', 40), box('P1-B1', 'MUG-BLUE', 100)))
      .records({ type: 'BoxContentsSet', boxes: withThird });
  });

  it('never get the id of a box that was taken out', () => {
    given(
      created(),
      confirmed(),
      { type: 'BoxContentsSet', boxes: withThird },
      { type: 'BoxContentsSet', boxes: [box('P1-B1', 'MUG-BLUE', 140, 'FBA15D8F7K2LU000001')] },
    )
      .when(setBoxes(box('P1-B1', 'MUG-BLUE', 100), box('P1-B4', 'MUG-RED', 40)))
      .records({
        type: 'BoxContentsSet',
        boxes: [
          box('P1-B1', 'MUG-BLUE', 100, 'FBA15D8F7K2LU000001'),
          box('P1-B4', 'MUG-RED', 40, 'FBA15D8F7K2LU000004'),
        ],
      });
  });

  it('share no id though two go by one name', () => {
    given(created(), confirmed())
      .when(setBoxes(box('P1-B1', 'MUG-BLUE', 100), box('P1-B1', 'MUG-RED', 40)))
      .records({
        type: 'BoxContentsSet',
        boxes: [
          box('P1-B1', 'MUG-BLUE', 100, 'FBA15D8F7K2LU000001'),
          box('P1-B1', 'MUG-RED', 40, 'FBA15D8F7K2LU000003'),
        ],
      });
  });

  it('have no ids before transportation is confirmed', () => {
    const boxes = [box('A', 'MUG-BLUE', 100), box('B', 'MUG-RED', 40)];
    given(created())
      .when(setBoxes(...boxes))
      .records({ type: 'BoxContentsSet', boxes });
  });

  it('hold what was promised, no more and no less', () => {
    given(created(), confirmed())
      .when(setBoxes(box('P1-B1', 'MUG-BLUE', 99), box('P1-B2', 'MUG-RED', 41)))
      .refuses({
        reason: 'boxes-do-not-match',
        differences: [
          { msku: 'MUG-BLUE', expected: 100, boxed: 99 },
          { msku: 'MUG-RED', expected: 40, boxed: 41 },
        ],
      });
  });

  it('hold no new SKU', () => {
    given(created(), confirmed())
      .when(setBoxes(box('P1-B1', 'MUG-GREEN', 100)))
      .refuses({ reason: 'new-sku', msku: 'MUG-GREEN', known: ['MUG-BLUE', 'MUG-RED'] });
  });

  it('cannot claim an id that no box has, nor one twice', () => {
    given(created(), confirmed())
      .when(
        setBoxes(
          box('A', 'MUG-BLUE', 100, 'FBA15D8F7K2LU000001'),
          box('B', 'MUG-RED', 20, 'FBA15D8F7K2LU000001'),
          box('C', 'MUG-RED', 20, 'FBA15D8F7K2LU000009'),
        ),
      )
      .refuses({ reason: 'unknown-box', boxIds: ['FBA15D8F7K2LU000001', 'FBA15D8F7K2LU000009'] });
  });

  it('record nothing where they are so already', () => {
    given(created(), confirmed())
      .when(setBoxes(...numberedBoxes))
      .records();
  });
});

describe('the name and the ship date', () => {
  it('record nothing where they are so already', () => {
    given(created()).when({ type: 'RenameShipment', name: 'Spring restock, 1 of 2' }).records();
    given(created(), confirmed())
      .at(at('2026-03-09T12:00:00.000Z'))
      .when({ type: 'ChangeShipDate', shipDate: '2026-03-05' })
      .records();
  });

  it('a ship date moves to any day that is not past', () => {
    given(created(), confirmed())
      .when({ type: 'ChangeShipDate', shipDate: '2026-03-02' })
      .records({ type: 'ShipDateChanged', shipDate: '2026-03-02' });
    given(created(), confirmed())
      .when({ type: 'ChangeShipDate', shipDate: '2026-03-01' })
      .refuses({ reason: 'ship-date-past', shipDate: '2026-03-01', today: '2026-03-02' });
  });
});

describe('tracking details', () => {
  const trackingOf = (boxId: string, trackingId: string) => ({ spdTrackingItems: [{ boxId, trackingId }] });
  const tracked = (boxId: string, trackingId: string) =>
    ({ type: 'TrackingDetailsUpdated', ...trackingOf(boxId, trackingId) }) as const;

  it('are added and replaced box by box', () => {
    given(created(), confirmed(), tracked('FBA15D8F7K2LU000001', '1Z999'))
      .when(updateTracking(trackingOf('FBA15D8F7K2LU000001', '1Z777')))
      .records(tracked('FBA15D8F7K2LU000001', '1Z777'));
  });

  it('record nothing where they are known', () => {
    given(created(), confirmed(), tracked('FBA15D8F7K2LU000001', '1Z999'))
      .when(updateTracking(trackingOf('FBA15D8F7K2LU000001', '1Z999')))
      .records();
  });

  it('name boxes of the shipment', () => {
    given(created(), confirmed())
      .when(updateTracking(trackingOf('FBA15D8F7K2LU000003', '1Z999')))
      .refuses({ reason: 'unknown-box', boxIds: ['FBA15D8F7K2LU000003'] });
  });

  it('are a box’s for small parcel and a freight bill’s for freight', () => {
    const freightBill = updateTracking({ ltlTrackingDetail: { freightBillNumber: 'EX-4471' } });
    given(created(), confirmed())
      .when(freightBill)
      .refuses({ reason: 'needs-freight', shippingMode: 'GROUND_SMALL_PARCEL' });
    given(created(), confirmed({ shippingMode: 'FREIGHT_LTL' }))
      .when(updateTracking(trackingOf('FBA15D8F7K2LU000001', '1Z999')))
      .refuses({ reason: 'needs-small-parcel', shippingMode: 'FREIGHT_LTL' });
  });

  it('say something', () => {
    given(created(), confirmed()).when(updateTracking()).refuses({ reason: 'no-tracking-given' });
  });
});

describe('pallets', () => {
  it('are not for small parcel', () => {
    given(created(), confirmed())
      .when(setPallets())
      .refuses({ reason: 'needs-freight', shippingMode: 'GROUND_SMALL_PARCEL' });
  });

  it('record nothing where they are so already', () => {
    const { pallets } = setPallets();
    given(created(), confirmed({ shippingMode: 'FREIGHT_LTL' }), { type: 'PalletsSet', pallets })
      .when(setPallets())
      .records();
  });
});

describe('the ship-from address', () => {
  const inShenzhen = { ...sourceAddress, city: 'Shenzhen', countryCode: 'CN' };

  it('brings the days to ship of its country', () => {
    given(created())
      .when({ type: 'ChangeSourceAddress', sourceAddress: inShenzhen })
      .records({
        type: 'SourceAddressChanged',
        sourceAddress: inShenzhen,
        abandonedFrom: at('2026-05-15T12:00:00.000Z'),
      });
  });

  it('is frozen once transportation is confirmed', () => {
    given(created(), confirmed())
      .when({ type: 'ChangeSourceAddress', sourceAddress: inShenzhen })
      .refuses({ reason: 'ship-from-frozen' });
  });

  it('records nothing where it is so already', () => {
    given(created()).when({ type: 'ChangeSourceAddress', sourceAddress }).records();
  });
});
