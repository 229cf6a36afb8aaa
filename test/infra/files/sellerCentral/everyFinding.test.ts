import { describe, expect, it } from 'vitest';
import { readSellerCentralFile } from '#infra/files/sellerCentral/readSellerCentralFile';
import { type Finding, findingCodes } from '#services/ports/finding';
import {
  change,
  manifestRows,
  packList,
  potsAndTowels,
  shipmentDownload,
  usHeader,
  utf8,
  without,
} from '#test/infra/files/sellerCentral/files';
import { workbook } from '#test/infra/files/sellerCentral/workbook';

/** A file, and where and what the finding is that it must give. */
type Case = readonly [Uint8Array, Omit<Finding, 'code' | 'expected'>];

const at = (letter: string, row: number, name: string, value: string) => ({
  row,
  column: { letter, name },
  value,
});
const manifest = (cells: Readonly<Record<string, string>>) => utf8(change(potsAndTowels, cells));
const pack = (cells: Readonly<Record<string, string>>) => utf8(change(packList, cells), ',');
const shipment = (cells: Readonly<Record<string, string>>) => utf8(change(shipmentDownload, cells), ',');
const bytes = (...values: readonly number[]) => new Uint8Array(values);

const failedFormula = workbook({
  Template: [...manifestRows([]), ['POT', 60, '', '', { formula: 'VLOOKUP(A9,X:Y,2)', result: '#N/A' }]],
});

