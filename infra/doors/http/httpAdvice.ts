/** The request for what a command of the command line does. What is done on the server's own machine has none. */
export const requests: Readonly<Record<string, string>> = {
  'account join': 'POST /account/join-marketplace',
  'account leave': 'POST /account/leave-marketplace',
  'account plan': 'POST /account/change-selling-plan',
  'account register': 'POST /account',
  'account store': 'POST /account/set-store-information',
  'awd show': 'GET /awd/{msku}',
  'dispute grant': 'POST /disputes/{disputeId}/record-grant',
  'dispute grant-in-part': 'POST /disputes/{disputeId}/record-partial-grant',
  'dispute list': 'GET /disputes',
  'dispute open': 'POST /disputes/{disputeId}/open-dispute',
  'dispute posted': 'POST /disputes/{disputeId}/record-posting',
  'dispute reopen': 'POST /disputes/{disputeId}/reopen-dispute',
  'dispute show': 'GET /disputes/{disputeId}',
  'dispute withdraw': 'POST /disputes/{disputeId}/withdraw-dispute',
  fees: 'GET /fees',
  'fees estimate': 'GET /fees/estimate',
  history: 'GET /history/{id}',
  inventory: 'GET /inventory',
  'plan offer-placement': 'POST /plans/{inboundPlanId}/offer-placement-options',
  'plan pack': 'POST /plans/{inboundPlanId}/form-packing-groups',
  'plan set-boxes': 'POST /plans/{inboundPlanId}/set-packing-information',
  'plan show': 'GET /plans/{inboundPlanId}',
  'plan transportation': 'GET /plans/{inboundPlanId}/transportation-options',
  plans: 'GET /plans',
  'shipment set-boxes': 'POST /shipments/{shipmentId}/set-box-contents',
  'shipment show': 'GET /shipments/{shipmentId}',
  shipments: 'GET /shipments',
  'sku change-listing': 'POST /skus/{msku}/change-listing',
  'sku list': 'POST /skus/{msku}/create-listing',
  'sku register': 'POST /skus',
  skus: 'GET /skus',
  'stock remove': 'POST /stock/{msku}/order-removal',
  'stock show': 'GET /stock/{msku}',
};

/** What an option of the command line is in a request. */
export const fields: Readonly<Record<string, string>> = {
  again: 'again',
  asin: 'asin',
  at: 'occurredAt',
  box: 'dimensions',
  'command-id': 'Idempotency-Key',
  'delivered-on': 'deliveredOn',
  'freight-bill': 'freightBillNumber',
  from: 'from',
  'fulfilled-by': 'fulfillment',
  into: 'into',
  order: 'fbaOrderId',
  plan: 'plan',
  'ship-date': 'shipDate',
  shipment: 'shipmentConfirmationId',
  'units-per-box': 'unitsPerBox',
};

/** Advice that names commands and options of the command line, in the words of whoever asks over HTTP. */
export const httpAdvice = (advice: string): string =>
  advice
    .replace(/`lading ([^`]+)`/g, (typed, words: string) => {
      const request = requestFor(words);
      return request === undefined ? typed : `\`${request}\``;
    })
    .replace(/`--([a-z-]+)( [^`]*)?`|(?<![\w`-])--([a-z-]+)/g, (typed, quoted, _value, plain) => {
      const field = fields[quoted ?? plain];
      return field === undefined ? typed : `\`${field}\``;
    });

/** The longest command that the words begin with: what follows is what it is told. */
function requestFor(words: string): string | undefined {
  const [group = '', name] = words.split(' ');
  return requests[`${group} ${name}`] ?? requests[group];
}
