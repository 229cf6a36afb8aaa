import type { Asked, ShipmentCommand } from '#domain/inbound/shipment/commands';
import type { Disposition } from '#domain/values/disposition';
import { adopted, confirmed, created } from '#test/domain/inbound/shipment/facts';

type Details<Type extends ShipmentCommand['type']> = Partial<Omit<Asked<Type>, 'type'>>;

const { abandonedFrom: _created, ...creation } = created();
export const create = (details: Details<'CreateShipment'> = {}): Asked<'CreateShipment'> => ({
  ...creation,
  type: 'CreateShipment',
  ...details,
});

const { abandonedFrom: _adopted, ...adoption } = adopted();
export const adopt = (details: Details<'AdoptShipment'> = {}): Asked<'AdoptShipment'> => ({
  ...adoption,
  type: 'AdoptShipment',
  ...details,
});

const { boxes: _boxes, abandonedFrom: _confirmed, ...confirmation } = confirmed();
export const confirm = (details: Details<'ConfirmShipment'> = {}): Asked<'ConfirmShipment'> => ({
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
): Asked<'ChangeItemQuantity'> => ({ type: 'ChangeItemQuantity', msku, quantity, ...details });

export const setPallets = (details: Details<'SetPallets'> = {}): Asked<'SetPallets'> => ({
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

export const track = (details: Details<'UpdateTrackingDetails'> = {}): Asked<'UpdateTrackingDetails'> => ({
  type: 'UpdateTrackingDetails',
  spdTrackingItems: [],
  ...details,
});

export const report = (status: Asked<'ReportStatus'>['status']): Asked<'ReportStatus'> => ({
  type: 'ReportStatus',
  status,
});

export const tell = (code: string): Asked<'RecordMilestone'> => ({ type: 'RecordMilestone', code });

export const receipt = (
  msku: string,
  quantity: number,
  disposition: Disposition = 'SELLABLE',
): Asked<'ReceiveUnits'>['receipts'][number] => ({
  msku,
  quantity,
  disposition,
  fulfillmentCenter: 'ONT8',
});

export const receive = (...receipts: Asked<'ReceiveUnits'>['receipts']): Asked<'ReceiveUnits'> => ({
  type: 'ReceiveUnits',
  receipts,
});
