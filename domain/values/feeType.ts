import type { EstimatedFees } from '#domain/values/transportation';

/** Amazon's `FeeType` where its settlements show one; prep and label are named alike. */
export const feeTypes = {
  shipping: 'FBAInboundTransportationFee',
  placement: 'FBAInboundPlacementServiceFee',
  prep: 'FBAPrepServiceFee',
  label: 'FBALabelServiceFee',
} as const satisfies { readonly [Fee in keyof Required<EstimatedFees>]: string };
export type FeeType = (typeof feeTypes)[keyof typeof feeTypes];

/** Amazon's `FeeType` where its settlements or models show one; the others are named alike. */
export const computedFeeTypes = {
  storage: 'FBAStorageFee',
  utilization: 'FBAStorageUtilizationSurcharge',
  aged: 'FBALongTermStorageFee',
  overage: 'FBAStorageOverageFee',
  lowInventory: 'FBALowInventoryLevelFee',
  placement: feeTypes.placement,
  inboundDefect: 'FBAInboundDefectFee',
  fulfilment: 'FBAPerUnitFulfillmentFee',
  multiChannel: 'FBAMultiChannelFulfillmentFee',
  fuel: 'FBAFuelSurcharge',
  removal: 'FBARemovalFee',
  disposal: 'FBADisposalFee',
  liquidation: 'FBALiquidationFee',
  prep: feeTypes.prep,
  label: feeTypes.label,
  manualProcessing: 'FBAManualProcessingFee',
  awdStorage: 'AWDStorageFee',
  awdProcessing: 'AWDProcessingFee',
  awdTransport: 'AWDTransportationFee',
  subscription: 'Subscription',
} as const;
export type ComputedFeeType = (typeof computedFeeTypes)[keyof typeof computedFeeTypes];
