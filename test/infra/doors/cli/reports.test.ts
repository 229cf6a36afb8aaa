import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lading } from '#test/infra/doors/cli/lading';
import { detail, detailHeader, detailRows, quoted, reportFile } from '#test/infra/files/reports/reportFiles';

const ledger = () => reportFile(quoted([detailHeader, ...detailRows]));

describe('a ledger report on the command line', () => {
  it('is imported once, agrees with what came of it, and is written out again', async () => {
    const run = lading();
    const file = ledger();
    expect((await run('import', file, '--dates', 'm/d/y', '--json')).json()).toMatchObject({
      reported: 2,
      movements: 5,
    });
    expect((await run('import', file, '--dates', 'M/D/Y', '--json')).json()).toMatchObject({
      unchanged: 2,
      movements: 0,
    });
    expect((await run('reconcile', '--json')).json()).toMatchObject({ agreeing: 3, differences: [] });

    const out = join(run.directory, 'ledger.csv');
    expect(await run('report', 'ledger-detail', '--out', out)).toMatchObject({
      code: 0,
      out: `${out} has 5 rows\n`,
    });
    const written = readFileSync(out, 'utf8');
    const named = /"07\/06\/2026","X00MUGBLUE","B00MUGBLUE","MUG-BLUE","A mug, blue; 11 oz"/g;
    expect(written.match(named)).toHaveLength(4);

    const elsewhere = lading();
    await elsewhere('import', out, '--dates', 'M/D/Y', '--adopt', 'all');
    expect((await elsewhere('report', 'ledger-detail')).out).toBe(written);
    for (const name of ['ledger-summary', 'fba-inventory'])
      expect((await elsewhere('report', name)).out).toBe((await run('report', name)).out);
  });

  it('is of one network where its rows do not say of which, so that each comes back as what it was', async () => {
    const run = lading();
    const both = [detail({ Quantity: '-2' }), detail({ Quantity: '-3', Country: 'CA' })];
    await run('import', reportFile(quoted([detailHeader, ...both])), '--dates', 'M/D/Y');
    for (const network of ['US', 'CA'])
      for (const name of ['ledger-summary', 'fba-inventory']) {
        const out = join(run.directory, `${name}-${network}.csv`);
        await run('report', name, '--network', network, '--out', out);
        const back = await run('import', out, '--marketplace', network, '--dates', 'M/D/Y', '--json');
        if (name === 'fba-inventory') expect(back.json()).toMatchObject({ skus: 1, differences: [] });
      }
    expect((await run('reconcile', '--json')).json()).toMatchObject({ agreeing: 4, differences: [] });
    expect((await run('report', 'ledger-summary')).out).toBe(
      readFileSync(join(run.directory, 'ledger-summary-US.csv'), 'utf8'),
    );
    expect((await run('report', 'ledger-detail')).out.match(/"(US|CA)"/g)).toEqual(['"US"', '"CA"']);
  });

  it('is refused where its days can be read both ways, and says what to do', async () => {
    const { code, err } = await lading()('import', ledger());
    expect(code).toBe(8);
    expect(err).toContain('--dates M/D/Y or D/M/Y');
  });

  it('cut short is refused, with both counts', async () => {
    const run = lading();
    await run('import', ledger(), '--dates', 'M/D/Y');
    const short = reportFile(quoted([detailHeader, detail({})]));
    const { code, out } = await run('import', short, '--dates', 'M/D/Y', '--json');
    expect(code).toBe(3);
    expect(JSON.parse(out)).toMatchObject({ refused: 1, refusals: [{ before: 4, now: 1 }] });
    expect(await run('import', short, '--dates', 'M/D/Y', '--may-shrink')).toMatchObject({ code: 0 });
  });

  it('tells the catalog of its SKUs, so that the fees of the month name them', async () => {
    const run = lading();
    await run('import', ledger(), '--dates', 'M/D/Y');
    const known = { fnsku: 'X00MUGBLUE', asin: 'B00MUGBLUE' };
    expect((await run('skus', '--json')).json()).toMatchObject({
      skus: [{ msku: 'MUG-BLUE', ids: { ...known, title: 'A mug, blue; 11 oz' } }],
    });
    const { recomputed } = (await run('fees', '--month', '2026-07', '--json')).json();
    const shipped = recomputed?.['lines']?.find((line) => line['feeType'] === 'FBAPerUnitFulfillmentFee');
    expect(shipped?.['subject']).toEqual({ msku: 'MUG-BLUE', ...known });
  });

  it('of FBA inventory is held against our levels, and tells the catalog of its SKUs', async () => {
    const run = lading();
    const file = reportFile(
      'sku\tfnsku\tproduct-name\tafn-fulfillable-quantity\nMUG-BLUE\tX00MUGBLUE\tA mug\t3\n',
    );
    expect((await run('import', file, '--dry-run', '--json')).json()).toMatchObject({ newSkus: 0 });
    expect((await run('import', file, '--json')).json()).toMatchObject({
      skus: 1,
      newSkus: 1,
      differences: [{ msku: 'MUG-BLUE', quantity: 'fulfillable', here: 0, amazon: 3 }],
    });
    expect((await run('skus', '--json')).json()).toMatchObject({
      skus: [{ msku: 'MUG-BLUE', ids: { fnsku: 'X00MUGBLUE', title: 'A mug' } }],
    });
    expect((await run('import', file, '--json')).json()).toMatchObject({ newSkus: 0 });
  });
});
