import { describe, expect, it } from 'vitest';
import { Instant } from '#domain/values/instant';
import { lading } from '#test/infra/doors/cli/lading';
import {
  overage,
  overageHeader,
  settledLine,
  settlementHeader,
  settlementTotal,
} from '#test/infra/files/reports/charges/chargeFiles';
import { bare, quoted, reportFile } from '#test/infra/files/reports/reportFiles';

const july = () => reportFile(quoted([overageHeader, overage({ charged_date: '1/8/2020' })]));
const settlement = () =>
  reportFile(
    bare([
      settlementHeader,
      settlementTotal,
      settledLine(['FBAFees', 'FBA Amazon-Partnered Carrier Shipment Fee', 'Base fee', '-38.12'], {
        'order-id': 'FBA17K4W2N8C',
      }),
      settledLine(['Order', 'ItemPrice', 'Principal', '29.99']),
    ]),
  );

describe('charges on the command line', () => {
  it('are imported once, and listed with the event that says so', async () => {
    const run = lading();
    const first = await run('import', july(), '--dates', 'd/m/y', '--json');
    expect(first.json()).toMatchObject({ kind: 'overage-fees', charges: 1, reported: 1 });
    const again = await run('import', july(), '--dates', 'd/m/y', '--json');
    expect(again.json()).toMatchObject({ reported: 0, unchanged: 1 });
    expect((await run('charges', '--month', '2020-08', '--json')).json()).toMatchObject({
      charges: [
        {
          feeType: 'FBAStorageOverageFee',
          from: '2020-08-01',
          postedOn: '2020-09-01',
          amount: { amount: '32.26', code: 'USD' },
          event: expect.stringMatching(/^charge-.*@0$/),
        },
      ],
      totals: [{ charged: { amount: '32.26' }, credited: { amount: '0.00' } }],
    });
    const { charges } = (await run('charges', '--json')).json();
    expect((await run('why', charges?.[0]?.['event'] ?? '')).out).toContain('ChargesReported');
    expect((await run('charges', '--month', '2020-01')).out).toContain('no charges');
  });

  it('of a day that can be read both ways are refused, and it says what to do', async () => {
    const { code, err } = await lading()('import', july());
    expect(code).toBe(8);
    expect(err).toContain('--dates M/D/Y or D/M/Y');
  });

  it('of a settlement are its fees; how many lines are none is said', async () => {
    const run = lading();
    run.now = Instant.parse('2026-12-01T17:00:00Z');
    const file = settlement();
    const look = await run('import', file, '--dry-run');
    expect(look.out).toContain('3 rows; charges and credits: 1; nothing was stored');
    expect((await run('import', file)).out).toContain('of no fee, and not kept: 2 rows');
    const { out } = await run('charges', '--type', 'FBAInboundTransportationFee');
    expect(out).toMatch(/FBA17K4W2N8C.*38\.12 USD.*2026-11-10.*settlement/);
  });
});
