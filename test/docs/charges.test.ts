import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Instant } from '#domain/values/instant';
import { lading } from '#test/infra/doors/cli/lading';

const page = readFileSync('docs/charges.md', 'utf8');
const [, steps = ''] = /```sh\n(.*?)```/s.exec(page) ?? [];

interface Listed {
  readonly charges: readonly {
    readonly from: string;
    readonly feeType: string;
    readonly kind: string;
    readonly amount: { readonly amount: string };
  }[];
}

describe('the page about charges', () => {
  it('runs as it is written', async () => {
    const run = lading();
    // Its settlement is of November.
    run.now = Instant.parse('2026-12-01T17:00:00Z');
    for (const line of steps.trim().split('\n')) {
      const { code, err } = await run(...line.split(' ').slice(1));
      expect(`${line}: ${code} ${code === 0 ? '' : err}`).toBe(`${line}: 0 `);
    }
    const { charges }: Listed = JSON.parse((await run('charges', '--json')).out);
    expect(
      charges.map(({ from, feeType, kind, amount }) => `${from} ${feeType} ${kind} ${amount.amount}`),
    ).toEqual([
      '2020-08-01 FBAStorageOverageFee charge 32.26',
      '2020-08-02 FBAStorageOverageFee charge 32.26',
      '2020-08-03 FBAStorageOverageFee charge 6.45',
      '2022-11-01 FBAStorageFee charge 0.39',
      '2023-09-01 FBAStorageOverageFee charge 33',
      '2026-11-12 FBAStorageFee charge 0.39',
      '2026-11-21 FBAInboundDefectFee charge 0.60',
      '2026-11-21 FBAInboundPlacementServiceFee charge 3.60',
      '2026-11-21 FBAInboundTransportationFee charge 32.26',
      '2026-11-21 FBAPerUnitFulfillmentFee charge 3.68',
      '2026-11-23 FBAInboundDefectFee credit 0.60',
    ]);
  });
});
