/**
 * Something that whoever asked can do next, as data: a command line at the one door, a request at the other. A door that
 * has no words for one does not compile.
 */
export type Action =
  /** What is asked of an aggregate; a field or a part of it may be named beside it. */
  | { readonly do: 'RegisterAccount' }
  | { readonly do: 'ChangeSellingPlan'; readonly plan?: 'PROFESSIONAL' }
  | { readonly do: 'SetStoreInformation' }
  | { readonly do: 'JoinMarketplace' }
  | { readonly do: 'LeaveMarketplace' }
  | { readonly do: 'RegisterSku' }
  | { readonly do: 'CreateListing' }
  | { readonly do: 'ChangeListing' }
  | { readonly do: 'OrderRemoval' }
  | { readonly do: 'FormPackingGroups' }
  | { readonly do: 'SetPackingInformation' }
  | { readonly do: 'OfferPlacementOptions' }
  | { readonly do: 'SetBoxContents' }
  | { readonly do: 'OpenDispute' }
  | { readonly do: 'ReopenDispute' }
  | { readonly do: 'RecordPosting' }
  | { readonly do: 'RecordGrant' }
  | { readonly do: 'RecordPartialGrant' }
  /** What can be read. */
  | { readonly do: 'ListPlans' }
  | { readonly do: 'ShowPlan' }
  | { readonly do: 'ListTransportationOptions' }
  | { readonly do: 'ListShipments' }
  | { readonly do: 'ShowShipment' }
  | { readonly do: 'ShowHistory' }
  | { readonly do: 'ListSkus' }
  | { readonly do: 'ListInventory' }
  | { readonly do: 'ShowStock' }
  | { readonly do: 'ShowAwdStock' }
  | { readonly do: 'ListDisputes' }
  | { readonly do: 'ShowDispute' }
  | { readonly do: 'EstimateFees' }
  | { readonly do: 'ListLines' }
  /** What is done on the machine that has the data, by whoever runs it. */
  | { readonly do: 'SetShipFrom' }
  | { readonly do: 'VerifyLog' }
  | { readonly do: 'Diagnose' }
  | { readonly do: 'AcceptLoss' }
  /** Something to say beside what was asked, when it is asked again. */
  | { readonly give: Given; readonly value?: string };

/** What a command can be told, by the names that requests have for it. */
export type Given =
  | 'again'
  | 'asin'
  | 'deliveredOn'
  | 'dimensions'
  | 'fbaOrderId'
  | 'freightBillNumber'
  | 'from'
  | 'fulfillment'
  | 'into'
  | 'occurredAt'
  | 'plan'
  | 'shipDate'
  | 'shipmentConfirmationId'
  | 'unitsPerBox'
  /** The id of the command, by which sending it again is safe. */
  | 'commandId'
  /** Where the data are. */
  | 'data';
