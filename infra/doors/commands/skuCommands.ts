import { SkuCommand, type SkuRefusal } from '#domain/catalog/sku/commands';
import { aggregateCommand, commandFields, type DoorCommand } from '#infra/doors/commands/doorCommand';
import { skuAggregate } from '#services/aggregates';

const command = (type: SkuCommand['type'], summary: string): DoorCommand<SkuRefusal> =>
  aggregateCommand(skuAggregate, type, summary, commandFields(SkuCommand, type));

/** Every command of a SKU, as doors offer it. */
export const skuCommands: { readonly [Type in SkuCommand['type']]: DoorCommand<SkuRefusal> } = {
  RegisterSku: command(
    'RegisterSku',
    'Register a SKU; of one that is known, only what is new is recorded. Plans and adopted shipments do it by themselves',
  ),
  IdentifySku: command('IdentifySku', 'Say the FNSKU, ASIN or title of a SKU'),
  RecordMeasurement: command(
    'RecordMeasurement',
    "Record the sides and weight of one unit, packed and ready to ship, from a day on; Amazon's prevail",
  ),
  DetermineStorageType: command(
    'DetermineStorageType',
    'Record what a SKU is stored as, from a day on; without it, standard or oversize by its size',
  ),
  CreateListing: command('CreateListing', 'List a SKU in one store'),
  ChangeListing: command('ChangeListing', 'Change the title or price of a SKU in one store'),
  DeleteListing: command(
    'DeleteListing',
    'Delete the listing of a SKU in one store; the other stores keep theirs',
  ),
  SetSellerFulfilledQuantity: command(
    'SetSellerFulfilledQuantity',
    'Say how many units the seller has to ship, one pool for all stores; 0 unlists a SKU that stores share',
  ),
};
