import { z } from 'zod';
import { cliCommand } from '#infra/cli/cliCommand';
import { asKnownAtInput, asOfInput } from '#infra/cli/commands/answers/momentInputs';
import { option } from '#infra/cli/input';
import { shipmentNamed } from '#infra/cli/naming';
import { feesTable } from '#infra/cli/tables/feesTable';
import { present } from '#infra/present';
import { fees as query } from '#services/queries/fees';

export const fees = cliCommand({
  name: 'fees',
  summary: 'Show estimates and carrier charges, strictly apart; a charge is pending, posted or voided',
  inputs: {
    shipment: option(
      '--shipment <shipment>',
      'only of this shipment, by any of its ids',
      z.string().optional(),
    ),
    month: option(
      '--month <month>',
      'only of this month in the marketplace, YYYY-MM',
      z
        .string()
        .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'no month')
        .optional(),
    ),
    asOf: asOfInput,
    asKnownAt: asKnownAtInput,
  },
  async run(session, { shipment, ...filter }) {
    const lading = await session.openSettled();
    const shipmentId = shipment === undefined ? undefined : shipmentNamed(lading, shipment);
    const found = await query(
      lading,
      lading.clock(),
      present({ ...filter, sellerId: session.onlySeller, shipment: shipmentId }),
    );
    session.terminal.answer(found, () => (found.fees.length === 0 ? 'no fees' : feesTable(found)));
  },
  examples: ['fees --shipment FBA17K4W2N8C', 'fees --month 2026-11', 'fees --as-of 2026-11-30T08:00:00Z'],
});
