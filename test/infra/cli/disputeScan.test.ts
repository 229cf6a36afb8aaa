import { describe, expect, it } from 'vitest';
import { Instant } from '#domain/instant';
import { lading } from '#test/infra/cli/lading';
import { overage, overageHeader, storage, storageHeader } from '#test/infra/reports/charges/chargeFiles';
import { quoted, reportFile } from '#test/infra/reports/reportFiles';

const file = (...rows: Parameters<typeof quoted>[0]) => reportFile(quoted(rows));
const abolished = { charged_date: '2026-09-15' };
const dear = { charged_date: '2026-09-16', charged_fee_amount: '99.00' };

describe('a dispute scan on the command line', () => {
  it('of reports finds that 32.26 and 0.39 are right, and imports nothing', async () => {
    const run = lading();
    const days = file(overageHeader, overage());
    const months = file(storageHeader, storage());
    const { code, out } = await run('dispute', 'scan', days, months);
    expect(code).toBe(0);
    expect(out).toContain('nothing to claim');
    expect(out).toContain('as owed          2 charges');
    expect((await run('charges')).out).toContain('no charges');
  });

  it('of a report shows what differs, the most money first, and until when to claim', async () => {
    const days = file(overageHeader, overage(abolished), overage(dear));
    const { out } = await lading()('dispute', 'scan', days);
    expect(out).toMatch(/99\.00 USD .*fee-ended .*2026-12-30[\s\S]*32\.26 USD .*fee-ended/);
    expect(out).toContain('to claim         131.26 USD');
    expect(out).toContain('a claim needs a shipment, order or ASIN, and none is known');
  });

  it('says which rows it could not read, and judges the others', async () => {
    const days = file(overageHeader, overage(abolished), overage({ charged_fee_amount: '33 or so' }));
    const { code, out } = await lading()('dispute', 'scan', days);
    expect(code).toBe(0);
    expect(out).toMatch(/not read:[\s\S]*33 or so/);
    expect(out).toContain('to claim         32.26 USD');
  });

  it('records each difference as a dispute once, and says which are refused', async () => {
    const run = lading();
    await run('import', file(overageHeader, overage(abolished), overage(dear)));
    expect((await run('dispute', 'scan', '--record')).out).toContain('2 recorded, 0 as before, 0 refused');
    expect((await run('dispute', 'scan', '--record')).out).toContain('0 recorded, 2 as before, 0 refused');
    const { disputes } = (await run('dispute', 'list', '--json')).json();
    expect(disputes).toMatchObject([
      { status: 'found', claimed: { amount: '99.00' } },
      { status: 'found', claimed: { amount: '32.26' } },
    ]);
    const [first] = disputes ?? [];
    await run('dispute', 'open', String(first?.['disputeId']), '--asin', 'B00MUGBLUE');
    const again = await run('dispute', 'scan', '--record');
    expect(again.out).toContain('0 recorded, 1 as before, 1 refused');
    expect(again.out).toContain('is disputed already');
  });

  it('after the last day refuses to record, and says which day it was', async () => {
    const run = lading();
    await run('import', file(overageHeader, overage(abolished)));
    run.now = Instant.parse('2026-12-31T20:00:00Z');
    expect((await run('dispute', 'scan', '--record')).out).toContain('the last day to claim was 2026-12-30');
  });

  it('refuses to record what nobody has imported, and files that tell of no charges', async () => {
    const days = file(overageHeader, overage(abolished));
    const { code, err } = await lading()('dispute', 'scan', days, '--record');
    expect(code).not.toBe(0);
    expect(err).toContain('import it first');
    const other = await lading()('dispute', 'scan', reportFile('no report'));
    expect(other.err).toContain('is no report of what Amazon charged');
  });
});
