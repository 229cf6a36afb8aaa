import type { Marketplace } from '#domain/values/marketplace';
import type { DatedTable } from '#infra/amazon/simulation/datedTable';

/** What Amazon asks for a unit that it preps or labels, in the currency of the marketplace; `undefined`: not offered. */
interface ServiceFees {
  readonly prep: string | undefined;
  readonly label: string | undefined;
}

const always = (prep: string, label: string): DatedTable<ServiceFees> => [
  { from: '2000-01-01', prep, label },
];

/**
 * Simulation. Labels in the US: the amounts of blogs, whose 0.55 has no date that could be verified; the service for the US ended
 * with 2025. Prep (one kind for everything) and every other marketplace: invented, of about the same size.
 */
export const serviceFees: Readonly<Record<Marketplace, DatedTable<ServiceFees>>> = {
  US: [
    { from: '2000-01-01', prep: '0.50', label: '0.20' },
    { from: '2020-02-18', prep: '0.50', label: '0.30' },
    { from: '2022-01-18', prep: '0.70', label: '0.55' },
    { from: '2026-01-01', prep: undefined, label: undefined },
  ],
  CA: always('0.75', '0.40'),
  MX: always('8.00', '4.00'),
  GB: always('0.40', '0.15'),
  DE: always('0.45', '0.15'),
  FR: always('0.45', '0.15'),
  IT: always('0.45', '0.15'),
  ES: always('0.45', '0.15'),
  JP: always('45', '20'),
  AU: always('0.80', '0.40'),
};
