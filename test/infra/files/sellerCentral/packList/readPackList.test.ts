import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Box } from '#domain/inbound/box';
import { readSellerCentralFile } from '#infra/files/sellerCentral/readSellerCentralFile';
import { change, packList, utf8, without } from '#test/infra/files/sellerCentral/files';
import { fixture } from '#test/infra/files/sellerCentral/fixture';
import { wholePackList } from '#test/infra/files/sellerCentral/readFile';
import { type WorkbookCell, workbook } from '#test/infra/files/sellerCentral/workbook';

describe('a pack list', () => {
  it('is read as Seller Central writes it', async () => {
    const { packGroup, workflowName, items, boxes } = await wholePackList(fixture('pack-group-2.csv'));
    expect([packGroup, workflowName]).toEqual([2, 'wf0d9b7c1e-51aa-4c70-8a3f-2f6f0c2f7a10']);
    expect(items[0]).toEqual({
      msku: 'BOTTLE-STEEL-750',
      title: 'Steel bottle, 750 ml',
      asin: 'B0TESTBTL1',
      fnsku: 'X00TESTBT1',
      condition: 'New',
      prepType: 'No prep needed',
      quantity: 120,
    });
    expect(z.array(Box).parse(boxes)).toHaveLength(5);
    expect(boxes[4]).toEqual({
      name: 'P2 - B5',
      weight: { value: '26.5', unit: 'LB' },
      dimensions: { length: '20', width: '16', height: '12', unitOfMeasurement: 'IN' },
      items: [
        { msku: 'BOTTLE-STEEL-750', quantity: 24 },
        { msku: 'NAPKIN-LINEN-4', quantity: 15 },
      ],
    });
  });

  it('is read as a workbook, whose box columns start at M and hold formulas', async () => {
    const bytes = workbook({ Instructions: [['Read me']], 'Box packing information': workbookRows(5) });
    const { packGroup, items, boxes } = await wholePackList(bytes);
    expect([packGroup, items.length, boxes.length]).toEqual([1, 2, 5]);
    expect(boxes[1]).toEqual({
      name: 'Second',
      weight: { value: '9.5', unit: 'KG' },
      dimensions: { length: '50', width: '40', height: '30', unitOfMeasurement: 'CM' },
      items: [
        { msku: 'TOWEL-TERRY', quantity: 4 },
        { msku: 'BOWL-OAK', quantity: 2 },
      ],
    });
  });

  it('counts the boxes of a workbook', async () => {
    const result = await readSellerCentralFile(
      workbook({ 'Box packing information': workbookRows(6) }),
      'pack.xlsx',
    );
    expect(result.ok || result.problems).toMatchObject([
      { code: 'box-total', sheet: 'Box packing information', row: 3, column: { letter: 'M' }, value: '6' },
    ]);
  });

  it('names boxes as Seller Central would where they have no names', async () => {
    const { boxes } = await wholePackList(utf8(without(packList, 11), ','));
    expect(boxes.map(({ name }) => name)).toEqual(['P1 - B1', 'P1 - B2', 'P1 - B3', 'P1 - B4', 'P1 - B5']);
  });

  it('has boxes without a SKU, and box columns that are not used', async () => {
    const cells = { H8: '12', B4: '52', I8: '0', J8: '', K8: '6', N6: 'Box 6 units' };
    const { boxes } = await wholePackList(utf8(change(packList, cells), ','));
    expect(boxes.map(({ items }) => items.length)).toEqual([1, 1, 2, 2, 2]);
  });
});

/** Two SKUs in five boxes; `declared` is what the sheet says of them. */
function workbookRows(declared: number): readonly (readonly WorkbookCell[])[] {
  const gap = (columns: number) => Array.from({ length: columns }, () => undefined);
  const item = (msku: string, units: number): readonly WorkbookCell[] => {
    const described = [
      msku,
      `${msku} title`,
      'pk1',
      'B0ASIN0001',
      `X00${msku}`,
      'New',
      'None',
      'Seller',
      'Seller',
    ];
    const perBox = Array.from({ length: 5 }, () => ({ formula: 'J7/5', result: units }));
    return [...described, units * 5, { formula: 'SUM(M7:Q7)', result: units * 5 }, undefined, ...perBox];
  };
  const perBox = (label: string, value: string | number) => [
    ...gap(11),
    label,
    ...Array.from({ length: 5 }, () => value),
  ];
  const columns = ['SKU', 'Product title', 'Id', 'ASIN', 'FNSKU', 'Condition', 'Prep type'];
  const others = ['Who preps units?', 'Who labels units?', 'Expected quantity', 'Boxed quantity'];
  return [
    ['Pack group: 1'],
    ['Total SKUs: 2 (30 units)'],
    [...gap(8), 'Total box count:', ...gap(3), declared],
    [],
    [...columns, ...others, undefined, ...[1, 2, 3, 4, 5].map((number) => `Box ${number} quantity`)],
    item('TOWEL-TERRY', 4),
    item('BOWL-OAK', 2),
    [],
    ['Name of box', ...gap(11), 'First', 'Second', 'Third', 'Fourth', 'Fifth'],
    perBox('Box weight (kg):', 9.5),
    perBox('Box width (cm):', 40),
    perBox('Box length (cm):', 50),
    perBox('Box height (cm):', '30'),
  ];
}
