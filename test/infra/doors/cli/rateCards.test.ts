import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lading } from '#test/infra/doors/cli/lading';

const card = {
  program: 'storage-overage',
  card: 'agreed with Amazon',
  country: 'US',
  from: '2023-01-01',
  until: '2024-01-01',
  currency: 'USD',
  source: 'case 123',
  grade: 'K',
  rounding: 'line half-up cents',
  terms: { per: 'CUBIC_FOOT', storageTypes: ['STANDARD'] },
  rows: [{ row: 'over the limit', amount: '8' }],
};

describe("a seller's rate cards", () => {
  it('are a setting, by the whole path of a file, until there are none', async () => {
    const run = lading();
    const file = join(run.directory, 'cards.json');
    writeFileSync(file, JSON.stringify([card]));
    expect((await run('settings', 'rate-cards', file, '--json')).json()).toMatchObject({ rateCards: file });
    expect((await run('settings', 'rate-cards', 'none', '--json')).json()).not.toHaveProperty('rateCards');
  });

  it('are refused with the card and the row by name, and the setting stays', async () => {
    const run = lading();
    const file = join(run.directory, 'cards.json');
    writeFileSync(file, JSON.stringify([{ ...card, rows: [{ row: 'over the limit', amount: 8 }] }]));
    const { code, err } = await run('settings', 'rate-cards', file);
    expect(code).toBe(8);
    expect(err).toContain('card agreed with Amazon, row over the limit amount');
    expect((await run('settings', '--json')).json()).not.toHaveProperty('rateCards');
  });

  it('are refused where there is no such file', async () => {
    expect(await lading()('settings', 'rate-cards', 'nowhere.json')).toMatchObject({ code: 8 });
  });
});