const cases: Readonly<Record<(typeof findingCodes)[number], readonly Case[]>> = {
  'empty-file': [[bytes(), {}]],
  'too-large': [[new Uint8Array(20_000_001).fill(65), {}]],
  'old-workbook': [[bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), {}]],
  'unreadable-workbook': [[bytes(0x50, 0x4b, 3, 4, 0, 0), {}]],
  'unreadable-text': [[bytes(0x41, 0xff, 0xfe, 0x80), {}]],
  'unreadable-rows': [[new TextEncoder().encode('Merchant SKU,Quantity\r\n"POT,1\r\n'), { row: 2 }]],
  'unknown-file': [[new TextEncoder().encode('Date,FNSKU\r\n07/06/2026,X1\r\n'), { value: 'Date' }]],
  'example-only': [
    [workbook({ 'Create workflow – example': potsAndTowels }), { sheet: 'Create workflow – example' }],
  ],

  'missing-column': [
    [utf8(manifestRows([['POT']], ['Merchant SKU'])), { row: 8 }],
    [utf8(manifestRows([['POT', '1']], usHeader.slice(0, -1))), { row: 8 }],
    [pack({ D6: 'Barcode', A6: 'FNSKU', E6: 'SKU', C6: 'Id' }), { row: 6 }],
    [
      utf8(
        packList.map((row) => row.slice(0, 8)),
        ',',
      ),
      { row: 6 },
    ],
  ],
  'repeated-column': [
    [manifest({ F8: 'quantity ' }), at('F', 8, 'quantity', 'quantity')],
    [pack({ J6: 'Box 1 units' }), at('J', 6, 'Box 1 units', 'Box 1 units')],
  ],
  'unknown-column': [[manifest({ M8: 'Notes' }), at('M', 8, 'Notes', 'Notes')]],
  'missing-label': [
    [utf8(without(packList, 4), ','), {}],
    [utf8(without(packList, 12), ','), { row: 6 }],
    [utf8(without(shipmentDownload, 4), ','), {}],
    [utf8(without(shipmentDownload, 14), ','), {}],
  ],
  'unknown-unit': [
    [
      pack({ H12: 'Box weight (stone):' }),
      { row: 12, column: { letter: 'H' }, value: 'Box weight (stone):' },
    ],
  ],
  'mixed-units': [[manifest({ J8: 'Box width (cm)' }), at('J', 8, 'Box width (cm)', 'Box width (cm)')]],

  'missing-value': [
    [manifest({ A9: '' }), at('A', 9, 'Merchant SKU', '')],
    [manifest({ B10: '' }), at('B', 10, 'Quantity', '')],
    [pack({ I12: '' }), at('I', 12, 'Box weight (lb): Box 1 units', '')],
    [pack({ D7: '' }), at('D', 7, 'FNSKU', '')],
    [shipment({ B4: '' }), at('B', 4, 'Ship to', '')],
  ],
  'control-character': [
    [manifest({ A10: 'TOWEL\u0007TERRY' }), at('A', 10, 'Merchant SKU', 'TOWEL\\u{7}TERRY')],
    [pack({ B7: 'Towel\nterry' }), at('B', 7, 'Title', 'Towel\\u{a}terry')],
  ],
  'not-text': [[manifest({ A10: 'T'.repeat(256) }), at('A', 10, 'Merchant SKU', `${'T'.repeat(120)}…`)]],
  'not-a-whole-number': [
    [manifest({ B10: '0' }), at('B', 10, 'Quantity', '0')],
    [manifest({ B10: '1,200' }), at('B', 10, 'Quantity', '1,200')],
    [manifest({ G9: '2.5' }), at('G', 9, 'Units per box', '2.5')],
    [pack({ K7: '-8' }), at('K', 7, 'Box 3 units', '-8')],
    [pack({ B1: 'one' }), at('B', 1, 'Pack group number', 'one')],
  ],
  'not-a-decimal': [
    [manifest({ L9: '30,5' }), at('L', 9, 'Box weight (lb)', '30,5')],
    [manifest({ I9: '0' }), at('I', 9, 'Box length (in)', '0')],
    [shipment({ H15: '=2*10' }), at('H', 15, 'Box weight (lb): Box 1 units', '=2*10')],
  ],
  'not-a-day': [
    [manifest({ E9: '30/06/2027' }), at('E', 9, 'Expiration date (MM/DD/YYYY)', '30/06/2027')],
    [manifest({ E9: '02/29/2027' }), at('E', 9, 'Expiration date (MM/DD/YYYY)', '02/29/2027')],
    [failedFormula, { sheet: 'Template', ...at('E', 9, 'Expiration date (MM/DD/YYYY)', '#N/A') }],
  ],
  'not-an-owner': [
    [manifest({ C9: 'Me' }), at('C', 9, 'Prep owner', 'Me')],
    [manifest({ B4: 'Nobody' }), at('B', 4, 'Default labeling owner', 'Nobody')],
  ],
  'not-a-shipment-id': [[shipment({ B2: 'FBA-1' }), at('B', 2, 'Shipment ID', 'FBA-1')]],
  'not-a-box-id': [
    [shipment({ H14: 'FBA17ABCDEF2U000001' }), at('H', 14, 'Box ID Box 1 units', 'FBA17ABCDEF2U000001')],
  ],
  'owner-assumed': [[manifest({ B3: '' }), at('B', 3, 'Default prep owner', '')]],
  'long-msku': [[manifest({ A10: 'T'.repeat(41) }), at('A', 10, 'Merchant SKU', 'T'.repeat(41))]],

  'no-lines': [
    [utf8(manifestRows([])), { row: 8 }],
    [utf8(packList.toSpliced(6, 2), ','), {}],
  ],
  'incomplete-case-pack': [[manifest({ K9: '' }), at('K', 9, 'Box height (in)', '')]],
  'case-pack-quantity': [[manifest({ B9: '61' }), at('B', 9, 'Quantity', '61')]],
  'repeated-msku': [
    [manifest({ A11: 'TOWEL-TERRY', B11: '3' }), at('A', 11, 'Merchant SKU', 'TOWEL-TERRY')],
    [pack({ A8: 'TOWEL-TERRY' }), at('A', 8, 'SKU', 'TOWEL-TERRY')],
  ],
  'two-expirations': [
    [
      manifest({ A10: 'POT-OLIVE-3L', E10: '07/31/2027' }),
      at('E', 10, 'Expiration date (MM/DD/YYYY)', '07/31/2027'),
    ],
  ],
  'two-lot-codes': [
    [
      manifest({ A10: 'POT-OLIVE-3L', E10: '06/30/2027', F10: 'LOT-8' }),
      at('F', 10, 'Manufacturing lot code', 'LOT-8'),
    ],
  ],
  'two-owners': [
    [
      manifest({ A10: 'POT-OLIVE-3L', D10: 'Amazon', E10: '06/30/2027', F10: 'LOT-7' }),
      at('D', 10, 'Labeling owner', 'Amazon'),
    ],
  ],
  'too-many-boxes': [
    [
      utf8(
        manifestRows([
          ['POT', '20000', '', '', '', '', '1', '20000', '9', '9', '9', '9'],
          ['PAN', '1', '', '', '', '', '1', '1', '9', '9', '9', '9'],
        ]),
      ),
      {},
    ],
  ],
  'boxed-quantity': [
    [pack({ I7: '7' }), at('H', 7, 'Quantity', '40')],
    [shipment({ G12: '16' }), at('G', 12, 'Total units', '16')],
  ],
  'sku-total': [
    [pack({ B3: '3' }), at('B', 3, 'SKUs', '3')],
    [shipment({ B6: '1' }), at('B', 6, 'SKUs', '1')],
  ],
  'unit-total': [
    [pack({ B4: '54' }), at('B', 4, 'Units', '54')],
    [shipment({ B7: '56' }), at('B', 7, 'Units', '56')],
  ],
  'box-total': [[shipment({ B5: '6' }), at('B', 5, 'Boxes', '6')]],
  'repeated-box': [
    [pack({ J11: 'P1 - B1' }), at('J', 11, 'Box name Box 2 units', 'P1 - B1')],
    [shipment({ I14: 'FBA17ABCDEF1U000001' }), at('I', 14, 'Box ID Box 2 units', 'FBA17ABCDEF1U000001')],
  ],
  'empty-box': [[pack({ N6: 'Box 6 units', N12: '20' }), at('N', 6, 'Box 6 units', 'Box 6 units')]],
  'heavy-box': [[manifest({ L9: '50.01' }), at('L', 9, 'Box weight (lb)', '50.01')]],
  'box-weight-advice': [
    [manifest({ L9: '50' }), at('L', 9, 'Box weight (lb)', '50')],
    [pack({ I12: '44.1' }), at('I', 12, 'Box weight (lb): Box 1 units', '44.1')],
  ],
  'large-box': [
    [manifest({ K9: '36.1' }), at('I', 9, 'Box length (in)', '20')],
    [pack({ I13: '26', I14: '26' }), at('I', 13, 'Box length (inch): Box 1 units', '26')],
  ],
  'few-boxes': [
    [manifest({ B9: '48', H9: '4' }), at('A', 9, 'Merchant SKU', 'POT-OLIVE-3L')],
    [pack({ I8: '', J8: '6' }), at('A', 8, 'SKU', 'BOWL-OAK')],
  ],
};

