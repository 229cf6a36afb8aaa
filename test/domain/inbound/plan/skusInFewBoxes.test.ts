import { describe, expect, it } from 'vitest';
import { skusInFewBoxes } from '#domain/inbound/plan/skusInFewBoxes';
import { amazonPolicies } from '#domain/policies/networkPolicies';
import { box, mugs, teas, units } from '#test/domain/inbound/plan/facts';

const { rule } = amazonPolicies.splitAdvice;
const boxesOf = (msku: string, count: number) =>
  Array.from({ length: count }, (_, at) => box(`${msku}-B${at + 1}`, units(msku, 2), units(msku, 1)));

describe('the advice on splits', () => {
  it('names SKUs in fewer than five boxes, counting a box once', () => {
    const boxes = [...boxesOf('MUG-BLUE', 4), ...boxesOf('TEA-GREEN', 5)];
    expect(skusInFewBoxes([mugs, teas], boxes, rule)).toEqual([{ msku: 'MUG-BLUE', boxes: 4 }]);
  });

  it('counts a box of several SKUs for each of them', () => {
    const mixed = Array.from({ length: 5 }, (_, at) =>
      box(`B${at}`, units('MUG-BLUE', 1), units('TEA-GREEN', 1)),
    );
    expect(skusInFewBoxes([mugs, teas], mixed, rule)).toEqual([]);
  });

  it('says nothing of a SKU that is packed later', () => {
    expect(skusInFewBoxes([mugs, teas], boxesOf('MUG-BLUE', 5), rule)).toEqual([]);
  });
});
