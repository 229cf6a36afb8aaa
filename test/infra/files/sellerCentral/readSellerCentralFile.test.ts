import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSellerCentralFile } from '#infra/files/sellerCentral/readSellerCentralFile';
import { packList, potsAndTowels, shipmentDownload, text, utf8 } from '#test/infra/files/sellerCentral/files';
import { fixture } from '#test/infra/files/sellerCentral/fixture';
import { archive, workbook } from '#test/infra/files/sellerCentral/workbook';

const kindOf = async (bytes: Uint8Array, name = 'any') => {
  const result = await readSellerCentralFile(bytes, name);
  return result.ok ? result.file.kind : result.problems.map(({ code }) => code);
};

describe('a file', () => {
  it('is known by its content, whatever its name', async () => {
    expect(await kindOf(utf8(potsAndTowels), 'pack_group_1.csv')).toBe('manifest');
    expect(await kindOf(utf8(packList, ','), 'manifest.xlsx')).toBe('pack-list');
    expect(await kindOf(workbook({ Tabelle1: shipmentDownload }), 'FBA.txt')).toBe('shipment-download');
  });

  it('of another kind is told what was looked for', async () => {
    const result = await readSellerCentralFile(utf8([['Date', 'Event Type', 'SKU']], ','), 'ledger.csv');
    expect(result.ok || result.problems[0]?.expected).toMatch(
      /ledger\.csv.*"Merchant SKU".*"Pack group.*"Shipment ID"/,
    );
  });

  it.each([
    ['\t', '\r\n'],
    ['\t', '\r'],
    [',', '\n'],
    [';', '\r\n'],
  ])('may be separated by %j, with lines that end in %j', async (separator, lineEnd) => {
    expect(await kindOf(utf8(packList, separator, lineEnd))).toBe('pack-list');
    expect(await kindOf(utf8(potsAndTowels, separator, lineEnd))).toBe('manifest');
  });

  it('keeps a quotation mark inside a cell', async () => {
    const rows = text(potsAndTowels).replace('TOWEL-TERRY', 'TOWEL-12"');
    const result = await readSellerCentralFile(new TextEncoder().encode(rows), 'any');
    expect(result).toMatchObject({ file: { lines: [{}, { msku: 'TOWEL-12"' }] } });
  });

  it('that would unpack to more than a computer holds is refused before it does', async () => {
    const sheet = (cells: string) => {
      const parts = { 'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${cells}</sheetData></worksheet>` };
      return archive(parts);
    };
    expect(await kindOf(sheet('<row r="999999999"><c r="A999999999"/></row>'))).toEqual(['too-large']);
    expect(await kindOf(sheet('<row r="1"><c r="ZZZZZZ1"/></row>'))).toEqual(['too-large']);
    expect(await kindOf(sheet('<row r="1"><c s="1"r=\'A&#57;\'/></row>'))).toEqual(['too-large']);
    expect(await kindOf(archive({ 'bomb.xml': ' '.repeat(50_000_001) }))).toEqual(['too-large']);
  });

  it('of too many rows or columns is refused', async () => {
    expect(await kindOf(new TextEncoder().encode('SKU,Quantity\n'.repeat(50_001)))).toEqual(['too-large']);
    expect(await kindOf(new TextEncoder().encode(`SKU${','.repeat(2_000_001)}`))).toEqual(['too-large']);
    expect(await kindOf(new TextEncoder().encode(`SKU,"${'A'.repeat(2_000_000)}`))).toEqual([
      'unreadable-rows',
    ]);
  });

  it('is never more than a finding, whatever its bytes', async () => {
    const files = ['manifest-us.txt', 'manifest-jp.txt', 'pack-group-2.csv', 'shipment-FBA16T3ST9QX.csv'].map(
      fixture,
    );
    const originals = fc.constantFrom(...files, workbook({ Sheet: potsAndTowels }));
    const strike = fc.record({
      at: fc.double({ min: 0, max: 0.999, noNaN: true }),
      bytes: fc.uint8Array({ maxLength: 3 }),
    });
    const struck = fc
      .tuple(originals, fc.array(strike, { minLength: 1, maxLength: 8 }))
      .map(([bytes, strikes]) => {
        const copy = bytes.slice();
        for (const { at, bytes: by } of strikes)
          copy.set(by, Math.min(Math.floor(at * copy.length), copy.length - 3));
        return copy;
      });
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 200 }), struck), async (bytes) => {
        const result = await readSellerCentralFile(bytes, 'any');
        if (!result.ok) expect(result.problems.length).toBeGreaterThan(0);
      }),
      { seed: 20260701, numRuns: 500 },
    );
  });
});