const warnings: ReadonlySet<string> = new Set([
  'unknown-column',
  'owner-assumed',
  'long-msku',
  'empty-box',
  'heavy-box',
  'box-weight-advice',
  'large-box',
  'few-boxes',
]);

describe('a finding', () => {
  const all = findingCodes.flatMap((code) => cases[code].map(([file, where]) => ({ code, file, where })));

  it.each(all)('$code names its place and value: $where', async ({ code, file, where }) => {
    const result = await readSellerCentralFile(file, 'file.csv');
    const found = [...(result.ok ? [] : result.problems), ...result.warnings];
    expect(found).toContainEqual({ code, ...where, expected: expect.stringMatching(/.{5}/) });
    expect(found.filter((finding) => finding.code === code)).toHaveLength(1);
  });

  it.each(all.filter(({ code }) => warnings.has(code)))(
    '$code does not refuse the file',
    async ({ file }) => {
      expect(await readSellerCentralFile(file, 'file.csv')).toMatchObject({ ok: true });
    },
  );

  it.each(all.filter(({ code }) => !warnings.has(code)))('$code refuses the file', async ({ code, file }) => {
    const result = await readSellerCentralFile(file, 'file.csv');
    expect(result.ok || result.problems.map((problem) => problem.code)).toContain(code);
  });
});

it('tells every problem of a file at once', async () => {
  const file = manifest({ B9: 'x', C9: 'Me', E9: 'soon', L9: '', A10: '', B10: '0' });
  const result = await readSellerCentralFile(file, 'manifest.txt');
  expect(
    result.ok || result.problems.map(({ code, row, column }) => `${column?.letter}${row} ${code}`),
  ).toEqual([
    'B9 not-a-whole-number',
    'E9 not-a-day',
    'L9 incomplete-case-pack',
    'C9 not-an-owner',
    'B10 not-a-whole-number',
    'A10 missing-value',
  ]);
});

it('does not count again what it could not read', async () => {
  const file = pack({ D7: '', K8: 'x', I12: '' });
  const result = await readSellerCentralFile(file, 'pack.csv');
  expect(
    result.ok || result.problems.map(({ code, row, column }) => `${column?.letter}${row} ${code}`),
  ).toEqual(['D7 missing-value', 'K8 not-a-whole-number', 'I12 missing-value']);
});
