import { describe, expect, it } from 'vitest';
import type { CommandOf } from '#domain/disputes/dispute/commands';
import { Instant } from '#domain/values/instant';
import { openLading } from '#infra/main/openLading';
import { disputeAggregate } from '#services/aggregates';
import { disputeId } from '#services/streamIds';
import { find } from '#test/domain/disputes/dispute/commands';
import { usd } from '#test/domain/disputes/dispute/facts';
import { type Cli, lading } from '#test/infra/doors/cli/lading';

const id = disputeId('me', 'charge-1');

/** Charges that a scan has found, in August. */
async function found(...more: readonly Partial<CommandOf<'FindDispute'>>[]): Promise<Cli> {
  const cli = lading();
  cli.now = Instant.parse('2022-08-02T17:00:00Z');
  const { commands, close } = openLading(cli.directory, { clock: () => cli.now });
  for (const each of [{}, ...more]) {
    const command = { ...find, ...each };
    const cause = { commandId: command.chargeId, sellerId: 'me', actor: 'scan' };
    await commands.handle(disputeAggregate, disputeId('me', command.chargeId), command, cause);
  }
  close();
  await cli('settings', 'seller', 'me');
  return cli;
}

describe('a dispute on the command line', () => {
  it('goes from what was found to what was granted, and says at each step what comes next', async () => {
    const cli = await found();
    expect((await cli('dispute', 'list')).out).toMatch(
      /found .*STANDARD .*32\.26 USD .*days .*2022-10-30, 89 days left/,
    );
    expect((await cli('dispute', 'open', 'charge-1', '--asin', 'B00MUGBLUE')).out).toContain(
      `next      submit it in Seller Central, then: lading dispute submit ${id} <case>`,
    );
    expect((await cli('dispute', 'submit', id.slice(0, 8), '1001')).out).toContain('status    submitted');
    expect((await cli('dispute', 'grant-in-part', id, '12.26')).out).toContain('status    grantedInPart');
    await cli('dispute', 'reopen', id, '--reason', 'they left out a day', '--reimbursed', '5');
    await cli('dispute', 'submit', id, '1002');
    await cli('dispute', 'refuse', id, '--reason', 'measured twice');
    const shown = (await cli('dispute', 'show', id)).out;
    expect(shown).toContain('for       STANDARD');
    expect(shown).toContain('claimed   15.00 USD, because of: days');
    expect(shown).toContain('granted   12.26 USD');
    expect(shown).toContain('refused: measured twice');
    for (const name of [id, 'charge-1', '1002'])
      expect((await cli('history', name)).out, name).toContain('DisputeReopened');
  });

  it('is listed with the most money at stake first, by state', async () => {
    const cli = await found(
      { chargeId: 'charge-2', claimed: usd('9.99'), unverified: true },
      { chargeId: 'charge-3', charged: usd('100'), claimed: usd('100') },
    );
    const listed = async (...more: readonly string[]) =>
      (await cli('dispute', 'list', '--json', ...more))
        .json()
        ['disputes']?.map((each) => each['finding']?.['chargeId']);
    expect(await listed()).toEqual(['charge-3', 'charge-1', 'charge-2']);
    expect((await cli('dispute', 'list')).out.match(/days \(unverified\)/g)).toHaveLength(1);
    await cli('dispute', 'open', 'charge-3', '--order', '111-1');
    expect(await listed('--status', 'opened')).toEqual(['charge-3']);
  });

  it('says what to do where it cannot go on', async () => {
    const cli = await found({ chargeId: 'charge-2', postedOn: undefined });
    const refusals = [
      ['open', 'charge-1'],
      ['submit', 'charge-1', '1001'],
      ['open', 'charge-1', '--asin', 'B00MUGBLUE', '--reimbursed', '32.26'],
      ['show', 'charge-9'],
    ];
    const told: unknown[] = [];
    for (const [command = '', ...rest] of refusals) {
      const { code, err } = await cli('dispute', command, ...rest);
      told.push([code, err.includes('lading dispute') || err.includes('do not claim')]);
    }
    expect(told).toEqual([
      [3, true],
      [3, true],
      [3, true],
      [4, true],
    ]);
    expect((await cli('dispute', 'show', 'charge-2')).out).toContain(
      'deadline  unknown: nobody said when the charge was posted',
    );
    await cli('dispute', 'posted', 'charge-2', '2022-08-01');
    expect((await cli('dispute', 'show', 'charge-2')).out).toContain('deadline  2022-10-30, 89 days left');
  });

  it('is told what was done, and not what is yet to be, beyond what clocks differ by', async () => {
    const cli = await found();
    await cli('dispute', 'open', 'charge-1', '--asin', 'B00MUGBLUE');
    const submit = (at: string) => cli('dispute', 'submit', 'charge-1', '1001', '--at', at);
    const early = await submit('2022-08-02T17:05:00.001Z');
    expect([early.code, early.err]).toEqual([3, expect.stringContaining('is yet to come')]);
    const posted = await cli('dispute', 'posted', 'charge-1', '2022-09-01', '--at', '2022-09-02T00:00:00Z');
    expect([posted.code, posted.err]).toEqual([3, expect.stringContaining('is yet to come')]);
    expect((await submit('2022-08-02T17:05:00Z')).out).toContain('status    submitted');
  });

  it('is warned of and expires by time alone', async () => {
    const cli = await found();
    cli.now = Instant.parse('2022-10-20T12:00:00Z');
    expect((await cli('dispute', 'show', 'charge-1', '--json')).json()['warned']).toBe(true);
    cli.now = Instant.parse('2022-11-20T12:00:00Z');
    const { out } = await cli('dispute', 'list');
    expect(out).toMatch(/expired .*was 2022-10-30/);
    expect((await cli('dispute', 'show', 'charge-1')).out).toContain('next      nothing, unless the day of');
    const late = await cli('dispute', 'submit', 'charge-1', '1001');
    expect([late.code, late.err.includes('the last day to claim was 2022-10-30')]).toEqual([3, true]);
  });

  it('that expired unopened is told of by way of its reopening, where it was submitted in time', async () => {
    const cli = await found();
    cli.now = Instant.parse('2022-11-20T12:00:00Z');
    const inTime = ['--at', '2022-10-30T12:00:00Z'];
    const nameless = await cli('dispute', 'submit', 'charge-1', '1001', ...inTime);
    expect(nameless.err).toContain('of `lading dispute reopen`, with the same `--at`');
    await cli('dispute', 'reopen', 'charge-1', '--reason', 'told late', '--asin', 'B00MUGBLUE', ...inTime);
    const told = await cli('dispute', 'submit', 'charge-1', '1001', ...inTime);
    expect(told.out).toContain('status    submitted');
  });

  it('that expired is to be reopened once its day of posting is found to be a later one', async () => {
    const cli = await found();
    cli.now = Instant.parse('2022-11-01T12:00:00Z');
    const { out } = await cli('dispute', 'posted', 'charge-1', '2022-08-20');
    expect(out).toContain('next      lading dispute reopen');
    expect((await cli('dispute', 'show', 'charge-1')).out).toContain('(its last day is yet to come)');
    const again = await cli('dispute', 'reopen', 'charge-1', '--reason', 'later', '--asin', 'B00MUGBLUE');
    expect(again.out).toContain('status    opened');
  });
});
