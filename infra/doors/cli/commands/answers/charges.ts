import { z } from 'zod';
import { chargeTotals } from '#domain/disputes/reportedCharge/chargeTotals';
import { defined } from '#domain/values/defined';
import { option } from '#infra/doors/cli/input/input';
import { asKnownAtInput, monthInput } from '#infra/doors/cli/input/momentInputs';
import { chargesTable } from '#infra/doors/cli/output/tables/chargesTable';
import { cliCommand } from '#infra/doors/cli/program/cliCommand';
import { reportedCharges as query } from '#services/disputes/reportedCharges';

export const charges = cliCommand({
  name: 'charges',
  summary: 'Show what Amazon charged and gave back, as its imported reports tell it',
  notes: [
    'A charge belongs to the month of the first day that it is for. A line of a settlement says only when it was posted, and counts on that day.',
  ],
  inputs: {
    month: monthInput,
    type: option(
      '--type <fee type>',
      'only of this fee type, as FBAStorageFee, or as Amazon calls it',
      z.string().min(1).max(200).optional(),
    ),
    asKnownAt: asKnownAtInput,
  },
  async run(session, { type, ...filter }) {
    const lading = await session.openSettled();
    const { sellerId } = session;
    const found = await query(lading, { sellerId, ...defined({ ...filter, feeType: type }) });
    const totals = chargeTotals(found);
    session.terminal.answer({ charges: found, totals }, () =>
      found.length === 0
        ? 'no charges found; `lading import` takes reports of them'
        : chargesTable(found, totals),
    );
  },
  examples: ['charges', 'charges --month 2026-11 --type FBAStorageFee'],
});
