import { describe, expect, it } from 'vitest';
import { readSellerCentralFile } from '#infra/files/sellerCentral/readSellerCentralFile';
import { change, manifestRows, potsAndTowels, utf8 } from '#test/infra/files/sellerCentral/files';
import { fixture } from '#test/infra/files/sellerCentral/fixture';
import { wholeManifest } from '#test/infra/files/sellerCentral/readFile';
import { workbook } from '#test/infra/files/sellerCentral/workbook';

const sellers = { prepOwner: 'SELLER', labelOwner: 'SELLER' };

const measured = (unitOfMeasurement: string, unit: string) => ({
  dimensions: { length: '45', width: '35', height: '30', unitOfMeasurement },
  weight: { value: '9.5', unit },
});

describe('a manifest', () => {
  it('is read in inches and pounds, with its case packs, dates and lots', async () => {
    const { lines } = await wholeManifest(fixture('manifest-us.txt'));
    expect(lines).toHaveLength(5);
    expect(lines[1]).toEqual({
      msku: 'SPICE-PAPRIKA-3OZ',
      quantity: 288,
      ...sellers,
      expiration: '2028-03-31',
      manufacturingLotCode: 'L2203',
      casePack: {
        unitsPerBox: 48,
        numberOfBoxes: 6,
        dimensions: { length: '16', width: '12', height: '8', unitOfMeasurement: 'IN' },
        weight: { value: '14.25', unit: 'LB' },
      },
    });
    expect(lines[2]).toMatchObject({ prepOwner: 'SELLER', labelOwner: 'AMAZON' });
    expect(lines[3]).toEqual({ msku: 'BOTTLE-STEEL-750', quantity: 120, ...sellers });
  });

  it('is read in centimetres and kilograms from Windows-31J', async () => {
    const { lines } = await wholeManifest(fixture('manifest-jp.txt'));
    expect(lines).toEqual([
      {
        msku: '急須-備前-小',
        quantity: 60,
        ...sellers,
        casePack: { unitsPerBox: 12, numberOfBoxes: 5, ...measured('CM', 'KG') },
      },
      { msku: 'ﾎﾞﾄﾙ-500', quantity: 30, ...sellers, expiration: '2027-12-31' },
    ]);
  });

  it('is read without owner columns, as since Amazon ended prep and labelling', async () => {
    const header = ['Merchant SKU', 'Quantity', 'Expiration date (MM/DD/YYYY)', 'Manufacturing lot code'];
    const boxes = [
      'Units per box',
      'Number of boxes',
      'Box length (cm)',
      'Box width (cm)',
      'Box height (cm)',
    ];
    const rows = [
      [...header, ...boxes, 'Box weight (kg)'],
      ['POT', '60', '', '', '12', '5', '45', '35', '30', '9.5'],
    ];
    expect(await readSellerCentralFile(utf8(rows), 'manifest.txt')).toEqual({
      ok: true,
      encoding: 'utf-8',
      warnings: [],
      file: {
        kind: 'manifest',
        lines: [
          {
            msku: 'POT',
            quantity: 60,
            ...sellers,
            casePack: { unitsPerBox: 12, numberOfBoxes: 5, ...measured('CM', 'KG') },
          },
        ],
      },
    });
  });

  it("keeps India's columns as given, with the default prep category", async () => {
    const header = ['Merchant SKU', 'Quantity', 'Fulfillment Center(FC)', 'Prep owner', 'Labeling owner'];
    const india = ['Prep Category', 'HSN code', 'GST rate', 'Declared value'];
    const rows = change(
      manifestRows(
        [
          ['POT', '60', 'BLR7', 'Seller', 'Seller', 'Fragile', '7323', '18', '1,200.00'],
          ['PAN', '10', 'BLR7'],
        ],
        [...header, ...india],
      ),
      { A5: 'Default prep category', B5: 'None' },
    );
    const { lines } = await wholeManifest(utf8(rows));
    expect(lines.map((line) => line.india)).toEqual([
      {
        fulfillmentCenter: 'BLR7',
        prepCategory: 'Fragile',
        hsnCode: '7323',
        gstRate: '18',
        declaredValue: '1,200.00',
      },
      { fulfillmentCenter: 'BLR7', prepCategory: 'None' },
    ]);
  });

  it('takes the default owners where a line has none, and says Amazon where it is Amazon', async () => {
    const { lines } = await wholeManifest(utf8(change(potsAndTowels, { B3: 'AMAZON', C10: ' seller ' })));
    expect(lines.map((line) => line.prepOwner)).toEqual(['AMAZON', 'SELLER']);
  });

  it('is the template sheet of a workbook, with date cells, numbers and the results of formulas', async () => {
    const template = potsAndTowels.map((row) => row.map((cell) => cell || undefined));
    const line = [
      'POT-OLIVE-3L',
      { formula: '12*5', result: 60 },
      undefined,
      undefined,
      new Date('2027-06-30'),
    ];
    const bytes = workbook({
      'Create workflow – example': manifestRows([['MADE-UP', '1']]),
      'Create workflow – template': [
        ...template.slice(0, 8),
        [...line, 'LOT-7', 12, 5, 20, 16.1, 14, 28.499999999999996],
      ],
    });
    expect((await wholeManifest(bytes)).lines).toEqual([
      {
        msku: 'POT-OLIVE-3L',
        quantity: 60,
        ...sellers,
        expiration: '2027-06-30',
        manufacturingLotCode: 'LOT-7',
        casePack: {
          unitsPerBox: 12,
          numberOfBoxes: 5,
          dimensions: { length: '20', width: '16.1', height: '14', unitOfMeasurement: 'IN' },
          weight: { value: '28.5', unit: 'LB' },
        },
      },
    ]);
  });

  it('may pack an MSKU in boxes of two kinds, and more of it without boxes', async () => {
    const box = ['20', '16', '14', '30'];
    const rows = manifestRows([
      ['POT', '60', '', '', '', '', '12', '5', ...box],
      ['POT', '30', '', '', '', '', '6', '5', ...box],
      ['POT', '7'],
    ]);
    expect((await wholeManifest(utf8(rows))).lines.map(({ quantity }) => quantity)).toEqual([60, 30, 7]);
  });

  it('advises a second plan for a second expiration date', async () => {
    const cells = { A10: 'POT-OLIVE-3L', E10: '07/31/2027', F10: 'LOT-7' };
    const result = await readSellerCentralFile(utf8(change(potsAndTowels, cells)), 'manifest.txt');
    expect(result.ok || result.problems.map(({ expected }) => expected)).toEqual([
      "the expiration date of the MSKU's first row, 2027-06-30; make a second plan for the other date",
    ]);
  });

  it('has no names that can reach into an object', async () => {
    const rows = change(potsAndTowels, { A10: '__proto__', M8: '__proto__', M9: 'polluted' });
    expect((await wholeManifest(utf8(rows))).lines[1]?.msku).toBe('__proto__');
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
  });
});
