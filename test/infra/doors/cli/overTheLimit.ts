import { expect } from 'vitest';
import { Instant } from '#domain/values/instant';
import { type Cli, lading } from '#test/infra/doors/cli/lading';

const noon = (day: string) => Instant.parse(`${day}T19:00:00Z`);

const registration = [
  ...['--legal-entity', 'Lading Supplies LLC', '--legal-country', 'US'],
  ...['--bank-country', 'US', '--bank-currency', 'USD', '--bank-digits', '4711'],
];

/**
 * 600 cubic feet of mugs over a limit of 500 since the first day of July 2022, and plates that nobody has measured; asked
 * about on August 2.
 */
export async function overTheLimit(directory: string): Promise<Cli> {
  const run = lading(directory);
  run.now = noon('2022-07-01');
  const july = ['--from', '2022-07-01'];
  const steps = [
    ['account', 'register', ...registration],
    ['account', 'limit', 'standard', '500', ...july, '--until', '2022-08-01'],
    ['sku', 'register', 'MUG-BLUE'],
    ['sku', 'measure', 'MUG-BLUE', '12x12x12in', '2lb', ...july],
    ['sku', 'storage-type', 'MUG-BLUE', 'standard', ...july],
    ['stock', 'found', 'MUG-BLUE', '600', '--fulfillment-center', 'ONT8'],
    ['sku', 'register', 'PLATE-RED'],
    ['sku', 'storage-type', 'PLATE-RED', 'flammable', ...july],
    ['stock', 'found', 'PLATE-RED', '5', '--fulfillment-center', 'ONT8'],
  ];
  for (const step of steps) expect(await run(...step), step.join(' ')).toMatchObject({ code: 0 });
  run.now = noon('2022-08-02');
  return run;
}
