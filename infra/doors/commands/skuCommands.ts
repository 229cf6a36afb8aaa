import { SkuCommand, type SkuRefusal } from '#domain/catalog/sku/commands';
import { commandFields, type DoorCommand, doorCommand } from '#infra/doors/commands/doorCommand';
import { skuAggregate } from '#services/aggregates';

/** A door command that gives its fields to one command of the domain. */
function command(type: SkuCommand['type'], summary: string): DoorCommand<SkuRefusal> {
  return doorCommand(summary, commandFields(SkuCommand, type), ({ lading, id, cause, options }, fields) => {
    // Its fields were read by the schema of this very kind.
    const command = { type, ...fields } as SkuCommand;
    return lading.commands.handle(skuAggregate, id, command, cause, options);
  });
}

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
