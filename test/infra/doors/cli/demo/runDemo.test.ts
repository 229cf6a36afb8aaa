import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runDemo } from '#infra/doors/cli/demo/runDemo';
import { Terminal } from '#infra/doors/cli/output/terminal';
import { lading } from '#test/infra/doors/cli/lading';

describe('the demo', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'lading-demo-'));
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  async function told(json: boolean): Promise<string> {
    const out = new PassThrough();
    const said = text(out);
    await runDemo(new Terminal({ out, err: new PassThrough() }, { json, color: false }), {
      directory,
      program: 'lading',
    });
    out.end();
    return said;
  }

  it('tells of a refund, of a charge that stays, of a late milestone and of units that never came', async () => {
    const account = JSON.parse(await told(true));
    const shipments: readonly Record<string, unknown>[] = account.shipments;
    const byId = (shipmentId: string) => shipments.find((each) => each['shipmentId'] === shipmentId);
    expect(byId(account.cast.refunded)).toMatchObject({ status: 'CANCELLED', charge: 'voided' });
    expect(byId(account.cast.kept)).toMatchObject({ status: 'CANCELLED', charge: 'posted' });
    expect(byId(account.cast.outOfOrder)).toMatchObject({ status: 'CLOSED', flagged: 1 });
    expect(byId(account.cast.adopted)).toMatchObject({ status: 'RECEIVING', moneyUnknown: true });
    const short = byId(account.cast.short);
    expect(Number(short?.['unitsPromised'])).toBeGreaterThan(Number(short?.['unitsReceived']));
    expect(account.verified).toMatchObject({ findings: [] });
  });

  it('tells of three charges that are not owed, and recomputes the one that is disputed', async () => {
    const { scenes, shipments, cast, disputed } = JSON.parse(await told(true));
    const refunded = shipments.find((each: { shipmentId: string }) => each.shipmentId === cast.refunded);
    const whats: readonly string[] = scenes.map(({ what }: { what: string }) => what);
    expect(whats.filter((what) => what.includes(': charged '))).toEqual([
      expect.stringContaining(`owed 0.00 USD: ${refunded.shipmentConfirmationId} was cancelled`),
      expect.stringMatching(/^FBAStorageOverageFee: .* since 2024-07-01 there is no such fee$/),
      expect.stringMatching(
        /^FBAStorageFee: charged 7.64 USD, owed 5.60 USD: .* by the measurement in force/,
      ),
    ]);
    expect(disputed.line).toMatchObject({ id: cast.disputedLine, result: { amount: { amount: '5.60' } } });
    expect(whats.at(-1)).toBe('the FBAStorageFee is disputed: 2.04 USD to claim');
  });

  it('tells the same twice, and records nothing the second time', async () => {
    const first = await told(false);
    expect(await told(false)).toBe(first);
  });

  it('says what to do where the folder has something that the story cannot go on from', async () => {
    const run = lading(directory);
    const bank = ['--bank-country', 'US', '--bank-currency', 'USD', '--bank-digits', '1234'];
    await run('account', 'register', '--legal-entity', 'Other LLC', '--legal-country', 'US', ...bank);
    const { code, err } = await run('--data', directory, 'demo');
    expect(code).toBe(3);
    expect(err).toContain('name another folder with --data');
  });

  it('names its simulation, and says what to try', async () => {
    const account = await told(false);
    expect(account).toContain('simulation (seed 7)');
    expect(account).toContain(`lading --data ${directory} history FBA`);
  });
});
