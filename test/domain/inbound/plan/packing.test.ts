import { describe, it } from 'vitest';
import { formGroups, packGroup, packShipment } from '#test/domain/inbound/plan/commands';
import {
  box,
  created,
  createdWithTeasUnboxed,
  expiration,
  expired,
  groupsFormed,
  mugBox1,
  mugGroup,
  offered,
  placed,
  split,
  splitWithTeasUnboxed,
  teaBox,
  teaGroup,
  units,
} from '#test/domain/inbound/plan/facts';
import { given } from '#test/domain/inbound/plan/given';

const offeredUnboxed = { ...offered, placementOptions: [splitWithTeasUnboxed] };
const teasPacked = { type: 'PackingInformationSet', packingGroupId: 'pg1', boxes: [teaBox] } as const;

describe('forming packing groups', () => {
  it('takes groups of every SKU in no box yet', () => {
    given(createdWithTeasUnboxed).when(formGroups).records(groupsFormed);
  });

  it('as they are already records nothing', () => {
    given(createdWithTeasUnboxed, groupsFormed).when(formGroups).records();
  });

  it('is refused for a SKU that is boxed, and for units too few', () => {
    given(createdWithTeasUnboxed)
      .when({ ...formGroups, packingGroups: [mugGroup, { ...teaGroup, items: [units('TEA-GREEN', 9)] }] })
      .refuses({
        reason: 'packing-groups-do-not-match',
        differences: [
          { msku: 'TEA-GREEN', expected: 10, grouped: 9 },
          { msku: 'MUG-BLUE', expected: 0, grouped: 24 },
        ],
      });
  });

  it('keeps groups whose boxes are known, and forms the others anew', () => {
    const regrouped = { ...mugGroup, packingGroupId: 'pg3' };
    const formed = { ...groupsFormed, packingGroups: [regrouped] };
    const before = [
      { ...created, boxes: [] },
      { ...groupsFormed, packingGroups: [teaGroup, mugGroup] },
      teasPacked,
    ];
    given(...before)
      .when({ ...formGroups, packingGroups: [teaGroup, regrouped] })
      .records(formed);
    given(...before, formed)
      .when({ ...packGroup, packingGroupId: 'pg2' })
      .refuses({ reason: 'unknown-packing-group', packingGroupId: 'pg2', known: ['pg1', 'pg3'] });
  });

  it('is refused where a new group takes the id of one that is boxed', () => {
    given({ ...created, boxes: [] }, { ...groupsFormed, packingGroups: [teaGroup, mugGroup] }, teasPacked)
      .when({ ...formGroups, packingGroups: [{ ...mugGroup, packingGroupId: 'pg1' }] })
      .refuses({ reason: 'repeated-packing-group', packingGroupId: 'pg1' });
  });

  it('marks an offer that ran out first', () => {
    given(createdWithTeasUnboxed, offeredUnboxed)
      .at(expiration)
      .when(formGroups)
      .records(expired, groupsFormed);
  });
});

describe('setting packing information', () => {
  it('needs a packing group or a shipment, and not both', () => {
    const grouped = given(createdWithTeasUnboxed, groupsFormed);
    const unclear = { reason: 'packing-target-unclear' } as const;
    grouped.when({ type: 'SetPackingInformation', boxes: [teaBox] }).refuses(unclear);
    grouped.when({ ...packGroup, shipmentId: 'sh1' }).refuses(unclear);
  });

  it('takes the boxes of a group', () => {
    given(createdWithTeasUnboxed, groupsFormed).when(packGroup).records(teasPacked);
  });

  it('as it is already records nothing', () => {
    given(createdWithTeasUnboxed, groupsFormed, teasPacked).when(packGroup).records();
  });

  it('withdraws an offer that is out', () => {
    given(createdWithTeasUnboxed, groupsFormed, offeredUnboxed)
      .when(packGroup)
      .records({ type: 'PlacementOptionsWithdrawn', round: 1, cause: 'boxes-changed' }, teasPacked);
  });

  it('marks an offer as expired that had run out', () => {
    given(createdWithTeasUnboxed, groupsFormed, offeredUnboxed)
      .at(expiration)
      .when(packGroup)
      .records(expired, teasPacked);
  });

  it('is refused with every SKU whose boxed units are not those of the group', () => {
    given(createdWithTeasUnboxed, groupsFormed)
      .when({ ...packGroup, boxes: [box('P2-B1', units('TEA-GREEN', 9), units('LAMP', 1))] })
      .refuses({
        reason: 'boxes-do-not-match',
        differences: [
          { msku: 'TEA-GREEN', expected: 10, boxed: 9 },
          { msku: 'LAMP', expected: 0, boxed: 1 },
        ],
      });
  });

  it('is refused for a box named like another of the plan', () => {
    given(createdWithTeasUnboxed, groupsFormed)
      .when({ ...packGroup, boxes: [{ ...teaBox, name: mugBox1.name }] })
      .refuses({ reason: 'boxes-refused', problems: [{ problem: 'repeated-box-name', box: 'P1-B1' }] });
  });

  it('is refused for units of another expiry date', () => {
    const late = box('P2-B1', { ...units('TEA-GREEN', 10), expiration: '2028-01-01' });
    given(createdWithTeasUnboxed, groupsFormed)
      .when({ ...packGroup, boxes: [late] })
      .refuses({
        reason: 'boxes-refused',
        problems: [
          { problem: 'two-expiry-dates', msku: 'TEA-GREEN', expirations: ['2027-06-30', '2028-01-01'] },
        ],
      });
  });

  const placedUnboxed = [createdWithTeasUnboxed, offeredUnboxed, placed(splitWithTeasUnboxed)];

  it('takes the boxes of a shipment once placement is confirmed', () => {
    given(...placedUnboxed)
      .when(packShipment)
      .records({ ...packShipment, type: 'PackingInformationSet' });
  });

  it('is refused for boxes that do not hold the items of the shipment', () => {
    given(...placedUnboxed)
      .when({ ...packShipment, boxes: [teaBox] })
      .refuses({
        reason: 'boxes-do-not-match',
        differences: [{ msku: 'MUG-BLUE', expected: 12, boxed: 0 }],
      });
  });

  it('is refused for a shipment of another plan', () => {
    given(created, offered, placed(split))
      .when({ ...packShipment, shipmentId: 'sh9' })
      .refuses({ reason: 'unknown-shipment', shipmentId: 'sh9', known: ['sh1', 'sh2'] });
  });
});
