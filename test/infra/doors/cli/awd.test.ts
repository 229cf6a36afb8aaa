import { describe, expect, it } from 'vitest';
import { lading } from '#test/infra/doors/cli/lading';

const ofFoot = ['--units-per-box', '24', '--box', '12x12x12in'] as const;

describe('lading awd', () => {
  it('records boxes that come and go, and says what there is then', async () => {
    const cli = lading();
    await cli('awd', 'receive', 'MUG-BLUE', '40', ...ofFoot, '--region', 'west');
    await cli('awd', 'replenish', 'MUG-BLUE', '10');
    await cli('awd', 'send', 'MUG-BLUE', '4', '--to', 'Harbour shop');
    await cli('awd', 'adjust', 'MUG-BLUE', '1', '--reason', 'lost');
    const { out } = await cli('awd', 'adjust', 'MUG-BLUE', '2', '--reason', 'recounted', '--out');
    expect(out).toContain('status    23 boxes, 552 units');
    await cli('awd', 'terms', 'MUG-BLUE', 'smart');
    const shown = await cli('awd', 'show', 'MUG-BLUE', '--as-of', '2026-12-01');
    expect(shown.out).toMatch(/12 x 12 x 12 in +24 {2}WEST +23 +552 +23\.0000/);
    expect(shown.out).toMatch(/rate {6}SMART since 2026-12-01 \(awd-[0-9a-f-]+@6\)/);
    const before = await cli('awd', 'show', 'MUG-BLUE', '--as-of', '2026-11-01', '--json');
    expect(before.json()).toMatchObject({ stored: [], boxes: 0, cubicFeet: '0' });
  });

  it('records boxes that nobody knew of, flagged, and tells of them below zero', async () => {
    const cli = lading();
    await cli('awd', 'receive', 'MUG-BLUE', '3', ...ofFoot);
    const told = (await cli('awd', 'replenish', 'MUG-BLUE', '4', '--manual', '--json')).json();
    expect(told['status']).toContain('below 0: more went than we know came');
    expect(told['recorded']?.[0]?.['fact']).toMatchObject({ replenishment: 'MANUAL', flags: ['below-zero'] });
    expect((await cli('awd', 'show', 'MUG-BLUE')).out).toMatch(/not known +-1 +-24 +-1\.0000/);
  });

  it('gives the month its fees, each by hand', async () => {
    const cli = lading();
    await cli('awd', 'terms', 'MUG-BLUE', 'base', '--from', '2025-05-01');
    await cli('awd', 'receive', 'MUG-BLUE', '100', ...ofFoot, '--at', '2025-04-30T19:00:00Z');
    await cli('awd', 'replenish', 'MUG-BLUE', '100', '--at', '2025-06-20T19:00:00Z');
    const may = await cli('fees', '--month', '2025-05', '--by', 'line', '--json');
    const [line, ...others] = may.json()['recomputed']?.['lines'] ?? [];
    expect(others).toEqual([]);
    expect(line).toMatchObject({ feeType: 'AWDStorageFee', result: { amount: { amount: '48.00' } } });
    const { out } = await cli('explain', String(line?.['id']));
    expect(out).toContain('3100 ft3-days x 0.48 / 31 days = 48');
    expect(out).toMatch(/AwdRateDecided, rate BASE.+BoxesReceived, boxes 100/s);
    expect(out).not.toContain('BoxesReplenished');
    const june = await cli('fees', '--month', '2025-06');
    expect(june.out).toMatch(/AWDProcessingFee +MUG-BLUE, OUTBOUND_PROCESSING +135\.00 USD/);
    expect(june.out).toMatch(/AWDTransportationFee +MUG-BLUE, TRANSPORT +115\.00 USD/);
  });

  it.each([
    [['replenish', 'MUG-BLUE', '1'], 3, 'no boxes of this SKU are known in AWD'],
    [['adjust', 'MUG-BLUE', '0', '--reason', 'found', ...ofFoot], 3, 'no boxes were given'],
    [['adjust', 'MUG-BLUE', '1', '--reason', 'found', '--out', ...ofFoot], 3, 'that are FOUND always come'],
    [['receive', 'MUG-BLUE', '1', '--box', '12x12x12in'], 2, '--units-per-box is missing'],
    [['terms', 'MUG-BLUE', 'cheap'], 2, 'BASE, INTEGRATED, SMART, MANAGED'],
  ])('refuses %j', async (argv, exitCode, title) => {
    const { code, err } = await lading()('awd', ...argv);
    expect([code, err]).toEqual([exitCode, expect.stringContaining(title)]);
  });

  it('asks which boxes are meant where there are several kinds', async () => {
    const cli = lading();
    await cli('awd', 'receive', 'MUG-BLUE', '3', ...ofFoot);
    await cli('awd', 'receive', 'MUG-BLUE', '3', '--units-per-box', '48', '--box', '24x12x12in');
    expect((await cli('awd', 'replenish', 'MUG-BLUE', '1')).err).toContain(
      '24 units in 12 x 12 x 12 in, 48 units in 24 x 12 x 12 in',
    );
    expect((await cli('awd', 'replenish', 'MUG-BLUE', '1', '--units-per-box', '48')).code).toBe(0);
  });
});
