import { type Plan, shipmentsOf } from '#domain/inbound/plan/state';
import { placementTable } from '#infra/doors/cli/commands/plan/placement';
import { type Table, table } from '#infra/doors/cli/output/table';
import type { Text } from '#infra/doors/cli/output/text';
import { subjectCommand } from '#infra/doors/cli/steps/stepCommand';
import { planSubject } from '#infra/doors/cli/steps/subjects';
import { printable } from '#infra/words/printable';
import { planAggregate, shipmentAggregate } from '#services/aggregates';

export const show = subjectCommand(planSubject, {
  name: 'show',
  summary: 'Show a plan: its items, boxes, placements on offer and shipments, and what comes next',
  inputs: {},
  async run({ lading, id }, _given, session) {
    const { state, revision } = await lading.commands.load(planAggregate, id);
    if (state.status === 'none') return;
    const { next } = await planSubject.standing(lading, id);
    const shipments = await Promise.all(
      shipmentsOf(state).map(async ({ shipmentId, shipmentConfirmationId, destination, items }) => {
        const shipment = (await lading.commands.load(shipmentAggregate, shipmentId)).state;
        return {
          shipmentId,
          shipmentConfirmationId,
          center: destination.warehouseId,
          items,
          journey: shipment.journey,
        };
      }),
    );
    const boxes = [...state.boxes].map(([of, each]) => ({ of, boxes: each }));
    const { boxes: _, ...plan } = state;
    session.terminal.answer(
      { inboundPlanId: id, revision, ...plan, boxes, shipments, decidedBy: lading.network.source, next },
      () => [
        `${printable(state.name)}, plan ${id} at revision ${revision}`,
        `status    ${state.status}, marketplace ${state.marketplace}`,
        `next      ${next}`,
        '',
        itemsTable(state),
        `FNSKUs, packing groups and centers are by a ${lading.network.source}, but for FNSKUs that a file named`,
        ...groupsTable(state),
        ...(state.status === 'placementOffered' && state.offer !== undefined
          ? [
              '',
              placementTable(state.offer.placementOptions),
              `valid until ${state.offer.expiration}, not at it`,
            ]
          : []),
        ...(shipments.length === 0
          ? []
          : [
              '',
              table(shipments, [
                { head: 'shipment', of: ({ shipmentId }) => shipmentId },
                { head: 'confirmation id', of: ({ shipmentConfirmationId }) => shipmentConfirmationId },
                { head: 'to', of: ({ center }) => center },
                { head: 'units', of: ({ items }) => unitsText(items), right: true },
                { head: 'status', of: ({ journey }) => journey },
              ]),
            ]),
      ],
    );
  },
  examples: ['plan show wf1f0c2a', 'plan show FBA17K4W2N8C --json'],
});

const itemsTable = ({ items, boxes }: Plan): Table => {
  const all = [...boxes.values()].flat();
  return table(items, [
    { head: 'SKU', of: ({ msku }) => msku },
    { head: 'FNSKU', of: ({ fnsku }) => fnsku },
    { head: 'units', of: ({ quantity }) => quantity, right: true },
    {
      head: 'in boxes',
      of: ({ msku }) => all.filter((box) => box.items.some((item) => item.msku === msku)).length,
      right: true,
    },
    { head: 'expires', of: ({ expiration }) => expiration },
    { head: 'prep, label', of: ({ prepOwner, labelOwner }) => `${prepOwner}, ${labelOwner}` },
  ]);
};

const groupsTable = ({ packingGroups, boxes }: Plan): readonly Text[] =>
  packingGroups.length === 0
    ? []
    : [
        '',
        table(packingGroups, [
          { head: 'packing group', of: ({ packingGroupId }) => packingGroupId },
          { head: 'SKUs', of: ({ items }) => items.length, right: true },
          { head: 'units', of: ({ items }) => unitsText(items), right: true },
          {
            head: 'boxes',
            of: ({ packingGroupId }) => boxes.get(packingGroupId)?.length ?? 'to be given',
            right: true,
          },
        ]),
      ];

const unitsText = (items: readonly { readonly quantity: number }[]): string =>
  String(items.reduce((sum, { quantity }) => sum + quantity, 0));
