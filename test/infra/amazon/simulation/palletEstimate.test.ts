import { describe, expect, it } from 'vitest';
import { type Box, Pallet } from '#domain/inbound/box';
import { palletEstimate } from '#infra/amazon/simulation/palletEstimate';
import { BoxFitsNoPallet } from '#services/ports/fulfillmentNetwork';
import { box } from '#test/infra/amazon/simulation/samples';

const alike = (count: number, sides: readonly [number, number, number], weight: number): readonly Box[] =>
  Array.from({ length: count }, (_, index) => box(`B${index + 1}`, sides, weight, ['MUG-BLUE', 1]));

const countOf = (boxes: readonly Box[]): number =>
  palletEstimate(boxes).reduce((sum, { quantity }) => sum + quantity, 0);

describe('a pallet estimate', () => {
  it('is of no pallet for no box', () => {
    expect(palletEstimate([])).toEqual([]);
  });

  it('is a low pallet for one box, which another may stand on', () => {
    expect(palletEstimate(alike(1, [18, 12, 10], 20))).toEqual([
      {
        dimensions: { length: '48', width: '40', height: '16', unitOfMeasurement: 'IN' },
        weight: { value: '70', unit: 'LB' },
        quantity: 1,
        stackability: 'STACKABLE',
      },
    ]);
  });

  it('turns boxes to find five of 24 x 16 to a layer', () => {
    const [pallet, ...others] = palletEstimate(alike(25, [24, 16, 12], 20));
    expect(others).toEqual([]);
    expect(pallet).toMatchObject({
      dimensions: { height: '66' },
      weight: { value: '550' },
      stackability: 'NON_STACKABLE',
    });
    expect(countOf(alike(26, [24, 16, 12], 20))).toBe(2);
  });

  it('fills a pallet to the last inch, and counts alike ones together', () => {
    expect(palletEstimate(alike(16, [24, 20, 33], 40))).toMatchObject([
      { dimensions: { height: '72' }, weight: { value: '370' }, quantity: 2 },
    ]);
  });

  it('lays down a box that is too high to stand', () => {
    expect(palletEstimate(alike(1, [10, 40, 48], 30))).toMatchObject([{ dimensions: { height: '16' } }]);
    expect(countOf(alike(1, [66, 40, 48], 30))).toBe(1);
  });

  it('opens another pallet for weight alone', () => {
    expect(countOf(alike(29, [10, 10, 10], 50))).toBe(1);
    expect(countOf(alike(30, [10, 10, 10], 50))).toBe(2);
  });

  it('reads centimetres and kilograms to the next thousandth', () => {
    const metric: Box = {
      ...box('B1', [1, 1, 1], 1, ['MUG-BLUE', 1]),
      dimensions: { length: '121.92', width: '101.6', height: '167.64', unitOfMeasurement: 'CM' },
      weight: { value: '657.708', unit: 'KG' },
    };
    expect(palletEstimate([metric])).toMatchObject([
      { dimensions: { height: '72' }, weight: { value: '1499.998' } },
    ]);
  });

  it.each([
    [[48.001, 40, 66], 20],
    [[48, 40.001, 66], 20],
    [[48, 40, 66.001], 20],
    [[10, 10, 10], 1450.001],
  ] as const)('names the box of %j in and %s lb that no pallet takes', (sides, weight) => {
    const boxes = [...alike(3, [18, 12, 10], 20), box('TOO-MUCH', sides, weight, ['SAFE', 1])];
    expect(() => palletEstimate(boxes)).toThrow(new BoxFitsNoPallet('TOO-MUCH'));
  });

  it('is made for 500 boxes of many sizes, and is one that the domain can record', () => {
    const boxes = Array.from({ length: 500 }, (_, index) =>
      box(
        `B${index + 1}`,
        [8 + ((index * 7) % 17), 6 + ((index * 11) % 14), 4 + ((index * 5) % 13)],
        5 + ((index * 3) % 40),
        ['MUG-BLUE', 1],
      ),
    );
    const pallets = palletEstimate(boxes);
    expect(pallets.map((pallet) => Pallet.parse(pallet))).toEqual(pallets);
    const pounds = boxes.reduce((sum, { weight }) => sum + Number(weight.value), 0);
    expect(
      pallets.reduce((sum, { weight, quantity }) => sum + (Number(weight.value) - 50) * quantity, 0),
    ).toBe(pounds);
  });
});
