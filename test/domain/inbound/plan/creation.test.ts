import { describe, expect, it } from 'vitest';
import type { CommandOf, CreationProblem } from '#domain/inbound/plan/commands';
import { creationProblems } from '#domain/inbound/plan/creationProblems';
import { amazonPolicies } from '#domain/policies/networkPolicies';
import type { Instant } from '#domain/values/instant';
import { changeItems, create } from '#test/domain/inbound/plan/commands';
import {
  box,
  created,
  createdWithTeasUnboxed,
  groupsFormed,
  mugBox1,
  mugBox2,
  mugs,
  now,
  seattle,
  teaBox,
  teas,
  units,
} from '#test/domain/inbound/plan/facts';
import { given } from '#test/domain/inbound/plan/given';

type Creation = Partial<CommandOf<'CreateInboundPlan'>>;

const teasExpiring = (name: string, quantity: number, expiration: string) =>
  box(name, { ...units('TEA-GREEN', quantity), expiration });

/** Each fault by itself, and every problem that it is. */
const faults: Record<string, { readonly fault: Creation; readonly problems: readonly CreationProblem[] }> = {
  'an FNSKU that is missing': {
    fault: { items: [{ ...mugs, fnsku: '' }, teas] },
    problems: [{ problem: 'label-information', msku: 'MUG-BLUE', fnsku: '', detail: 'no FNSKU' }],
  },
  'an FNSKU that is none': {
    fault: { items: [{ ...mugs, fnsku: 'X001' }, teas] },
    problems: [
      {
        problem: 'label-information',
        msku: 'MUG-BLUE',
        fnsku: 'X001',
        detail: 'not ten capital letters and digits',
      },
    ],
  },
  'an FNSKU of two SKUs': {
    fault: { items: [mugs, { ...teas, fnsku: mugs.fnsku }] },
    problems: [
      {
        problem: 'label-information',
        msku: 'MUG-BLUE',
        fnsku: mugs.fnsku,
        detail: 'also the FNSKU of TEA-GREEN',
      },
      {
        problem: 'label-information',
        msku: 'TEA-GREEN',
        fnsku: mugs.fnsku,
        detail: 'also the FNSKU of MUG-BLUE',
      },
    ],
  },
  'boxes that hold less than declared': {
    fault: { boxes: [mugBox1, teaBox] },
    problems: [{ problem: 'boxes-do-not-add-up', msku: 'MUG-BLUE', declared: 24, boxed: 12 }],
  },
  'a box of a SKU that is not declared': {
    fault: { boxes: [...created.boxes, box('P3-B1', units('LAMP', 2))] },
    problems: [{ problem: 'boxes-do-not-add-up', msku: 'LAMP', declared: 0, boxed: 2 }],
  },
  'boxes without a shipment label': {
    fault: { shipmentLabels: false },
    problems: [{ problem: 'shipment-label-not-enabled' }],
  },
  'ocean freight within one country': {
    fault: { shippingMode: 'OCEAN_LCL' },
    problems: [
      {
        problem: 'mode-does-not-fit',
        shippingMode: 'OCEAN_LCL',
        detail: 'OCEAN_LCL goes across a border; both ends are in US',
      },
    ],
  },
  'a truck across an ocean': {
    fault: {
      shippingMode: 'FREIGHT_LTL',
      sourceAddress: { ...seattle, countryCode: 'CN', postalCode: '518000' },
    },
    problems: [
      {
        problem: 'mode-does-not-fit',
        shippingMode: 'FREIGHT_LTL',
        detail: 'FREIGHT_LTL goes by land; an ocean lies between CN and US',
      },
    ],
  },
  'a postal code of another country': {
    fault: { sourceAddress: { ...seattle, postalCode: 'SW1A 1AA' } },
    problems: [{ problem: 'invalid-address', field: 'shipFrom', detail: 'the postal code is none of US' }],
  },
  'a destination typed in by hand': {
    fault: { shipTo: seattle },
    problems: [
      { problem: 'invalid-address', field: 'shipTo', detail: 'Amazon assigns the destination: leave it out' },
    ],
  },
  'a SKU listed for each of two expiry dates': {
    fault: {
      items: [mugs, { ...teas, quantity: 4 }, { ...teas, quantity: 6, expiration: '2027-01-31' }],
      boxes: [mugBox1, mugBox2],
    },
    problems: [{ problem: 'two-expiry-dates', msku: 'TEA-GREEN', expirations: ['2027-01-31', '2027-06-30'] }],
  },
  'a box with another expiry date than its SKU': {
    fault: { boxes: [mugBox1, mugBox2, teasExpiring('P2-B1', 10, '2027-01-31')] },
    problems: [{ problem: 'two-expiry-dates', msku: 'TEA-GREEN', expirations: ['2027-01-31', '2027-06-30'] }],
  },
  'two expiry dates in one box': {
    fault: {
      boxes: [
        mugBox1,
        mugBox2,
        box(
          'P2-B1',
          { ...units('TEA-GREEN', 4), expiration: '2027-06-30' },
          { ...units('TEA-GREEN', 6), expiration: '2027-01-31' },
        ),
      ],
    },
    problems: [
      { problem: 'two-expiry-dates', msku: 'TEA-GREEN', expirations: ['2027-01-31', '2027-06-30'] },
      { problem: 'expiry-dates-share-a-box', box: 'P2-B1', msku: 'TEA-GREEN' },
    ],
  },
  'a SKU listed twice': {
    fault: { items: [{ ...mugs, quantity: 12 }, { ...mugs, quantity: 12 }, teas] },
    problems: [{ problem: 'repeated-sku', msku: 'MUG-BLUE' }],
  },
  'a SKU listed with and without an expiry date': {
    fault: { items: [{ ...mugs, quantity: 12 }, { ...mugs, quantity: 12, expiration: '2027-06-30' }, teas] },
    problems: [{ problem: 'repeated-sku', msku: 'MUG-BLUE' }],
  },
  'two boxes of one name': {
    fault: { boxes: [mugBox1, { ...mugBox2, name: 'P1-B1' }, teaBox] },
    problems: [{ problem: 'repeated-box-name', box: 'P1-B1' }],
  },
  'prep by Amazon': {
    fault: { items: [{ ...mugs, prepOwner: 'AMAZON' }, teas] },
    problems: [{ problem: 'amazon-prep-ended', msku: 'MUG-BLUE', since: '2026-01-01' }],
  },
  'labels by Amazon': {
    fault: { items: [mugs, { ...teas, labelOwner: 'AMAZON' }] },
    problems: [{ problem: 'amazon-prep-ended', msku: 'TEA-GREEN', since: '2026-01-01' }],
  },
};

