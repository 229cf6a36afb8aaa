import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlacementKind, PlacementOption } from '#domain/inbound/plan/placement';
import { PlacementOption as PlacementOptionSchema } from '#domain/inbound/plan/placement';
import type { ItemQuantity } from '#domain/values/item';
import { simulatedNetwork } from '#infra/amazon/simulation/simulatedNetwork';
import type { PlanToPlace } from '#services/ports/fulfillmentNetwork';
import { plans } from '#test/infra/amazon/simulation/plans';
import { addressIn, box, day, item, mugBoxes, planOf } from '#test/infra/amazon/simulation/samples';

const network = simulatedNetwork({ seed: 7 });
const optionsOf = (more: Partial<PlanToPlace> = {}) => network.placementOptions(planOf(more));
const centersOf = ({ shipments }: PlacementOption) =>
  shipments.map(({ destination }) => destination.warehouseId);
const only = async (kind: PlacementKind, more: Partial<PlanToPlace> = {}): Promise<PlacementOption> => {
  const option = (await optionsOf(more)).find((each) => each.kind === kind);
  if (option === undefined) throw new Error(`${kind} is not offered`);
  return option;
};
const kindsOf = async (more: Partial<PlanToPlace>) => (await optionsOf(more)).map(({ kind }) => kind);

describe('any offered placement', () => {
  const everyOption = (law: (option: PlacementOption, plan: PlanToPlace) => void) =>
    fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        const options = await network.placementOptions(plan);
        expect(options).not.toHaveLength(0);
        for (const option of options) law(option, plan);
      }),
      { seed: 20240301 },
    );

  it('sends every box, whole, to one destination', () =>
    everyOption(({ shipments }, { boxes }) => {
      const sent = shipments.flatMap((shipment) => shipment.boxes);
      expect(sent.toSorted(byName)).toEqual(boxes.toSorted(byName));
    }));

  it('sends every unit once', () =>
    everyOption(({ shipments }, { items }) => {
      expect(unitsBySku(shipments.flatMap((shipment) => shipment.items))).toEqual(unitsBySku(items));
    }));

  it('gives a shipment at least the units in its boxes', () =>
    everyOption(({ shipments }) => {
      for (const { items, boxes } of shipments) {
        const units = unitsBySku(items);
        for (const [msku, boxed] of Object.entries(unitsBySku(boxes.flatMap((each) => each.items)))) {
          expect(units[msku]).toBeGreaterThanOrEqual(boxed);
        }
      }
    }));

  it('goes to different centers of the country, and is one that the domain can record', () =>
    everyOption((option, { marketplace }) => {
      expect(new Set(centersOf(option)).size).toBe(option.shipments.length);
      for (const { destination } of option.shipments) {
        expect(destination.address?.countryCode).toBe(marketplace);
      }
      expect(PlacementOptionSchema.parse(option)).toEqual(option);
    }));
});

describe('the destinations of a placement', () => {
  it('are the nearest center alone in a minimal split', async () => {
    expect(centersOf(await only('MINIMAL', { sourceAddress: addressIn('TX') }))).toEqual(['DFW7']);
    expect(centersOf(await only('MINIMAL', { sourceAddress: addressIn('WA') }))).toEqual(['BFI4']);
    expect(centersOf(await only('MINIMAL', { sourceAddress: addressIn('MD') }))).toEqual(['BWI2']);
  });

  it('are on the near coast for stock from abroad', async () => {
    expect(centersOf(await only('MINIMAL', { sourceAddress: addressIn('Guangdong', 'CN') }))).toEqual([
      'BFI4',
    ]);
  });

  it('take the size: what one center of Maryland does not take goes on to Pennsylvania', async () => {
    const sofas = {
      sourceAddress: addressIn('MD'),
      items: [item('SOFA', 2)],
      boxes: [box('B1', [60, 30, 30], 48, ['SOFA', 1]), box('B2', [60, 30, 30], 48, ['SOFA', 1])],
    };
    expect(centersOf(await only('MINIMAL', sofas))).toEqual(['AVP1']);
  });

  it('are two or three in a partial split and four or five in an optimized one', async () => {
    expect([2, 3]).toContain((await only('PARTIAL')).shipments.length);
    expect([4, 5]).toContain((await only('AMAZON_OPTIMIZED')).shipments.length);
  });

  it('get some of each SKU in an optimized split', async () => {
    const { shipments } = await only('AMAZON_OPTIMIZED', {
      items: [item('MUG-BLUE', 50)],
      boxes: mugBoxes(5),
    });
    for (const { boxes } of shipments) expect(boxes.length).toBeGreaterThan(0);
  });

  it('can be others in a later round', async () => {
    const firsts = await Promise.all(
      [1, 2, 3, 4, 5, 6, 7, 8].map(async (round) => centersOf(await only('MINIMAL', { round }))[0]),
    );
    expect(firsts[0]).toBe('LAX9');
    expect(new Set(firsts).size).toBeGreaterThan(1);
  });
});

