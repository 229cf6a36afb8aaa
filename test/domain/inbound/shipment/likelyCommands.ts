import type { ShipmentCommand } from '#domain/inbound/shipment/commands';
import type { Shipment } from '#domain/inbound/shipment/shipment';
import type { ShipmentState } from '#domain/inbound/shipment/state';
import { AmazonStatus } from '#domain/inbound/shipment/values';
import { Disposition } from '#domain/values/disposition';
import type { Instant } from '#domain/values/instant';
import { money } from '#domain/values/money';
import { isSmallParcel, ShippingMode } from '#domain/values/transportation';
import {
  abandon,
  acceptQuote,
  adopt,
  cancel,
  changeQuantity,
  close,
  closeWindow,
  confirm,
  create,
  declineQuote,
  generateLabels,
  receipt,
  receive,
  recordMilestone,
  reportStatus,
  setPallets,
  updateTracking,
} from '#test/domain/inbound/shipment/commands';
import { box, charge, sourceAddress } from '#test/domain/inbound/shipment/facts';

/** Chooses one of several; what is listed twice is twice as likely. */
export type Choose = <Choice>(choices: readonly Choice[]) => Choice;

type Likely = readonly ShipmentCommand[];

/** Commands that are likely to be accepted where a shipment stands, among some that are not. */
export function likelyCommands(state: ShipmentState, now: Instant, choose: Choose): Likely {
  switch (state.journey) {
    case 'none':
      return [create(), create(), create({ boxes: [] }), adopt(), ...adopting(now)];
    case 'working':
      return [
        ...confirming(now, choose),
        ...changing(state, now, choose),
        {
          type: 'ChangeSourceAddress',
          sourceAddress: { ...sourceAddress, city: choose(['Sparks', 'Reno']) },
        },
        choose(anywhere(choose)),
      ];
    case 'confirmed.preparing':
    case 'confirmed.ready':
    case 'abandoned':
      return [
        ...changing(state, now, choose),
        generateLabels,
        acceptQuote,
        choose<ShipmentCommand>([declineQuote, cancel, closeWindow]),
        choose<ShipmentCommand>([abandon, abandon, { type: 'MarkShipped' }, recordMilestone('PICKED_UP')]),
        choose(anywhere(choose)),
      ];
    case 'shipped.dispatched':
    case 'shipped.inTransit':
    case 'shipped.delivered':
    case 'shipped.checkedIn':
      return [
        recordMilestone(choose(['IN_TRANSIT', 'DELIVERED', 'CHECKED_IN', 'PICKED_UP'])),
        recordMilestone(choose(['IN_TRANSIT', 'DELIVERED', 'CHECKED_IN'])),
        ...receiving(choose),
        choose<ShipmentCommand>([closeWindow, acceptQuote, cancel]),
        choose(anywhere(choose)),
      ];
    case 'receiving':
      return [...receiving(choose), ...receiving(choose), close, choose(anywhere(choose))];
    case 'closed':
    case 'cancelled':
    case 'deleted':
      return anywhere(choose);
  }
}

const dayOf = (now: Instant): string => now.slice(0, 10);

const adopting = (now: Instant): Likely => [
  adopt({ shippingMode: 'GROUND_SMALL_PARCEL', charge, acceptedAt: now }),
];

const confirming = (now: Instant, choose: Choose): Likely => {
  const shipDate = dayOf(now);
  const shippingMode = choose(ShippingMode.options);
  return [
    confirm({ shippingMode, shipDate, charge }),
    confirm({ shippingMode, shipDate, charge }),
    confirm({ shippingMode, shipDate, shippingSolution: 'USE_YOUR_OWN_CARRIER' }),
    confirm({ shippingMode: 'FREIGHT_LTL', shipDate }),
  ];
};

const changing = (state: Shipment, now: Instant, choose: Choose): Likely => {
  const [msku, quantity] = choose([...state.promised]);
  const isPartnered = state.shippingSolution === 'AMAZON_PARTNERED_CARRIER';
  const quoted = isPartnered ? { quote: money(choose(['28.50', '31.00', '44.10']), 'USD') } : {};
  const isFreight = state.shippingMode !== undefined && !isSmallParcel(state.shippingMode);
  return [
    packing(state),
    changeQuantity(msku, Math.max(0, quantity + choose([-7, -3, 2, 6])), quoted),
    isFreight ? setPallets(quoted) : tracking(state),
    choose<ShipmentCommand>([
      { type: 'ChangeShipDate', shipDate: dayOf(now) },
      { type: 'RenameShipment', name: choose(['Spring', 'Easter']) },
      { type: 'ChangeSourceAddress', sourceAddress: { ...sourceAddress, countryCode: choose(['CN', 'US']) } },
    ]),
  ];
};

/** One box a SKU, with exactly what is promised. */
const packing = ({ promised }: Shipment): ShipmentCommand => ({
  type: 'SetBoxContents',
  boxes: [...promised]
    .filter(([, quantity]) => quantity > 0)
    .map(([msku, quantity]) => box(`box of ${msku}`, msku, quantity)),
});

const tracking = ({ boxes }: Shipment): ShipmentCommand =>
  updateTracking({
    spdTrackingItems: boxes
      .flatMap(({ boxId }) => boxId ?? [])
      .map((boxId) => ({ boxId, trackingId: `1Z${boxId}` })),
  });

const receiving = (choose: Choose): Likely => [
  receive(
    receipt(
      choose(['MUG-BLUE', 'MUG-RED', 'MUG-GREEN']),
      choose([1, 12, 40]),
      choose(['SELLABLE', ...Disposition.options]),
    ),
    receipt('MUG-BLUE', 5),
  ),
];

/** What can be asked, or told, at any time. */
const anywhere = (choose: Choose): Likely => [
  recordMilestone(choose(['PICKED_UP', 'DELIVERED', 'PALLET_RESTACKED'])),
  reportStatus(choose(AmazonStatus.options)),
  reportStatus(choose(AmazonStatus.options)),
  ...receiving(choose),
  choose<ShipmentCommand>([cancel, closeWindow, abandon, close, generateLabels, create()]),
  choose<ShipmentCommand>([
    { type: 'RecordPickupRefusal', detail: 'no loading dock' },
    { type: 'RecordAppointmentRefusal', detail: 'no slot before the 12th' },
    { type: 'ReportReceivingProblem', problem: 'LABEL_INFORMATION', detail: 'smudged' },
  ]),
];
