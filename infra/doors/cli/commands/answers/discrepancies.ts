import { z } from 'zod';
import { defined } from '#domain/values/defined';
import { option } from '#infra/doors/cli/input/input';
import { asKnownAtInput } from '#infra/doors/cli/input/momentInputs';
import { resolveShipmentId } from '#infra/doors/cli/input/resolveId';
import { discrepanciesTable } from '#infra/doors/cli/output/tables/discrepanciesTable';
import { lossesTable } from '#infra/doors/cli/output/tables/lossesTable';
import { cliCommand } from '#infra/doors/cli/program/cliCommand';
import { shipmentSubject } from '#infra/doors/cli/steps/subjects';
import { discrepancies as query } from '#services/inventory/losses/discrepancies';
import { losses as lossesQuery } from '#services/inventory/losses/losses';

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
    const about = { sellerId: session.sellerFilter, now: lading.clock(), asKnownAt };
    const shipmentId = shipment === undefined ? undefined : resolveShipmentId(lading, shipment);
    const short = await query(lading, defined({ ...about, shipment: shipmentId }));
    const lost = shipment === undefined ? await lossesQuery(lading, defined(about)) : [];
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