describe('creating an inbound plan', () => {
  it('records what was asked, without what only creation looks at', () => {
    given()
      .when({ ...create, shippingMode: 'GROUND_SMALL_PARCEL' })
      .records({
        ...created,
        shippingMode: 'GROUND_SMALL_PARCEL',
      });
  });

  it('leaves a SKU in no box at all to be packed later', () => {
    given()
      .when({ ...create, boxes: [teaBox] })
      .records({ ...created, boxes: [teaBox] });
  });

  it.each(Object.entries(faults))('is refused for %s', (_, { fault, problems }) => {
    given()
      .when({ ...create, ...fault })
      .refuses({ reason: 'creation-refused', problems });
  });

  it('is refused with every kind of problem at once', () => {
    const lamp = { ...mugs, msku: 'LAMP', fnsku: 'X001LAMP00', prepOwner: 'AMAZON' } as const;
    const problems = creationProblems(
      {
        ...create,
        shipmentLabels: false,
        shippingMode: 'AIR_SMALL_PARCEL',
        shipTo: seattle,
        sourceAddress: { ...seattle, postalCode: '518000' },
        items: [{ ...mugs, fnsku: '' }, teas, lamp, lamp],
        boxes: [
          mugBox1,
          { ...teasExpiring('P1-B1', 5, '2027-01-31') },
          box(
            'P2-B2',
            ...teasExpiring('', 2, '2027-01-31').items,
            ...teasExpiring('', 3, '2027-06-30').items,
          ),
        ],
      },
      { now, policies: amazonPolicies },
    );
    const kinds = Object.values(faults).flatMap((each) => each.problems.map(({ problem }) => problem));
    expect(new Set(problems.map(({ problem }) => problem))).toEqual(new Set(kinds));
  });

  it('leaves prep to Amazon until the last moment of 2025 in Los Angeles', () => {
    const prepped = [{ ...mugs, prepOwner: 'AMAZON' } as const, teas];
    given()
      .at('2026-01-01T07:59:59.999Z' as Instant)
      .when({ ...create, items: prepped })
      .records({ ...created, items: prepped });
    given()
      .at('2026-01-01T08:00:00.000Z' as Instant)
      .when({ ...create, items: prepped })
      .refuses({
        reason: 'creation-refused',
        problems: [{ problem: 'amazon-prep-ended', msku: 'MUG-BLUE', since: '2026-01-01' }],
      });
  });

  it('leaves prep to Amazon where it still preps', () => {
    const german = {
      sourceAddress: { ...seattle, countryCode: 'DE', postalCode: '10115' },
      destinationMarketplace: 'DE',
      items: [{ ...mugs, labelOwner: 'AMAZON' }, teas],
    } as const;
    given()
      .when({ ...create, ...german })
      .records({ ...created, ...german });
  });
});

