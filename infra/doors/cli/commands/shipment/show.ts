import type { Shipment } from '#domain/inbound/shipment/shipment';
import { type Table, table } from '#infra/doors/cli/output/table';
import type { Text } from '#infra/doors/cli/output/text';
import { subjectCommand } from '#infra/doors/cli/steps/stepCommand';
import { shipmentStatus, shipmentSubject } from '#infra/doors/cli/steps/subjects';
import { moneyText } from '#infra/words/moneyText';
import { printable } from '#infra/words/printable';
import { shipmentAggregate } from '#services/aggregates';

export const show = subjectCommand(shipmentSubject, {
  name: 'show',
  summary: 'Show a shipment: where it stands, its units and boxes, its charge, and what comes next',
  inputs: {},
  async run({ lading, id }, _given, session) {
    const { state, revision } = await lading.commands.load(shipmentAggregate, id);
    if (state.journey === 'none') return;
    const { next } = await shipmentSubject.standing(lading, id);
    session.terminal.answer({ shipmentId: id, revision, ...jsonOf(state), next }, () => [
      `${printable(state.name)}, shipment ${state.shipmentConfirmationId} (${id}) at revision ${revision}`,
      `status    ${shipmentStatus(state)}${state.adopted ? ', adopted: its facts begin after confirmation' : ''}`,
      ...(state.reportedStatus === undefined ? [] : [`Amazon    reports ${state.reportedStatus}`]),
      `travels   ${state.shippingMode ?? 'mode not known'}, ${carrierText(state)}, ship date ${state.shipDate ?? 'not known'}`,
      `charge    ${chargeText(state)}`,
      ...(state.openQuote === undefined
        ? []
        : [`quote     ${moneyText(state.openQuote)} waits for an answer`]),
      `next      ${next}`,
      '',
      unitsTable(state),
      ...boxesTable(state),
    ]);
  },
  examples: ['shipment show FBA17K4W2N8C', 'shipment show 1Z999AA10123456784'],
});

const carrierText = ({ shippingSolution }: Shipment): string => {
  if (shippingSolution === undefined) return 'carrier not known';
  return shippingSolution === 'AMAZON_PARTNERED_CARRIER' ? 'partnered carrier' : 'own carrier';
};

function chargeText({ charge, carrierCharge, voidableUntil, adopted, shippingSolution }: Shipment): string {
  if (carrierCharge === undefined)
    return adopted && shippingSolution !== 'USE_YOUR_OWN_CARRIER' ? 'unknown' : 'none';
  return `${moneyText(carrierCharge)}, ${charge}${charge === 'voidable' ? ` until ${voidableUntil}, not at it` : ''}`;
}

const unitsTable = ({ promised, firstConfirmed, received }: Shipment): Table =>
  table(
    [...new Set([...promised.keys(), ...received.keys()])],
    [
      { head: 'SKU', of: (msku) => msku },
      { head: 'promised', of: (msku) => promised.get(msku) ?? 0, right: true },
      { head: 'first confirmed', of: (msku) => firstConfirmed.get(msku), right: true },
      { head: 'received sellable', of: (msku) => received.get(msku)?.sellable ?? 0, right: true },
      { head: 'unsellable', of: (msku) => received.get(msku)?.unsellable ?? 0, right: true },
    ],
  );

const boxesTable = ({ boxes, trackingIds }: Shipment): readonly Text[] =>
  boxes.length === 0
    ? ['', 'no boxes are known yet']
    : [
        '',
        table(boxes, [
          { head: 'box', of: ({ name }) => name },
          { head: 'box id', of: ({ boxId }) => boxId },
          {
            head: 'holds',
            of: ({ items }) => items.map(({ msku, quantity }) => `${quantity} ${msku}`).join(', '),
          },
          { head: 'tracking', of: ({ boxId }) => (boxId === undefined ? undefined : trackingIds.get(boxId)) },
        ]),
      ];

/** Turns maps and sets into objects and arrays for JSON. */
const jsonOf = (state: Shipment) => ({
  ...state,
  promised: Object.fromEntries(state.promised),
  firstConfirmed: Object.fromEntries(state.firstConfirmed),
  received: Object.fromEntries(state.received),
  trackingIds: Object.fromEntries(state.trackingIds),
  milestones: [...state.milestones],
});
