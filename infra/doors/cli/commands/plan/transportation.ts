import { table } from '#infra/doors/cli/output/table';
import { subjectCommand } from '#infra/doors/cli/steps/stepCommand';
import { planSubject } from '#infra/doors/cli/steps/subjects';
import { Failed } from '#infra/doors/problems/failed';
import { planStepProblem } from '#infra/doors/problems/handledProblem';
import { moneyText } from '#infra/words/moneyText';
import { transportationOf } from '#services/inbound/workflow/transportation';
import { loadPlan } from '#services/inbound/workflow/workflow';

export const transportation = subjectCommand(planSubject, {
  name: 'transportation',
  summary: 'List how each shipment of a placed plan can travel, with what it costs (simulated)',
  notes: [
    'A freight quote is asked on the pallets given, else on as many as the boxes are estimated to need.',
  ],
  inputs: {},
  async run({ lading, id, cause }, _given, session) {
    const lookup = await loadPlan(lading, id, 'ConfirmTransportation');
    if ('refusal' in lookup)
      throw new Failed(
        planStepProblem({ reason: 'not-possible-now', status: 'none', command: 'ConfirmTransportation' }),
      );
    const shipments = await transportationOf(lading, lookup.plan, cause.occurredAt ?? lading.clock());
    const { source } = lading.network;
    const all = shipments.flatMap(({ shipment, options }) =>
      options.map((option) => ({ ...option, center: shipment.destination.warehouseId })),
    );
    const partnered = all.filter(({ shippingSolution }) => shippingSolution === 'AMAZON_PARTNERED_CARRIER');
    const own = all.filter(({ shippingSolution }) => shippingSolution === 'USE_YOUR_OWN_CARRIER');
    session.terminal.answer({ plan: id, source, shipments }, () =>
      shipments.length === 0
        ? `plan ${id} is not placed yet: lading plan offer-placement ${id}`
        : [
            table(partnered, [
              { head: 'shipment', of: ({ shipmentId }) => shipmentId },
              { head: 'to', of: ({ center }) => center },
              { head: 'mode', of: ({ shippingMode }) => shippingMode },
              { head: 'partnered carrier', of: ({ carrier }) => carrier },
              { head: 'quote', of: ({ quote }) => moneyText(quote), right: true },
            ]),
            `your own carrier, whose price is not known here: ${[...new Set(own.map(({ shippingMode }) => shippingMode))].join(', ')}`,
            '',
            table(shipments, [
              { head: 'shipment', of: ({ shipment }) => shipment.shipmentId },
              { head: 'boxes', of: ({ boxes }) => boxes.length, right: true },
              {
                head: 'pallets',
                of: ({ pallets }) => pallets.reduce((sum, { quantity }) => sum + quantity, 0),
                right: true,
              },
              {
                head: 'placement (estimate)',
                of: ({ estimatedFees }) => moneyText(estimatedFees.placement),
                right: true,
              },
              {
                head: 'prep (estimate)',
                of: ({ estimatedFees }) => moneyText(estimatedFees.prep),
                right: true,
              },
              {
                head: 'label (estimate)',
                of: ({ estimatedFees }) => moneyText(estimatedFees.label),
                right: true,
              },
            ]),
            `quoted    by a ${source}`,
            `next      lading plan confirm-transportation ${id} --ship-date <day> --dry-run`,
          ],
    );
  },
  examples: ['plan transportation wf1f0c2a'],
});
