/** What this program reads of a CloudEvent; `/asyncapi.json` says all that there is. */
export interface ShipmentEvent {
  readonly id: string;
  /** `shipment-<id>`. */
  readonly subject: string;
  /** From 0 on, without gaps within a shipment. */
  readonly sequence: string;
  readonly data: ShipmentData;
}

export type ShipmentData =
  | {
      readonly type: 'ShipmentCreated' | 'ShipmentAdopted';
      readonly destination: { readonly warehouseId: string };
      readonly items: readonly { readonly msku: string; readonly quantity: number }[];
    }
  | {
      readonly type: 'ItemQuantityChanged' | 'UnitsReceived';
      readonly msku: string;
      readonly quantity: number;
    }
  | { readonly type: 'ShipmentCancelled' | 'ShipmentDeleted' | 'ShipmentAbandoned' | 'ShipmentClosed' }
  | { readonly type: 'anything else' };
