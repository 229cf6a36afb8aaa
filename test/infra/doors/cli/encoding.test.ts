import { describe, expect, it } from 'vitest';
import { lading } from '#test/infra/doors/cli/lading';
import { aged, agedHeader } from '#test/infra/files/reports/charges/chargeFiles';
import { bare, detail, detailHeader, reportFile } from '#test/infra/files/reports/reportFiles';
import { encode } from '#test/infra/files/sellerCentral/codePages';

const western = (text: string) => reportFile(encode(text, 'windows-1252'));
const ledger = (cells: Readonly<Record<string, string>>) => bare([detailHeader, detail(cells)]);
const agedReport = (cells: Readonly<Record<string, string>>) => bare([agedHeader, aged(cells)]);

describe('law 6 of issue 11: a text whose encoding its bytes do not show', () => {
  it.each([
    ['cp1252_msku_umlaut', ledger({ MSKU: 'KÜHL-1', Title: 'Kuehlbox' }), 'windows-1252, gbk or big5'],
    ['cp1252_title_apostrophe', ledger({ Title: 'Men’s Mug' }), 'windows-31j'],
    [
      'aged_cp1252',
      agedReport({ sku: 'GRÖSSE-2-MÜLL', 'product-name': 'Piñata México crème' }),
      'windows-1250',
    ],
  ])('is refused with its readings, and read as it is said to be: %s', async (_, text, named) => {
    const run = lading();
    const file = western(text);
    const dates = ['--dates', 'M/D/Y'];
    for (const flags of [[], ['--skip-bad-rows'], ['--dry-run']]) {
      const { code, err } = await run('import', file, ...dates, ...flags);
      expect(code).toBe(8);
      const unwrapped = err.replaceAll(/\s+/g, ' ');
      expect(unwrapped).toContain('--encoding');
      expect(unwrapped).toContain(named);
    }
    const answer = (await run('import', file, ...dates, '--encoding', 'Windows-1252', '--json')).json();
    expect(answer).toMatchObject({ stored: true, encoding: 'windows-1252' });
  });

  it('is one report with the same in UTF-8: aged_cp1252 and aged_utf8', async () => {
    const run = lading();
    const text = agedReport({ sku: 'GRÖSSE-2-MÜLL', 'product-name': 'Piñata México crème' });
    await run('import', western(text), '--encoding', 'windows-1252');
    const again = (await run('import', reportFile(text), '--json')).json();
    expect(again).toMatchObject({ unchanged: 1, reported: 0, encoding: 'utf-8' });
  });

  it('is read without a word of the user where it can be nothing else: aged_cp1252_refused', async () => {
    const run = lading();
    const { code, out } = await run(
      'import',
      western(agedReport({ sku: 'GRÖSSE-2-MÜLL', 'product-name': 'Café Müller' })),
    );
    expect(code).toBe(0);
    expect(out).toContain('read as windows-1252');
    expect((await run('charges')).out).toContain('GRÖSSE-2-MÜLL');
  });

  it('is refused of a manifest too, and its plan names the SKU as it is written', async () => {
    const run = lading();
    const file = western('Merchant SKU\tQuantity\nKÜHL-1\t5\n');
    expect(await run('import', file, '--dry-run')).toMatchObject({ code: 8 });
    const checked = await run('import', file, '--dry-run', '--encoding', 'windows-1252', '--json');
    expect(checked.json()).toMatchObject({
      encoding: 'windows-1252',
      file: { lines: [{ msku: 'KÜHL-1' }] },
    });
  });

  it('that ends inside a character of UTF-16 says to load it again: utf16_truncated', async () => {
    const utf16 = Buffer.from(`\ufeff${ledger({})}`, 'utf16le');
    const { code, err } = await lading()('import', reportFile(utf16.subarray(0, -1)), '--dates', 'M/D/Y');
    expect(code).toBe(8);
    expect(err).toContain('load it again');
  });
});