describe('the placements that can be chosen', () => {
  it('include the free split only with five boxes of every SKU', async () => {
    expect(await kindsOf({ items: [item('MUG-BLUE', 50)], boxes: mugBoxes(5) })).toContain(
      'AMAZON_OPTIMIZED',
    );
    expect(await kindsOf({ items: [item('MUG-BLUE', 40)], boxes: mugBoxes(4) })).not.toContain(
      'AMAZON_OPTIMIZED',
    );
    expect(await kindsOf({ boxes: [] })).toEqual(['MINIMAL', 'PARTIAL']);
  });

  it.each([
    ['2024-02-29', ['INVENTORY_PLACEMENT_SERVICE', 'AMAZON_OPTIMIZED']],
    ['2024-03-01', ['MINIMAL', 'PARTIAL', 'AMAZON_OPTIMIZED']],
    ['2025-02-19', ['MINIMAL', 'PARTIAL', 'AMAZON_OPTIMIZED']],
    ['2025-02-20', ['MINIMAL', 'AMAZON_OPTIMIZED']],
  ])('are, for standard sizes on %s, %j', async (date, kinds) => {
    expect(await kindsOf({ at: day(date) })).toEqual(kinds);
  });

  it('leave out a partial split of a single box', async () => {
    expect(await kindsOf({ items: [item('MUG-BLUE', 10)], boxes: mugBoxes(1) })).toEqual(['MINIMAL']);
  });

  it('are one free split outside the United States', async () => {
    const [option, ...others] = await optionsOf({ marketplace: 'JP', sourceAddress: addressIn('', 'JP') });
    expect(others).toEqual([]);
    expect(option?.fee).toEqual({ amount: '0', code: 'JPY' });
  });
});

describe('the placement fee', () => {
  const feeOf = async (kind: PlacementKind, more: Partial<PlanToPlace> = {}) =>
    (await only(kind, more)).fee.amount;

  it('is, for 100 units of 2 lb, the middle of the range of its day', async () => {
    expect(await feeOf('MINIMAL')).toBe('38.00');
    expect(await feeOf('PARTIAL')).toBe('25.50');
    expect(await feeOf('AMAZON_OPTIMIZED')).toBe('0');
    expect(await feeOf('MINIMAL', { at: day('2026-02-01') })).toBe('41.00');
  });

  it('was, in the Inventory Placement Service, 0.10 more for each pound above two', async () => {
    const placed = (pounds: number) => ({
      at: day('2023-06-01'),
      items: [item('MUG-BLUE', 1)],
      boxes: [box('B1', [12, 8, 8], pounds, ['MUG-BLUE', 1])],
    });
    expect(await feeOf('INVENTORY_PLACEMENT_SERVICE', placed(2))).toBe('0.40');
    expect(await feeOf('INVENTORY_PLACEMENT_SERVICE', placed(2.1))).toBe('0.50');
    expect(await feeOf('INVENTORY_PLACEMENT_SERVICE', placed(4))).toBe('0.60');
  });

  it('is nothing for a unit above 50 lb, which Amazon calls extra-large', async () => {
    const heavy = { items: [item('SAFE', 1)], boxes: [box('B1', [20, 20, 20], 60, ['SAFE', 1])] };
    expect(await feeOf('MINIMAL', heavy)).toBe('0.00');
  });
});

const byName = (one: { readonly name: string }, other: { readonly name: string }) =>
  one.name < other.name ? -1 : 1;

function unitsBySku(counts: readonly ItemQuantity[]): Record<string, number> {
  const units: Record<string, number> = {};
  for (const { msku, quantity } of counts) units[msku] = (units[msku] ?? 0) + quantity;
  return units;
}
