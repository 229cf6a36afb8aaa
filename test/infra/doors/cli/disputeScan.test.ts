import { describe, expect, it } from 'vitest';
import { Instant } from '#domain/values/instant';
import { lading } from '#test/infra/doors/cli/lading';
import {
  overage,
  overageHeader,
  reimbursement,
  reimbursementHeader,
  settledLine,
  settlementHeader,
  settlementTotal,
  storage,
  storageHeader,
} from '#test/infra/files/reports/charges/chargeFiles';
import { bare, quoted, reportFile } from '#test/infra/files/reports/reportFiles';

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

  it('brings back what a person withdrew, and withdraws what was given back', async () => {
    const run = lading();
    const fee = { month_of_charge: '2026-09', estimated_monthly_storage_fee: '5.00' };
    await run('import', file(storageHeader, storage(fee)));
    const record = async () => (await run('dispute', 'scan', '--record')).out;
    const standing = async () => (await run('dispute', 'list', '--json')).json()['disputes']?.[0];
    await record();
    const id = String((await standing())?.['disputeId']);
    await run('dispute', 'withdraw', id, '--reason', 'it is right');
    expect(await standing()).toMatchObject({ status: 'withdrawn' });
    expect(await standing()).not.toHaveProperty('atStake');
    expect(await record()).toContain('1 recorded, 0 as before, 0 refused');
    expect(await standing()).toMatchObject({ status: 'found', atStake: { code: 'USD' } });

    const back = { reason: 'Fee_Correction', 'amount-total': '5.00', 'approval-date': '2026-10-20' };
    await run('import', file(reimbursementHeader, reimbursement(back)));
    expect(await record()).toContain('0 recorded, 0 as before, 0 refused, 1 withdrawn');
    expect(await standing()).toMatchObject({ status: 'withdrawn' });
    expect(await record()).not.toContain('withdrawn');
  });

  it('after the last day refuses to record, and says which day it was', async () => {
    const run = lading();
    await run('import', file(overageHeader, overage(abolished)));
    run.now = Instant.parse('2026-12-31T20:00:00Z');
    const { out } = await run('dispute', 'scan', '--record');
    expect(out).toContain('the last day to claim was 2026-12-30');
    expect(out).toContain('too late         32.26 USD of it: the last day is over');
  });

  it('says until the end of the last day in the marketplace that it is in time', async () => {
    const run = lading();
    const days = file(overageHeader, overage(abolished));
    run.now = Instant.parse('2026-12-31T07:59:59.999Z');
    expect((await run('dispute', 'scan', days)).out).not.toContain('too late');
    run.now = Instant.parse('2026-12-31T08:00:00Z');
    expect((await run('dispute', 'scan', days)).out).toContain('too late         32.26 USD of it');
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

describe('a dispute scan of a settlement on the command line', () => {
  const noon = '2026-09-01T19:00:00Z';
  const order = (id: string, fee: string, day = '2026-09-20', quantity = '1') => {
    const of = {
      'order-id': id,
      sku: 'MUG-BLUE',
      'posted-date': day,
      'posted-date-time': `${day} 20:00:00 UTC`,
    };
    return [
      settledLine(['Order', 'ItemPrice', 'Principal', '20.00'], { ...of, 'quantity-purchased': quantity }),
      settledLine(['Order', 'ItemFees', 'FBAPerUnitFulfillmentFee', `-${fee}`], of),
    ];
  };
  const storagePosted = settledLine(['FBAFees', 'FBA Inventory Storage Fee', 'Base fee', '-5.00'], {
    ...{ 'posted-date': '2026-10-09', 'posted-date-time': '2026-10-09 20:00:00 UTC' },
  });

  async function charged() {
    const run = lading();
    run.now = Instant.parse(noon);
    const since = ['--from', '2026-01-20'];
    const steps = [
      ['sku', 'register', 'MUG-BLUE'],
      ['sku', 'measure', 'MUG-BLUE', '8x4x2in', '3.6lb', ...since],
      ['sku', 'storage-type', 'MUG-BLUE', 'standard', ...since],
      ['stock', 'found', 'MUG-BLUE', '10', '--fulfillment-center', 'ONT8'],
    ];
    for (const step of steps) expect(await run(...step), step.join(' ')).toMatchObject({ code: 0 });
    run.now = Instant.parse('2026-11-02T17:00:00Z');
    const settlement = [
      ...['112-1', '112-2', '112-3'].flatMap((id) => order(id, '9.35')),
      ...order('112-4', '7.21'),
      ...order('112-5', '9.35', '2026-09-21', ''),
      storagePosted,
    ];
    await run('import', reportFile(bare([settlementHeader, settlementTotal, ...settlement])));
    const fees = storage({ month_of_charge: '2026-09', estimated_monthly_storage_fee: '5.00' });
    await run('import', file(storageHeader, fees));
    return run;
  }

  it('finds units charged as larger ones in one line, and until when to claim storage', async () => {
    const { code, out } = await (await charged())('dispute', 'scan');
    expect(code).toBe(0);
    expect(out).toMatch(/FBAPerUnitFulfillmentFee +3 x MUG-BLUE .*28\.05 USD .*measurement .*2026-12-19\n/);
    expect(out).toMatch(/FBAStorageFee .*5\.00 USD .*2027-01-07 \(unverified\)/);
    expect(out).toContain('large bulky');
    expect(out).toContain('1 charge: for how many units it is');
  });

  it('keeps one dispute for what is alike until somebody submits it, and finds what comes later anew', async () => {
    const run = await charged();
    const next = async (settlement: string, id: string, day: string) => {
      const lines = [settlementTotal, ...order(id, '9.35', day)].map((line) => line.with(0, settlement));
      await run('import', reportFile(bare([settlementHeader, ...lines])));
    };
    const record = async () => (await run('dispute', 'scan', '--record')).out.match(/disputes {9}(.*)/)?.[1];
    const ofUnits = async (status: string) => {
      const { disputes } = (await run('dispute', 'list', '--status', status, '--json')).json();
      const units = disputes?.filter((each) => each['finding']?.['feeType'] === 'FBAPerUnitFulfillmentFee');
      return units?.map((each) => [each['disputeId'], each['finding']?.['charged']?.['amount']]) ?? [];
    };
    expect(await record()).toBe('2 recorded, 0 as before, 0 refused');
    await next('2', '112-6', '2026-09-18');
    expect(await record()).toMatch(/^1 recorded, 1 as before, 0 refused, 1 withdrawn/);
    const [[id] = [], ...others] = await ofUnits('found');
    expect(others).toEqual([]);

    await run('dispute', 'open', String(id));
    expect(await run('dispute', 'submit', String(id), '1001')).toMatchObject({ code: 0 });
    await next('3', '112-7', '2026-09-17');
    expect(await record()).toBe('1 recorded, 1 as before, 1 refused');
    expect(await record()).toBe('0 recorded, 2 as before, 1 refused');
    expect(await ofUnits('found')).toEqual([[expect.anything(), '9.35']]);
    expect(await ofUnits('submitted')).toEqual([[id, '37.40']]);
  });

  it('records them as one dispute, whose deadline is that of the first', async () => {
    const run = await charged();
    expect((await run('dispute', 'scan', '--record')).out).toContain('2 recorded, 0 as before, 0 refused');
    const { disputes } = (await run('dispute', 'list', '--json')).json();
    expect(disputes).toMatchObject([
      {
        finding: { feeType: 'FBAPerUnitFulfillmentFee', charged: { amount: '28.05' } },
        deadline: { lastDay: '2026-12-19' },
      },
      { finding: { feeType: 'FBAStorageFee', postedOn: '2026-10-09' } },
    ]);
    const shown = await run(
      'dispute',
      'evidence',
      String(disputes?.[0]?.['disputeId']),
      '--out',
      `${run.directory}/shown`,
    );
    expect(shown.out).toContain('1 line and ');
  });
});
