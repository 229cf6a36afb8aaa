import { describe, expect, it } from 'vitest';
import type { PlacementOption } from '#domain/inbound/plan/placement';
import { amazonPolicies } from '#domain/policies/networkPolicies';
import { hours, type Instant, instantOf } from '#domain/values/instant';
import { changeItems, confirmPlacement, expire, offer } from '#test/domain/inbound/plan/commands';
import {
  box,
  created,
  createdWithTeasUnboxed,
  expiration,
  expired,
  mugBox1,
  offered,
  placed,
  split,
  splitWithTeasUnboxed,
  teaBox,
  units,
  whole,
} from '#test/domain/inbound/plan/facts';
import { given } from '#test/domain/inbound/plan/given';

const after = (milliseconds: number): Instant => instantOf(Date.parse(expiration) + milliseconds);
const placementExpired = { reason: 'placement-expired', expiration } as const;

describe('a placement offered', () => {
  it('can be confirmed for 24 hours', () => {
    expect(amazonPolicies.placementValidity.rule).toBe(24 * 60 * 60 * 1000);
    given(created).when(offer).records(offered);
  });

  it('can be confirmed 1 ms before its expiration', () => {
    given(created, offered).at(after(-1)).when(confirmPlacement).records(placed(split));
  });

  it('cannot be confirmed at its expiration', () => {
    given(created, offered).at(expiration).when(confirmPlacement).refuses(placementExpired);
  });

  it('cannot be confirmed 1 ms after its expiration', () => {
    given(created, offered).at(after(1)).when(confirmPlacement).refuses(placementExpired);
  });

  it('cannot be confirmed once it is marked as expired, even by who asked before', () => {
    given(created, offered, expired).at(after(-1)).when(confirmPlacement).refuses(placementExpired);
  });

  it('is valid as long as the policy of the network says', () => {
    const placementValidity = { ...amazonPolicies.placementValidity, rule: hours(72) };
    given(created)
      .under({ ...amazonPolicies, placementValidity })
      .when(offer)
      .records({ ...offered, expiration: '2026-03-05T12:00:00.000Z' as Instant });
  });

  it('is not offered again while it is valid', () => {
    given(created, offered)
      .at(after(-1))
      .when(offer)
      .refuses({ reason: 'placement-still-valid', expiration });
  });

  it('is offered again once it ran out, in the next round, and marked as expired first', () => {
    const again = { ...offered, round: 2, expiration: '2026-03-04T12:00:00.000Z' as Instant };
    given(created, offered).at(expiration).when(offer).records(expired, again);
    given(created, offered, expired).at(expiration).when(offer).records(again);
  });

  it('is withdrawn by a change of the items, and the option forgotten', () => {
    const withdrawn = { type: 'PlacementOptionsWithdrawn', round: 1, cause: 'items-changed' } as const;
    const changed = { ...changeItems, type: 'PlanItemsChanged' } as const;
    given(created, offered).when(changeItems).records(withdrawn, changed);
    given(created, offered, withdrawn, changed)
      .when(confirmPlacement)
      .refuses({ reason: 'unknown-placement-option', placementOptionId: 'pl-split', offered: [] });
  });
});

describe('marking placements as expired', () => {
  it('does nothing 1 ms before their expiration', () => {
    given(created, offered).at(after(-1)).when(expire).records();
  });

  it('is recorded at their expiration, once', () => {
    given(created, offered).at(expiration).when(expire).records(expired);
    given(created, offered, expired).at(expiration).when(expire).records();
  });

  it('does nothing for a round that is over', () => {
    given(created, offered, expired, { ...offered, round: 2 })
      .at(expiration)
      .when(expire)
      .records();
  });
});

