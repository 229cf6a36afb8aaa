import type { SkuCommand } from '#domain/catalog/sku/commands';
import { identify, register } from '#domain/catalog/sku/identity';
import { changeListing, createListing, deleteListing } from '#domain/catalog/sku/listings';
import { determineStorageType, recordMeasurement } from '#domain/catalog/sku/measure';
import { notPossibleNow, type SkuDecision } from '#domain/catalog/sku/refusals';
import { setSellerFulfilledQuantity } from '#domain/catalog/sku/sellerFulfilled';
import type { SkuState } from '#domain/catalog/sku/state';

/** Decides a command to a SKU. Every command has an answer in every state. */
export function decide(command: SkuCommand, state: SkuState): SkuDecision {
  if (command.type === 'RegisterSku') return register(command, state);
  if (state.status === 'none') return notPossibleNow(state, command);

  switch (command.type) {
    case 'IdentifySku':
      return identify(command, state);
    case 'RecordMeasurement':
      return recordMeasurement(command, state);
    case 'DetermineStorageType':
      return determineStorageType(command, state);
    case 'CreateListing':
      return createListing(command, state);
    case 'ChangeListing':
      return changeListing(command, state);
    case 'DeleteListing':
      return deleteListing(command, state);
    case 'SetSellerFulfilledQuantity':
      return setSellerFulfilledQuantity(command, state);
  }
}
