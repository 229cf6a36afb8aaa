import type { Action, Given } from '#infra/doors/problems/action';

/** An action as whoever asks over HTTP takes it: a request, or a field of one. */
export const requestText = (action: Action): string =>
  'give' in action ? fieldText(action.give, action.value) : `\`${request(action)}\``;

/** The request that does an action. What is done on the server's own machine has none: it is passed on to whoever runs it. */
function request(action: Exclude<Action, { give: Given }>): string {
  switch (action.do) {
    case 'RegisterAccount':
      return 'POST /account';
    case 'ChangeSellingPlan':
      return 'POST /account/change-selling-plan';
    case 'SetStoreInformation':
      return 'POST /account/set-store-information';
    case 'JoinMarketplace':
      return 'POST /account/join-marketplace';
    case 'LeaveMarketplace':
      return 'POST /account/leave-marketplace';
    case 'RegisterSku':
      return 'POST /skus';
    case 'CreateListing':
      return 'POST /skus/{msku}/create-listing';
    case 'ChangeListing':
      return 'POST /skus/{msku}/change-listing';
    case 'OrderRemoval':
      return 'POST /stock/{msku}/order-removal';
    case 'FormPackingGroups':
      return 'POST /plans/{inboundPlanId}/form-packing-groups';
    case 'SetPackingInformation':
      return 'POST /plans/{inboundPlanId}/set-packing-information';
    case 'OfferPlacementOptions':
      return 'POST /plans/{inboundPlanId}/offer-placement-options';
    case 'SetBoxContents':
      return 'POST /shipments/{shipmentId}/set-box-contents';
    case 'OpenDispute':
      return 'POST /disputes/{disputeId}/open-dispute';
    case 'ReopenDispute':
      return 'POST /disputes/{disputeId}/reopen-dispute';
    case 'RecordPosting':
      return 'POST /disputes/{disputeId}/record-posting';
    case 'RecordGrant':
      return 'POST /disputes/{disputeId}/record-grant';
    case 'RecordPartialGrant':
      return 'POST /disputes/{disputeId}/record-partial-grant';
    case 'ListPlans':
      return 'GET /plans';
    case 'ShowPlan':
      return 'GET /plans/{inboundPlanId}';
    case 'ListTransportationOptions':
      return 'GET /plans/{inboundPlanId}/transportation-options';
    case 'ListShipments':
      return 'GET /shipments';
    case 'ShowShipment':
      return 'GET /shipments/{shipmentId}';
    case 'ShowHistory':
      return 'GET /history/{id}';
    case 'ListSkus':
      return 'GET /skus';
    case 'ListInventory':
      return 'GET /inventory';
    case 'ShowStock':
      return 'GET /stock/{msku}';
    case 'ShowAwdStock':
      return 'GET /awd/{msku}';
    case 'ListDisputes':
      return 'GET /disputes';
    case 'ShowDispute':
      return 'GET /disputes/{disputeId}';
    case 'EstimateFees':
      return 'GET /fees/estimate';
    case 'ListLines':
      return 'GET /fees';
    case 'SetShipFrom':
      return 'lading settings ship-from address.json';
    case 'VerifyLog':
      return 'lading verify';
    case 'Diagnose':
      return 'lading doctor';
    case 'AcceptLoss':
      return 'lading doctor --accept-loss';
  }
}

/** Fields are called what requests call them, but for two that no body has. */
function fieldText(given: Given, value: string | undefined): string {
  switch (given) {
    case 'commandId':
      return '`Idempotency-Key`';
    case 'data':
      return '--data';
    case 'again':
    case 'asin':
    case 'deliveredOn':
    case 'dimensions':
    case 'fbaOrderId':
    case 'freightBillNumber':
    case 'from':
    case 'fulfillment':
    case 'into':
    case 'occurredAt':
    case 'plan':
    case 'shipDate':
    case 'shipmentConfirmationId':
    case 'unitsPerBox':
      return value === undefined ? `\`${given}\`` : `\`${given}: ${value}\``;
  }
}
