import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishedCards } from '#domain/fees/rateCards/publishedCards';
import { Instant } from '#domain/values/instant';
import { overageFees } from '#infra/files/reports/charges/overageFees';
import type { Cli } from '#test/infra/doors/cli/lading';
import { overTheLimit } from '#test/infra/doors/cli/overTheLimit';
import { readAll } from '#test/infra/files/reports/readReport';

const directory = mkdtempSync(join(tmpdir(), 'lading-fees-'));
let run: Cli;
beforeAll(async () => {
  run = await overTheLimit(directory);
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe('the fee ledger on the command line', () => {
  const july = ['--month', '2022-07'];
  const overage = ['--type', 'FBAStorageOverageFee'];
  const totalOf = async (...options: readonly string[]) =>
    (await run('fees', ...july, ...options, '--json')).json()['recomputed'];

  it('adds its lines up to the cent, with the residue of their rounding', async () => {
    const found = await totalOf(...overage);
    expect(found?.['totals']).toEqual([
      { least: { amount: '1000.00', code: 'USD' }, most: { amount: '1000.00', code: 'USD' } },
    ]);
    const amounts = found?.['lines']?.map(({ result }) => result?.['amount']?.['amount']);
    expect(amounts).toEqual([...Array.from({ length: 31 }, () => '32.26'), '-0.06']);
  });

  it('says what is owed, which is the sum of the days without that residue', async () => {
    const owed = [{ least: { amount: '1000.06', code: 'USD' }, most: { amount: '1000.06', code: 'USD' } }];
    const byType = await totalOf(...overage, '--by', 'type');
    expect(byType).toMatchObject({ owed, groups: [{ key: 'FBAStorageOverageFee', owed }] });
    const { out } = await run('fees', ...july, ...overage, '--by', 'type');
    expect(out).toMatch(/^FBAStorageOverageFee +32 +1000\.00 USD +1000\.06 USD$/m);
    expect(out).toContain('owed             1000.06 USD: the sum without the residue of rounding');
    expect((await run('fees', ...july, '--type', 'FBAStorageFee')).out).not.toContain('owed');
  });

  it('sums by type to the same as line by line', async () => {
    const [byLine, byType] = [await totalOf(), await totalOf('--by', 'type')];
    expect(byType?.['totals']).toEqual(byLine?.['totals']);
    expect(byType?.['groups']?.map(({ key }) => key)).toContain('FBAStorageOverageFee');
  });

  it('says what is not computable, counts it, and never shows it as 0', async () => {
    const { out } = await run('fees', ...july, '--msku', 'PLATE-RED');
    expect(out).toMatch(/not computable {3}\d+ lines: the sum is not the whole/);
    expect(out).not.toMatch(/\b0(\.00)? USD/);
  });

  it('is of the current month without one, and says so', async () => {
    expect((await run('fees')).out).toContain('fees of 2022-08, the current month; --month');
  });

  it('says which lines are of days to come, and are estimates', async () => {
    expect((await run('fees')).out).toMatch(/^not over yet {5}\d+ lines: estimates/m);
    expect((await run('fees', ...july)).out).not.toContain('not over yet');
    const both = (await run('fees', '--by', 'month', '--json')).json()['recomputed'];
    const ofAugust = (await run('fees', '--json')).json()['recomputed'];
    expect(both?.['estimated']).toEqual(ofAugust?.['estimated']);
    expect((await run('fees', '--by', 'month')).out).toContain(' of the sum is theirs, and no charge');
    const [line] = (await run('fees', '--json')).json()['recomputed']?.['lines'] ?? [];
    expect((await run('explain', String(line?.['id']))).out).toContain('its period is not over: an estimate');
  });

  it('explains a line by hand, with its card, its facts and what moved', async () => {
    const [line] = (await totalOf(...overage))?.['lines'] ?? [];
    const { out } = await run('explain', String(line?.['id']));
    expect(out).toContain('100 ft3 over x 10 / 31 days = 32.258');
    expect(out).toContain('rounded (line half-up cents): 32.26 USD');
    expect(out).toContain('card: US storage overage; row: over the limit');
    expect(out).toMatch(/event account-[^ ]+@1: StorageLimitSet, .*\n {2}happened 2022-07-01T19:00:00.000Z/);
    expect(out).not.toContain('PLATE-RED');
    expect(out).toMatch(
      /stock of MUG-BLUE, US: 0 units before 2022-07-01, then\n.*\n2022-07-01 +Adjustments \+600 +600/,
    );
  });

  it('explains an age by what is left, first in, first out', async () => {
    const aged = (await totalOf('--type', 'FBALongTermStorageFee'))?.['lines'] ?? [];
    const { out } = await run('explain', String(aged[0]?.['id']));
    expect(out).toMatch(/^left, first in, first out: \d+ of an unknown day$/m);
  });

  it('is of no SKU that there is none of, which would owe nothing', async () => {
    const unknown = { code: 4, err: expect.stringContaining('no SKU is called MUG-BLEU') };
    expect(await run('fees', ...july, '--msku', 'MUG-BLEU')).toMatchObject(unknown);
    const supposed = ['--measure', 'MUG-BLEU=1x1x1in,1lb'];
    expect(await run('fees', 'diff', ...july, ...supposed)).toMatchObject(unknown);
    expect(
      await run('fees', 'diff', ...july, '--msku', 'MUG-BLEU', '--measure', 'MUG-BLUE=1x1x1in'),
    ).toMatchObject(unknown);
  });

  it('is of no month whose lines have no names', async () => {
    for (const month of ['1999-12', '0000-01', '2022-13', '2022-7'])
      expect(await run('fees', '--month', month)).toMatchObject({ code: 2 });
  });

  it('has no line of any other name', async () => {
    const { code, err } = await run('explain', '2022-07.US.000000000000');
    expect(code).toBe(4);
    expect(err).toContain('lading fees --month YYYY-MM --by line');
  });

  it('is held against another measurement, line by line', async () => {
    const halved = ['--measure', 'MUG-BLUE=12x12x6in'];
    const found = (await run('fees', 'diff', ...july, ...halved, '--json')).json();
    expect(found['onlyBefore']?.filter(({ feeType }) => feeType === 'FBAStorageOverageFee')).toHaveLength(32);
    expect(found['changed']).toMatchObject([{ because: ['inputs'], before: { feeType: 'FBAStorageFee' } }]);
    expect((await run('fees', 'diff', ...july, ...halved)).out).toMatch(
      /^difference {7}-1249\.00 USD, owed -1249\.06 USD$/m,
    );
  });

  it('is held against the cards of a file', async () => {
    const [card] = publishedCards.filter((each) => each.card === 'US storage overage');
    const file = join(run.directory, 'cards.json');
    const rows = [{ row: 'over the limit', amount: '8' }];
    writeFileSync(file, JSON.stringify([{ ...card, card: 'as agreed', rows }]));
    const found = (await run('fees', 'diff', ...july, '--rate-cards', file, '--json')).json();
    expect(found['changed']?.[0]).toMatchObject({
      because: ['card', 'rate'],
      after: { result: { rate: '8' } },
    });
    expect(found['difference']?.[0]).toMatchObject({ least: { amount: '-200.00' } });
    const { out } = await run('fees', 'diff', ...july, ...overage, '--rate-cards', file);
    expect(out).toMatch(/^before {11}1000\.00 USD, owed 1000\.06 USD$/m);
    expect(out).toMatch(/^after {12}800\.00 USD, owed 800\.11 USD$/m);
    expect(out).toMatch(/^difference {7}-200\.00 USD, owed -199\.95 USD$/m);
  });

  it('is held against another of one fee type or SKU, or of none', async () => {
    const idsOf = async (...options: readonly string[]) => {
      const then = ['--other-as-known-at', '2022-07-01T00:00:00Z'];
      const found = (await run('fees', 'diff', ...july, ...then, ...options, '--json')).json();
      return found['onlyBefore']?.map(({ id }) => id);
    };
    const linesOf = async (...options: readonly string[]) =>
      (await totalOf(...options))?.['lines']?.map(({ id }) => id);
    for (const filter of [[], overage, ['--msku', 'PLATE-RED'], [...overage, '--msku', 'PLATE-RED']])
      expect(await idsOf(...filter)).toEqual(await linesOf(...filter));
    expect(
      await run('fees', 'diff', ...july, '--type', 'FBAFee', '--measure', 'MUG-BLUE=1x1x1in'),
    ).toMatchObject({ code: 2 });
  });

  it('is held against what was known at a time', async () => {
    const then = ['--other-as-known-at', '2022-07-01T00:00:00Z'];
    const found = (await run('fees', 'diff', ...july, ...then, '--json')).json();
    expect(found).toMatchObject({ onlyAfter: [], changed: [], unchanged: 0 });
    expect(Number(found['onlyBefore']?.length)).toBeGreaterThan(32);
  });

  it('is an estimate of a time in which it was not over', async () => {
    const diff = async (...then: readonly string[]) =>
      (await run('fees', 'diff', ...july, ...overage, '--other-as-of', ...then)).out;
    expect(await diff('2022-07-31T08:00:00Z')).toMatch(
      /^not over yet {5}before 0 lines, after 2 lines: est/m,
    );
    expect(await diff('2022-08-01T08:00:00Z')).not.toContain('not over yet');
  });

  it('needs something to be held against', async () => {
    expect(await run('fees', 'diff', ...july)).toMatchObject({ code: 2 });
  });

  it('needs the weight of a unit that nobody has weighed', async () => {
    const { code, err } = await run('fees', '--measure', 'PLATE-RED=10x10x1in');
    expect(code).toBe(2);
    expect(err).toContain('PLATE-RED=10x8x4in,2lb');
  });

  it('estimates the month on a day of it: 1,000.02 on July 10', async () => {
    const { out } = await run('fees', 'estimate', '--as-of', '2022-07-10');
    expect(out).toMatch(/2022-07-10 +STANDARD +290\.34 USD +22 +1000\.02 USD/);
    expect(out).toContain('never to be added to charges');
  });

  it('estimates on the last day what it came to', async () => {
    const { out } = await run('fees', 'estimate', '--as-of', '2022-07-31');
    expect(out).toMatch(/967\.80 USD +1 +1000\.06 USD/);
  });

  it('says why there is nothing to estimate: nothing is over, or there is no such fee', async () => {
    const { out } = await run('fees', 'estimate', '--as-of', '2022-06-30');
    expect(out).toContain('nothing is over a storage limit in US on 2022-06-30');
    const { now } = run;
    run.now = Instant.parse('2024-07-02T19:00:00Z');
    expect((await run('fees', 'estimate')).out).toMatch(/^there is no fee .* on 2024-07-02: Amazon/);
    run.now = now;
  });

  it('estimates no day that has not come', async () => {
    expect(await run('fees', 'estimate', '--as-of', '2022-08-03')).toMatchObject({ code: 2 });
  });
});

describe('the overage report', () => {
  it('exists from the 2nd of the next month in the marketplace', async () => {
    run.now = Instant.parse('2022-08-02T06:59:59Z');
    const { code, err } = await run('report', 'overage', '--month', '2022-07');
    expect(code).toBe(4);
    expect(err).toContain('exists from 2022-08-02 on');
    expect(err).toContain('lading fees estimate');
    run.now = Instant.parse('2022-08-02T07:00:00Z');
    expect(await run('report', 'overage', '--month', '2022-07')).toMatchObject({ code: 0 });
  });

  it("has Amazon's exact header and a row for each day, and reads back as what was owed", async () => {
    const out = join(run.directory, 'overage.csv');
    expect((await run('report', 'overage', '--month', '2022-07', '--out', out)).out).toContain('31 rows');
    const [header, first] = readFileSync(out, 'utf8').replaceAll('"', '').split('\r\n');
    expect(header).toBe(
      'charged_date,country_code,storage_type,charge_rate,storage_usage_volume,storage_limit_volume,overage_volume,volume_unit,charged_fee_amount,currency_code',
    );
    expect(first).toBe('07/01/2022,US,Sortable,10.00,600,500,100,cubic feet,32.26,USD');
    const read = await readAll(out, overageFees({ dates: 'M/D/Y', marketplace: 'US' }));
    expect(read.findings.problems).toEqual([]);
    expect(read.lines.flat().map(({ row }) => row.amount.amount)).toEqual(
      Array.from({ length: 31 }, () => '32.26'),
    );
  });

  it('has a row without a fee for each day that is not computable, and says how many', async () => {
    run.now = Instant.parse('2022-09-02T19:00:00Z');
    const { out, err } = await run('report', 'overage', '--month', '2022-08');
    const [, ...rows] = out.trimEnd().split('\n');
    expect(rows.filter((row) => row.includes('"Sortable"'))).toHaveLength(31);
    for (const row of rows) expect(row).toMatch(/"cubic feet","",""\r?$/);
    expect(err).toContain(`not computable: ${rows.length} rows; the report is not the whole`);
  });
});
