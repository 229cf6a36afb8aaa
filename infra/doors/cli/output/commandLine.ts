import type { Action, Given } from '#infra/doors/problems/action';

/** An action as whoever types takes it: a command line, or an option of one. */
export const commandLine = (action: Action): string =>
  'give' in action ? optionText(action.give, action.value) : `\`lading ${command(action)}\``;

function command(action: Exclude<Action, { give: Given }>): string {
  switch (action.do) {
    case 'RegisterAccount':
      return 'account register';
    case 'ChangeSellingPlan':
      return action.plan === undefined ? 'account plan' : `account plan ${action.plan.toLowerCase()}`;
    case 'SetStoreInformation':
      return 'account store';
    case 'JoinMarketplace':
      return 'account join';
    case 'LeaveMarketplace':
      return 'account leave';
    case 'RegisterSku':
      return 'sku register';
    case 'CreateListing':
      return 'sku list';
    case 'ChangeListing':
      return 'sku change-listing';
    case 'OrderRemoval':
      return 'stock remove';
    case 'FormPackingGroups':
      return 'plan pack';
    case 'SetPackingInformation':
      return 'plan set-boxes';
    case 'OfferPlacementOptions':
      return 'plan offer-placement';
    case 'SetBoxContents':
      return 'shipment set-boxes';
    case 'OpenDispute':
      return 'dispute open';
    case 'ReopenDispute':
      return 'dispute reopen';
    case 'RecordPosting':
      return 'dispute posted';
    case 'RecordGrant':
      return 'dispute grant';
    case 'RecordPartialGrant':
      return 'dispute grant-in-part';
    case 'ListPlans':
      return 'plans';
    case 'ShowPlan':
      return 'plan show';
    case 'ListTransportationOptions':
      return 'plan transportation';
    case 'ListShipments':
      return 'shipments';
    case 'ShowShipment':
      return 'shipment show';
    case 'ShowHistory':
      return 'history';
    case 'ListSkus':
      return 'skus';
    case 'ListInventory':
      return 'inventory';
    case 'ShowStock':
      return 'stock show';
    case 'ShowAwdStock':
      return 'awd show';
    case 'ListDisputes':
      return 'dispute list';
    case 'ShowDispute':
      return 'dispute show';
    case 'EstimateFees':
      return 'fees estimate';
    case 'ListLines':
      return 'fees --month YYYY-MM --by line';
    case 'SetShipFrom':
      return 'settings ship-from address.json';
    case 'VerifyLog':
      return 'verify';
    case 'Diagnose':
      return 'doctor';
    case 'AcceptLoss':
      return 'doctor --accept-loss';
  }
}

/** In backticks, but for those that a sentence names in passing. */
function optionText(given: Given, value: string | undefined): string {
  switch (given) {
    case 'plan':
    case 'data':
      return `--${given}`;
    case 'commandId':
      return '--command-id';
    case 'again':
    case 'asin':
    case 'from':
    case 'into':
      return quoted(given, value);
    case 'deliveredOn':
      return quoted('delivered-on', value);
    case 'dimensions':
      return quoted('box', value);
    case 'fbaOrderId':
      return quoted('order', value);
    case 'freightBillNumber':
      return quoted('freight-bill', value);
    case 'fulfillment':
      return quoted('fulfilled-by', value?.toLowerCase());
    case 'occurredAt':
      return quoted('at', value);
    case 'shipDate':
      return quoted('ship-date', value);
    case 'shipmentConfirmationId':
      return quoted('shipment', value);
    case 'unitsPerBox':
      return quoted('units-per-box', value);
  }
}

const quoted = (option: string, value: string | undefined): string =>
  value === undefined ? `\`--${option}\`` : `\`--${option} ${value}\``;
