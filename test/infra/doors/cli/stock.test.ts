import { describe, expect, it } from 'vitest';
import { Instant } from '#domain/values/instant';
import { lading } from '#test/infra/doors/cli/lading';

const there = ['--fulfillment-center', 'PHX5'] as const;

describe('lading stock', () => {
  it('records what happens to units, and says what there is then', async () => {
    const cli = lading();
    await cli('stock', 'found', 'MUG-BLUE', '40', ...there);
    await cli('stock', 'reserve', 'MUG-BLUE', '2', '--for', 'customer-order', '--reference', '112-1');
    const shipped = await cli('stock', 'ship', 'MUG-BLUE', '2', ...there, '--order', '112-1', '--json');
    expect(shipped.json()['recorded']?.map(({ type }) => type)).toEqual([
      'ReservationReleased',
      'UnitsMoved',
    ]);
    await cli('stock', 'return', 'MUG-BLUE', '1', ...there, '--disposition', 'customer_damaged');
    await cli('stock', 'transfer', 'MUG-BLUE', '5', '--from', 'PHX5');
    await cli('stock', 'research', 'MUG-BLUE', '4', '--term', 'short');
    const { out } = await cli('stock', 'adjust', 'MUG-BLUE', '3', '--reason', 'E', ...there);
    expect(out).toContain('26 fulfillable, 5 reserved, 4 unfulfillable, 4 researched');
    const [level] = (await cli('inventory', '--by', 'network', '--json')).json()['inventory'] ?? [];
    expect(level).toMatchObject({
      warehouseQuantity: 35,
      unfulfillableQuantity: { customerDamagedQuantity: 1 },
    });
  });

  it('takes a removal order from its units to the last of them', async () => {
    const cli = lading();
    await cli('stock', 'remove', 'MUG-BLUE', 'RM-1', '5', '--type', 'disposal');
    await cli('stock', 'removed', 'MUG-BLUE', 'RM-1');
    await cli('stock', 'removed', 'MUG-BLUE', 'RM-1', '--disposed', '3', '--cancelled', '1');
    const { code, err } = await cli('stock', 'removed', 'MUG-BLUE', 'RM-1', '--shipped', '2');
    expect([code, err]).toEqual([3, expect.stringContaining('has 1 units left, not 2')]);
    const [removal] = (await cli('stock', 'show', 'MUG-BLUE', '--json')).json()['removals'] ?? [];
    expect(removal).toMatchObject({
      requested: 5,
      disposed: 3,
      cancelled: 1,
      inProcess: 1,
      status: 'inProcess',
    });
    const before = await cli('stock', 'show', 'MUG-BLUE', '--as-known-at', '2020-01-01T00:00:00Z', '--json');
    expect(before.json()).toMatchObject({ inventory: [], removals: [] });
  });

  it('says what was lost, what made it good, and until when the rest can be claimed', async () => {
    const cli = lading();
    await cli('stock', 'adjust', 'MUG-BLUE', '16', '--reason', 'M', ...there);
    await cli('stock', 'found', 'MUG-BLUE', '5', ...there);
    await cli('stock', 'reimbursed', 'MUG-BLUE', 'R-1', '--cash', '4', '--reason', 'Lost_Warehouse');
    const told = await cli('discrepancies', '--json');
    expect(told.json()['losses']).toMatchObject([
      { kind: 'lost', units: 16, found: 5, reimbursed: 4, remaining: 7 },
    ]);
    expect((await cli('discrepancies')).out).toContain('2026-11-02 to 2027-01-01\n');
    cli.now = Instant.parse('2027-01-02T20:00:00Z');
    expect((await cli('discrepancies')).out).toContain('2026-11-02 to 2027-01-01 (over)\n');
  });

  it.each([
    [['adjust', 'MUG-BLUE', '1', '--reason', 'Z', ...there], 'there is no reason code Z'],
    [['adjust', 'MUG-BLUE', '1', '--reason', 'Q', ...there], 'does not say what the units become'],
    [['transfer', 'MUG-BLUE', '1'], 'a transfer needs a fulfillment center'],
    [['removed', 'MUG-BLUE', 'RM-9', '--shipped', '1'], 'has no removal order RM-9'],
  ])('refuses %j', async (argv, title) => {
    const { code, err } = await lading()('stock', ...argv);
    expect([code, err]).toEqual([3, expect.stringContaining(title)]);
  });

  it('keeps networks apart', async () => {
    const cli = lading();
    await cli('stock', 'found', 'MUG-BLUE', '4', ...there);
    await cli('stock', 'found', 'MUG-BLUE', '9', '--fulfillment-center', 'YYZ1', '--network', 'ca');
    const levels = (await cli('inventory', '--json')).json()['inventory'] ?? [];
    expect([...levels].map(({ network, fulfillableQuantity: units }) => [network, units])).toEqual([
      ['CA', 9],
      ['US', 4],
    ]);
  });
});