describe('a placement option', () => {
  const [first, second] = split.shipments;
  if (first === undefined || second === undefined) throw new Error('the split has two shipments');
  const refusedFor = (option: PlacementOption) =>
    given(created).when({ ...offer, placementOptions: [option] });

  it('is refused where a box is in two shipments', () => {
    refusedFor({ ...split, shipments: [first, { ...second, boxes: [...second.boxes, mugBox1] }] }).refuses({
      reason: 'box-split',
      box: 'P1-B1',
    });
  });

  it('is refused where the content of a box is halved', () => {
    const half = box('P1-B1', units('MUG-BLUE', 6));
    refusedFor({
      ...split,
      shipments: [
        { ...first, boxes: [half, teaBox] },
        { ...second, boxes: [...second.boxes, half] },
      ],
    }).refuses({ reason: 'box-split', box: 'P1-B1' });
  });

  it('is refused where a box goes nowhere', () => {
    refusedFor({ ...split, shipments: [{ ...first, boxes: [mugBox1] }, second] }).refuses({
      reason: 'box-split',
      box: 'P2-B1',
    });
  });

  const unplaced = (msku: string) =>
    ({ reason: 'placement-does-not-add-up', placementOptionId: 'pl-split', msku }) as const;

  it('is refused where units are placed twice, or not at all', () => {
    refusedFor({ ...split, shipments: [first, { ...second, items: first.items }] }).refuses(
      unplaced('TEA-GREEN'),
    );
    refusedFor({ ...split, shipments: [first] }).refuses({ reason: 'box-split', box: 'P1-B2' });
    refusedFor({ ...split, shipments: [{ ...first, items: [units('MUG-BLUE', 12)] }, second] }).refuses(
      unplaced('TEA-GREEN'),
    );
  });

  it('is refused for units that the plan does not have', () => {
    refusedFor({
      ...split,
      shipments: [first, { ...second, items: [...second.items, units('LAMP', 1)] }],
    }).refuses(unplaced('LAMP'));
  });

  it('is refused where units go elsewhere than their box', () => {
    refusedFor({
      ...split,
      shipments: [
        { ...first, items: [units('MUG-BLUE', 11), units('TEA-GREEN', 10)] },
        { ...second, items: [units('MUG-BLUE', 13)] },
      ],
    }).refuses(unplaced('MUG-BLUE'));
  });

  it('is refused where it boxes what the plan has not boxed', () => {
    given(createdWithTeasUnboxed)
      .when({ ...offer, placementOptions: [split] })
      .refuses(unplaced('TEA-GREEN'));
  });

  it('may place a SKU that is packed later', () => {
    given(createdWithTeasUnboxed)
      .when({ ...offer, placementOptions: [splitWithTeasUnboxed] })
      .records({ ...offered, placementOptions: [splitWithTeasUnboxed] });
  });
});

describe('confirming a placement', () => {
  it('makes one shipment a destination, named after the plan, with what the plan knows of its SKUs', () => {
    given(created, offered)
      .when({ ...confirmPlacement, placementOptionId: 'pl-whole' })
      .records(placed(whole));
  });

  it('takes the ids and the name that the plan has by then', () => {
    const ids = { msku: 'MUG-BLUE', asin: 'B00MUGBLUE', fnsku: 'X001MUGNEW' };
    const [only] = placed(whole).shipments;
    if (only === undefined) throw new Error('the whole has one shipment');
    given(
      created,
      offered,
      { type: 'ItemsIdentified', items: [ids] },
      { type: 'InboundPlanRenamed', name: 'Easter' },
    )
      .when({ ...confirmPlacement, placementOptionId: 'pl-whole' })
      .records({
        ...placed(whole),
        shipments: [
          {
            ...only,
            name: 'Easter 1 of 1',
            items: only.items.map((item) => (item.msku === 'MUG-BLUE' ? { ...item, ...ids } : item)),
          },
        ],
      });
  });

  it('is refused for an option that is not on offer, and names those that are', () => {
    const unknown = { ...confirmPlacement, placementOptionId: 'pl-9' };
    const refusal = { reason: 'unknown-placement-option', placementOptionId: 'pl-9' } as const;
    given(created, offered)
      .when(unknown)
      .refuses({ ...refusal, offered: ['pl-split', 'pl-whole'] });
    given(created, offered, expired)
      .when(unknown)
      .refuses({ ...refusal, offered: [] });
  });

  it('again records nothing, and of another option is refused', () => {
    given(created, offered, placed(split)).at(after(1)).when(confirmPlacement).records();
    given(created, offered, placed(split))
      .when({ ...confirmPlacement, placementOptionId: 'pl-whole' })
      .refuses({ reason: 'not-possible-now', status: 'placementConfirmed', command: 'ConfirmPlacement' });
  });

  it('freezes the items', () => {
    given(created, offered, placed(split))
      .when(changeItems)
      .refuses({ reason: 'not-possible-now', status: 'placementConfirmed', command: 'ChangePlanItems' });
  });
});