describe('changing the items of a plan', () => {
  const changed = { type: 'PlanItemsChanged', items: changeItems.items, boxes: changeItems.boxes } as const;

  it('replaces items and boxes', () => {
    given(created).when(changeItems).records(changed);
  });

  it('has the problems that creation has', () => {
    given(created)
      .when({ ...changeItems, boxes: created.boxes })
      .refuses({
        reason: 'creation-refused',
        problems: [{ problem: 'boxes-do-not-add-up', msku: 'MUG-BLUE', declared: 30, boxed: 24 }],
      });
  });

  it('takes other boxes of the same items', () => {
    const reboxed = { type: 'ChangePlanItems', items: created.items, boxes: [teaBox] } as const;
    given(created)
      .when(reboxed)
      .records({ ...reboxed, type: 'PlanItemsChanged' });
  });

  it('to what they are already records nothing', () => {
    given(created).when({ type: 'ChangePlanItems', items: created.items, boxes: created.boxes }).records();
  });

  it('needs packing groups to be formed anew', () => {
    given(createdWithTeasUnboxed, groupsFormed, changed)
      .when({ type: 'SetPackingInformation', packingGroupId: 'pg1', boxes: [teaBox] })
      .refuses({ reason: 'unknown-packing-group', packingGroupId: 'pg1', known: [] });
  });
});

describe('identifying the items of a plan', () => {
  const ids = { msku: 'MUG-BLUE', asin: 'B00MUGBLUE', fnsku: 'X001MUGNEW' };

  it('records the ids', () => {
    given(created)
      .when({ type: 'IdentifyItems', items: [ids] })
      .records({ type: 'ItemsIdentified', items: [ids] });
  });

  it('as they are known already records nothing', () => {
    given(created, { type: 'ItemsIdentified', items: [ids] })
      .when({ type: 'IdentifyItems', items: [ids] })
      .records();
  });

  it('is refused for a SKU that the plan does not have', () => {
    given(created)
      .when({ type: 'IdentifyItems', items: [{ ...ids, msku: 'LAMP' }] })
      .refuses({ reason: 'unknown-sku', msku: 'LAMP' });
  });

  it('is refused where two SKUs would share an FNSKU', () => {
    given(created)
      .when({ type: 'IdentifyItems', items: [{ ...ids, fnsku: teas.fnsku }] })
      .refuses({
        reason: 'creation-refused',
        problems: [
          {
            problem: 'label-information',
            msku: 'MUG-BLUE',
            fnsku: teas.fnsku,
            detail: 'also the FNSKU of TEA-GREEN',
          },
          {
            problem: 'label-information',
            msku: 'TEA-GREEN',
            fnsku: teas.fnsku,
            detail: 'also the FNSKU of MUG-BLUE',
          },
        ],
      });
  });
});
