import type { Action, Given } from '#infra/doors/problems/action';

type Do = Extract<Action, { do: string }>['do'];

/** Every action that there is: it does not compile while one is missing. */
const byName: { readonly [Name in Do]: Extract<Action, { do: Name }> } = {
  RegisterAccount: { do: 'RegisterAccount' },
  ChangeSellingPlan: { do: 'ChangeSellingPlan', plan: 'PROFESSIONAL' },
  SetStoreInformation: { do: 'SetStoreInformation' },
  JoinMarketplace: { do: 'JoinMarketplace' },
  LeaveMarketplace: { do: 'LeaveMarketplace' },
  RegisterSku: { do: 'RegisterSku' },
  CreateListing: { do: 'CreateListing' },
  ChangeListing: { do: 'ChangeListing' },
  OrderRemoval: { do: 'OrderRemoval' },
  FormPackingGroups: { do: 'FormPackingGroups' },
  SetPackingInformation: { do: 'SetPackingInformation' },
  OfferPlacementOptions: { do: 'OfferPlacementOptions' },
  SetBoxContents: { do: 'SetBoxContents' },
  OpenDispute: { do: 'OpenDispute' },
  ReopenDispute: { do: 'ReopenDispute' },
  RecordPosting: { do: 'RecordPosting' },
  RecordGrant: { do: 'RecordGrant' },
  RecordPartialGrant: { do: 'RecordPartialGrant' },
  ListPlans: { do: 'ListPlans' },
  ShowPlan: { do: 'ShowPlan' },
  ListTransportationOptions: { do: 'ListTransportationOptions' },
  ListShipments: { do: 'ListShipments' },
  ShowShipment: { do: 'ShowShipment' },
  ShowHistory: { do: 'ShowHistory' },
  ListSkus: { do: 'ListSkus' },
  ListInventory: { do: 'ListInventory' },
  ShowStock: { do: 'ShowStock' },
  ShowAwdStock: { do: 'ShowAwdStock' },
  ListDisputes: { do: 'ListDisputes' },
  ShowDispute: { do: 'ShowDispute' },
  EstimateFees: { do: 'EstimateFees' },
  ListLines: { do: 'ListLines' },
  SetShipFrom: { do: 'SetShipFrom' },
  VerifyLog: { do: 'VerifyLog' },
  Diagnose: { do: 'Diagnose' },
  AcceptLoss: { do: 'AcceptLoss' },
};
export const everyAction: readonly Action[] = Object.values(byName);

const given: { readonly [Name in Given]: true } = {
  again: true,
  asin: true,
  deliveredOn: true,
  dimensions: true,
  fbaOrderId: true,
  freightBillNumber: true,
  from: true,
  fulfillment: true,
  into: true,
  occurredAt: true,
  plan: true,
  shipDate: true,
  shipmentConfirmationId: true,
  unitsPerBox: true,
  commandId: true,
  data: true,
};
export const everyGiven: readonly Action[] = Object.keys(given).map((name) => ({ give: name as Given }));
