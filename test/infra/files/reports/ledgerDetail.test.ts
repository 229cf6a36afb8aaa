import { describe, expect, it } from 'vitest';
import { ledgerDetail } from '#infra/files/reports/ledgerDetail';
import { ledgerSummary } from '#infra/files/reports/ledgerSummary';
import { recogniseReport } from '#infra/files/reports/recogniseReport';
import { readAll } from '#test/infra/files/reports/readReport';
import {
  bare,
  detail,
  detailHeader,
  detailRows,
  quoted,
  reportFile,
  summaryHeader,
} from '#test/infra/files/reports/reportFiles';

const monthFirst = ledgerDetail('M/D/Y');
const rowsOf = async (content: string | Uint8Array) => (await readAll(reportFile(content), monthFirst)).lines;
const expected = await rowsOf(quoted([detailHeader, ...detailRows]));

const utf16 = (text: string, bigEndian: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};
const shuffled = (rows: readonly (readonly string[])[]) => rows.map((row) => row.toReversed());
const spaceless = detailHeader.map((header) => header.replaceAll(' ', ''));

describe('the detail view of the ledger', () => {
  it('keeps three rows that are alike as three, and their title apart', () => {
    expect(expected).toHaveLength(5);
    expect(expected[2]).toEqual(expected[0]);
    expect(expected[0]).toEqual({
      network: 'US',
      msku: 'MUG-BLUE',
      day: '2026-07-06',
      title: 'A mug, blue; 11 oz',
      row: {
        eventType: 'Shipments',
        quantity: -1,
        disposition: 'SELLABLE',
        fulfillmentCenter: 'ACY1',
        fnsku: 'X00MUGBLUE',
        asin: 'B00MUGBLUE',
        country: 'US',
        dateAndTime: '2026-07-06T00:00:00-0700',
      },
    });
  });

  it.each([
    ['with a byte order mark', `\ufeff${quoted([detailHeader, ...detailRows])}`],
    ['separated by semicolons', quoted([detailHeader, ...detailRows], ';')],
    ['separated by tabs, quoted', quoted([detailHeader, ...detailRows], '\t')],
    ['separated by tabs, as SP-API gives it', bare([detailHeader, ...detailRows])],
    ['with lines that end in CR', bare([detailHeader, ...detailRows]).replaceAll('\n', '\r')],
    ['in UTF-16, little end first', utf16(bare([detailHeader, ...detailRows]), false)],
    ['in UTF-16, big end first', utf16(bare([detailHeader, ...detailRows]), true)],
    ['with headers without spaces', quoted([spaceless, ...detailRows])],
    ['with its columns in another order', quoted(shuffled([detailHeader, ...detailRows]))],
    ['with empty lines', quoted([detailHeader, ...detailRows]).replaceAll('\r\n', '\r\n\r\n')],
    [
      'with decimals for units',
      quoted([detailHeader, ...detailRows])
        .replaceAll('"-1"', '"-1,00"')
        .replaceAll('"-3"', '"-3.0"'),
    ],
    [
      'with a column called __proto__',
      quoted([detailHeader, ...detailRows].map((row) => [...row, '__proto__'])),
    ],
  ])('reads the same %s', async (_, content) => {
    expect(await rowsOf(content)).toEqual(expected);
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
  });

  it('without its later columns reads the rest', async () => {
    const older = [detailHeader, ...detailRows].map((row) => row.slice(0, 12));
    expect(await rowsOf(quoted(older))).toEqual(
      expected.map(({ row: { dateAndTime: _, reconciledQuantity: _reconciled, ...row }, ...line }) => ({
        ...line,
        row,
      })),
    );
  });

  it('takes quotation marks for text where nothing is quoted', async () => {
    const title = '"5 inch" mug';
    expect(await rowsOf(bare([detailHeader, detail({ Title: title })]))).toEqual([{ ...expected[0], title }]);
  });

  it('reads a Japanese title in Windows-31J', async () => {
    const content = bare([detailHeader, detail({ Title: '@@' })]);
    const bytes = Buffer.from(content, 'latin1');
    // マ
    Buffer.from([0x83, 0x7d]).copy(bytes, bytes.indexOf('@@'));
    expect(await rowsOf(bytes)).toEqual([{ ...expected[0], title: 'マ' }]);
  });

  it('doubts a time on another day, and more reconciled than moved', async () => {
    const { findings } = await readAll(reportFile(quoted([detailHeader, ...detailRows])), monthFirst);
    expect(findings).toMatchObject({ problemCount: 0, warningCount: 2 });
    expect(findings.warnings).toEqual([
      expect.objectContaining({ code: 'day-contradicts-time', row: 5 }),
      expect.objectContaining({ code: 'reconciled-quantity', row: 6, value: '2' }),
    ]);
  });

  it('tells each bad row by its number, with column, value and what was expected', async () => {
    const rows = [
      detail({}),
      detail({ Quantity: '1,234' }),
      detail({ 'Event Type': 'CustomerShipments' }),
      detail({ Disposition: 'BROKEN', MSKU: '' }),
      detail({ Date: '02/30/2026' }),
      detail({ Country: 'XX' }),
      [...detail({}), 'one too many'],
      detail({ MSKU: 'A\u0000B' }),
    ];
    const { lines, findings } = await readAll(reportFile(quoted([detailHeader, ...rows])), monthFirst);
    expect(lines).toEqual([expected[0]]);
    expect(findings.badRows).toBe(7);
    expect(findings.problems.map(({ code, row, column, value }) => [row, code, column?.name, value])).toEqual(
      [
        [3, 'not-a-whole-number', 'Quantity', '1,234'],
        [4, 'not-an-event-type', 'Event Type', 'CustomerShipments'],
        [5, 'missing-value', 'MSKU', ''],
        [5, 'not-a-disposition', 'Disposition', 'BROKEN'],
        [6, 'not-a-day', 'Date', '02/30/2026'],
        [7, 'unknown-country', 'Country', 'XX'],
        [8, 'too-many-cells', undefined, 'one too many'],
        [9, 'control-character', 'MSKU', 'A\\u{0}B'],
      ],
    );
  });

  it.each([
    [detailHeader, 'Quantity', ledgerDetail('M/D/Y')],
    [summaryHeader, 'Ending Warehouse Balance', ledgerSummary('M/D/Y')],
  ])('is known without one of its columns, and says which it lacks', async (header, lacked, reader) => {
    const rows = quoted([header.filter((each) => each !== lacked)]);
    const { findings } = await readAll<string, unknown>(reportFile(rows), reader);
    expect(findings.problems).toEqual([{ code: 'missing-column', row: 1, expected: `a column ${lacked}` }]);
  });

  it('counts every bad row and keeps the first thousand', async () => {
    const bad = Array.from({ length: 1200 }, () => detail({ Quantity: 'many' }));
    const { findings } = await readAll(reportFile(quoted([detailHeader, ...bad])), monthFirst);
    expect(findings).toMatchObject({ badRows: 1200, problemCount: 1200 });
    expect(findings.problems).toHaveLength(1000);
  });
});

