import type { CommandOf, ShipmentCommand } from '#domain/inbound/shipment/commands';
import type { Disposition } from '#domain/values/disposition';
import { adopted, confirmed, created } from '#test/domain/inbound/shipment/facts';

type Details<Type extends ShipmentCommand['type']> = Partial<Omit<CommandOf<Type>, 'type'>>;

const { abandonedFrom: _created, ...creation } = created();
export const create = (details: Details<'CreateShipment'> = {}): CommandOf<'CreateShipment'> => ({
  ...creation,
  type: 'CreateShipment',
  ...details,
});

const { abandonedFrom: _adopted, ...adoption } = adopted();
export const adopt = (details: Details<'AdoptShipment'> = {}): CommandOf<'AdoptShipment'> => ({
  ...adoption,
  type: 'AdoptShipment',
  ...details,
});

const { boxes: _boxes, abandonedFrom: _confirmed, ...confirmation } = confirmed();
export const confirm = (details: Details<'ConfirmShipment'> = {}): CommandOf<'ConfirmShipment'> => ({
  ...confirmation,
  type: 'ConfirmShipment',
  ...details,
});

export const cancel = { type: 'CancelShipment' } as const;
export const closeWindow = { type: 'CloseVoidWindow' } as const;
export const acceptQuote = { type: 'AcceptQuote' } as const;
export const declineQuote = { type: 'DeclineQuote' } as const;
export const generateLabels = { type: 'GenerateLabels' } as const;
export const abandon = { type: 'AbandonShipment' } as const;
export const close = { type: 'CloseShipment' } as const;

export const changeQuantity = (
  msku: string,
  quantity: number,
  details: Details<'ChangeItemQuantity'> = {},
): CommandOf<'ChangeItemQuantity'> => ({ type: 'ChangeItemQuantity', msku, quantity, ...details });

export const setPallets = (details: Details<'SetPallets'> = {}): CommandOf<'SetPallets'> => ({
  type: 'SetPallets',
  pallets: [
    {
      dimensions: { length: '48', width: '40', height: '60', unitOfMeasurement: 'IN' },
      weight: { value: '410', unit: 'LB' },
      quantity: 2,
      stackability: 'STACKABLE',
    },
  ],
  ...details,
});

export const updateTracking = (
  details: Details<'UpdateTrackingDetails'> = {},
): CommandOf<'UpdateTrackingDetails'> => ({
  type: 'UpdateTrackingDetails',
  spdTrackingItems: [],
  ...details,
});

export const reportStatus = (status: CommandOf<'ReportStatus'>['status']): CommandOf<'ReportStatus'> => ({
  type: 'ReportStatus',
  status,
});

export const recordMilestone = (code: string): CommandOf<'RecordMilestone'> => ({
  type: 'RecordMilestone',
  code,
});

export const receipt = (
  msku: string,
  quantity: number,
  disposition: Disposition = 'SELLABLE',
): CommandOf<'ReceiveUnits'>['receipts'][number] => ({
  msku,
  quantity,
  disposition,
  fulfillmentCenter: 'ONT8',
});

export const receive = (...receipts: CommandOf<'ReceiveUnits'>['receipts']): CommandOf<'ReceiveUnits'> => ({
  type: 'ReceiveUnits',
  receipts,
});
