import { z } from 'zod';
import { cliCommand } from '#infra/cli/cliCommand';
import { asKnownAtInput } from '#infra/cli/commands/answers/momentInputs';
import { option } from '#infra/cli/input';
import { shipmentNamed } from '#infra/cli/naming';
import { shipmentSubject } from '#infra/cli/subject';
import { discrepanciesTable } from '#infra/cli/tables/discrepanciesTable';
import { lossesTable } from '#infra/cli/tables/lossesTable';
import { present } from '#infra/present';
import { discrepancies as query } from '#services/queries/discrepancies';
import { losses as lossesQuery } from '#services/queries/losses';

export const discrepancies = cliCommand({
  name: 'discrepancies',
  summary: 'Show what shipments lacked and centers lost, what explains it, and until when to claim',
  notes: [
    'A claim window marked (unverified) has no source of Amazon for this case: ask before you rely on it.',
    'Of shipments those that are closed: of an open one, what is not received yet may still come.',
    'What is both reimbursed and located or found, Amazon may charge back.',
  ],
  inputs: {
    shipment: option(
      '--shipment <shipment>',
      'only of this shipment, by any of its ids',
      z.string().optional(),
    ),
    asKnownAt: asKnownAtInput,
  },
  async run(session, { shipment, asKnownAt }) {
    const lading = await session.openSettled();
    const about = { sellerId: session.onlySeller, now: lading.clock(), asKnownAt };
    const shipmentId = shipment === undefined ? undefined : shipmentNamed(lading, shipment);
    const short = await query(lading, present({ ...about, shipment: shipmentId }));
    const lost = shipment === undefined ? await lossesQuery(lading, present(about)) : [];
    const nothing =
      shipmentId === undefined
        ? 'no closed shipment lacked anything or had too much, and no center lost anything'
        : `nothing is in question; the shipment is ${(await shipmentSubject.standing(lading, shipmentId)).status}`;
    session.terminal.answer({ discrepancies: short, losses: lost }, () =>
      short.length + lost.length === 0
        ? nothing
        : [
            ...(short.length === 0 ? [] : [discrepanciesTable(short)]),
            ...(short.length === 0 || lost.length === 0 ? [] : ['']),
            ...(lost.length === 0 ? [] : [lossesTable(lost)]),
          ],
    );
  },
  examples: ['discrepancies', 'discrepancies --shipment FBA17K4W2N8C'],
});