describe('a day', () => {
  const dayOf = async (date: string, order?: 'M/D/Y' | 'D/M/Y') => {
    const { lines, findings } = await readAll(
      reportFile(quoted([detailHeader, detail({ Date: date, 'Date and Time': '' })])),
      ledgerDetail(order),
    );
    return lines[0]?.day ?? findings.problems[0]?.code;
  };

  it.each([
    ['1/8/2020', 'D/M/Y', '2020-08-01'],
    ['1/8/2020', 'M/D/Y', '2020-01-08'],
    ['1/8/2020', undefined, 'ambiguous-day'],
    ['8.8.2020', undefined, '2020-08-08'],
    ['16/07/2026', undefined, '2026-07-16'],
    ['07/16/2026', undefined, '2026-07-16'],
    ['16/07/2026', 'M/D/Y', 'not-a-day'],
    ['2026-07-06', undefined, '2026-07-06'],
    ['2026-07-06T00:00:00-0700', undefined, '2026-07-06'],
    ['July 6', 'M/D/Y', 'not-a-day'],
  ] as const)('%s, in the order %s, is %s', async (date, order, day) => {
    expect(await dayOf(date, order)).toBe(day);
  });
});

describe('a hostile report', () => {
  it('ends at a quotation mark that is never closed, and says where', async () => {
    const broken = quoted([detailHeader, detail({})]) + '"07/06/2026,X,\r\n'.repeat(3);
    const { lines, findings } = await readAll(reportFile(broken), monthFirst);
    expect(lines).toHaveLength(1);
    expect(findings.problems).toEqual([expect.objectContaining({ code: 'unreadable-rows', row: 3 })]);
  });

  it('with a row of a million columns is told at that row', async () => {
    const wide = quoted([detailHeader, detail({})]) + 'x,'.repeat(1_000_000);
    const { findings } = await readAll(reportFile(wide), monthFirst);
    expect(findings.problems).toEqual([expect.objectContaining({ code: 'unreadable-rows', row: 3 })]);
  });

  it('with a header of a million columns is no report of ours', async () => {
    expect(await recogniseReport(reportFile(`${'x,'.repeat(1_000_000)}\n`))).toBeUndefined();
  });

  it('with a column twice is refused, since neither can be trusted', async () => {
    const twice = [detailHeader, ...detailRows].map((row) => [...row, row[7] ?? '']);
    const { lines, findings } = await readAll(reportFile(quoted(twice)), monthFirst);
    expect(lines).toEqual([]);
    expect(findings.problems).toEqual([expect.objectContaining({ code: 'repeated-column', row: 1 })]);
  });
});
