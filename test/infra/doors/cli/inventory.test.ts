import { describe, expect, it } from 'vitest';
import { lading } from '#test/infra/doors/cli/lading';

describe('the inventory on the command line', () => {
  it.each([
    [['inventory', 'age'], 'no stock\n'],
    [['inventory', 'aged'], 'nothing was stored over 365 days\n'],
    [['inventory', 'volume', '--from', '2026-10-01'], 'no stock\n'],
    [['inventory', 'usage', '--as-of', '2026-10-01'], 'no stock, and no limit is known\n'],
    [['inventory', 'distribution'], 'nothing is in transit or reserved\n'],
    [['inventory', 'alerts'], 'no day of the last week ended over a storage limit\n'],
    [['replenish'], 'no stock, so nothing to forecast\n'],
  ])('says of nothing that it is nothing: %j', async (argv, out) => {
    expect(await lading()(...argv)).toMatchObject({ code: 0, out });
  });

  it('gives a command of the group its own options, though the word alone has them too', async () => {
    const ended = await lading()('inventory', 'age', '--as-of', 'yesterday');
    expect(ended.code).not.toBe(0);
    expect(ended.err).toContain('--as-of "yesterday"');
  });

  it('knows a network in any case, and takes none for one that has no stock', async () => {
    const run = lading();
    await run('stock', 'adjust', 'MUG-BLUE', '3', '--reason', 'F', '--fulfillment-center', 'ONT8');
    expect((await run('inventory', '--network', 'us')).out).toContain('MUG-BLUE');
    for (const words of [['inventory'], ['inventory', 'age'], ['replenish']]) {
      const ended = await run(...words, '--network', 'USA');
      expect(ended.code).not.toBe(0);
      expect(ended.err).toContain('--network "USA"');
    }
  });

  it.each(['inventory', 'inventory volume', 'inventory usage', 'replenish'])(
    'marks in %s what is below 0',
    async (words) => {
      const run = lading();
      const moved = ['MUG-BLUE', '3', '--fulfillment-center', 'ONT8'] as const;
      await run('stock', 'ship', ...moved, '--at', '2026-01-10T12:00:00Z');
      expect((await run(...words.split(' '), '--as-of', '2026-02-10')).out).toContain('below 0');
    },
  );

  it('marks a forecast as one, for programs too', async () => {
    expect((await lading()('replenish', '--json')).json()).toEqual({ isForecast: true, forecasts: [] });
  });

  it.each([
    ['inventory', 'volume', '--as-of'],
    ['report', 'ledger-detail', '--to'],
    ['report', 'ledger-summary', '--to'],
    ['reconcile', '--to'],
  ])('takes no days in the wrong order for days on which nothing was: %s', async (...words) => {
    const ended = await lading()(
      ...words.slice(0, -1),
      '--from',
      '2026-03-02',
      words.at(-1) ?? '',
      '2026-03-01',
    );
    expect(ended.code).toBe(2);
    expect(ended.err).toContain('--from 2026-03-02 is after');
  });

  it('refuses what only the word alone knows', async () => {
    const ended = await lading()('inventory', 'age', '--fulfillment-center', 'ONT8');
    expect(ended.code).not.toBe(0);
    expect(ended.err).toContain("unknown option '--fulfillment-center'");
  });
});
