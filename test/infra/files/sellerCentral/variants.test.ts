import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ManifestLine } from '#services/ports/sellerCentralFiles';
import { manifestRows, type Rows, text } from '#test/infra/files/sellerCentral/files';
import { wholeManifest } from '#test/infra/files/sellerCentral/readFile';
import { workbook } from '#test/infra/files/sellerCentral/workbook';

const word = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9 ._"',;éß茶-]{0,30}[A-Za-z0-9]$/);
const decimal = fc.stringMatching(/^[1-9]\d{0,2}(\.\d{1,3})?$/);
const owner = fc.constantFrom('SELLER' as const, 'AMAZON' as const);
const expiration = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const lines = (metric: boolean): fc.Arbitrary<readonly ManifestLine[]> => {
  const casePack = fc.record({
    unitsPerBox: fc.integer({ min: 1, max: 200 }),
    numberOfBoxes: fc.integer({ min: 1, max: 60 }),
    dimensions: fc.record({
      length: decimal,
      width: decimal,
      height: decimal,
      unitOfMeasurement: fc.constant(metric ? ('CM' as const) : ('IN' as const)),
    }),
    weight: fc.record({ value: decimal, unit: fc.constant(metric ? ('KG' as const) : ('LB' as const)) }),
  });
  const line = fc
    .record(
      {
        msku: word,
        quantity: fc.integer({ min: 1, max: 500_000 }),
        prepOwner: owner,
        labelOwner: owner,
        expiration,
        manufacturingLotCode: word,
        casePack,
      },
      { requiredKeys: ['msku', 'quantity', 'prepOwner', 'labelOwner'] },
    )
    .map((given) =>
      given.casePack
        ? { ...given, quantity: given.casePack.unitsPerBox * given.casePack.numberOfBoxes }
        : given,
    );
  return fc.uniqueArray(line, { selector: ({ msku }) => msku, minLength: 1, maxLength: 6 });
};

/** Every column with how a line fills it. */
const columns = (metric: boolean): Readonly<Record<string, (line: ManifestLine) => string>> => {
  const [side, weight] = metric ? ['cm', 'kg'] : ['in', 'lb'];
  return {
    'Merchant SKU': (line) => line.msku,
    Quantity: (line) => `${line.quantity}`,
    'Prep owner': (line) => line.prepOwner.toLowerCase(),
    'Labeling owner': (line) => (line.labelOwner === 'SELLER' ? '' : 'Amazon'),
    'Expiration date (MM/DD/YYYY)': ({ expiration: day }) =>
      day?.replace(/(\d+)-(\d+)-(\d+)/, '$2/$3/$1') ?? '',
    'Manufacturing lot code': (line) => line.manufacturingLotCode ?? '',
    'Units per box ': ({ casePack }) => `${casePack?.unitsPerBox ?? ''}`,
    ' NUMBER  OF BOXES': ({ casePack }) => `${casePack?.numberOfBoxes ?? ''}`,
    [`Box length (${side})`]: ({ casePack }) => casePack?.dimensions.length ?? '',
    [`Box width (${side})`]: ({ casePack }) => casePack?.dimensions.width ?? '',
    [`Box height (${side})`]: ({ casePack }) => casePack?.dimensions.height ?? '',
    [`Box weight (${weight})`]: ({ casePack }) => casePack?.weight.value ?? '',
  };
};

const utf16 = (content: string, bigEndian: boolean): Uint8Array => {
  const bytes = new DataView(new ArrayBuffer(content.length * 2));
  for (let index = 0; index < content.length; index++) {
    bytes.setUint16(index * 2, content.charCodeAt(index), !bigEndian);
  }
  return new Uint8Array(bytes.buffer);
};

const containers: Readonly<Record<string, (rows: Rows) => Uint8Array>> = {
  'UTF-8': (rows) => new TextEncoder().encode(text(rows)),
  'UTF-8 with a mark': (rows) => new TextEncoder().encode(`\ufeff${text(rows)}`),
  'UTF-16 with a mark': (rows) => utf16(`\ufeff${text(rows)}`, false),
  'UTF-16': (rows) => utf16(text(rows), false),
  'big-endian UTF-16 with a mark': (rows) => utf16(`\ufeff${text(rows, ',', '\n')}`, true),
  'big-endian UTF-16': (rows) => utf16(text(rows, ';', '\r'), true),
  'a workbook': (rows) => workbook({ 'Create workflow – template': rows }),
};

const any = fc.boolean().chain((metric) =>
  fc.record({
    written: lines(metric),
    header: fc.shuffledSubarray(Object.entries(columns(metric)), { minLength: 12 }),
  }),
);

it.each(Object.keys(containers))(
  'reads back any manifest written as %s, its columns in any order',
  async (name) => {
    await fc.assert(
      fc.asyncProperty(any, async ({ written, header }) => {
        const rows = manifestRows(
          written.map((line) => header.map(([, cell]) => cell(line))),
          header.map(([title]) => title),
        );
        const bytes = containers[name]?.(rows) ?? new Uint8Array();
        expect((await wholeManifest(bytes)).lines).toEqual(written);
      }),
      { seed: 20260701, numRuns: 60 },
    );
  },
);
