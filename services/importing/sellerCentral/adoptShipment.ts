import type { Instant } from '#domain/values/instant';
import type { Marketplace } from '#domain/values/marketplace';
import type { Money } from '#domain/values/money';
import type { ShippingMode, ShippingSolution } from '#domain/values/transportation';
import { shipmentAggregate } from '#services/aggregates';
import type { Cause } from '#services/engine/handling/cause';
import { derivedId } from '#services/engine/handling/commandIdentity';
import { importDifference } from '#services/importing/sellerCentral/importDifference';
import type { ImportOutcome } from '#services/importing/sellerCentral/importOutcome';
import type { Workflow } from '#services/inbound/workflow/workflow';
import type { Finding } from '#services/ports/finding';
import type { ShipmentDownload } from '#services/ports/sellerCentralFiles';

/** Facts that the download does not state. Those that are not given stay unknown (rule 25). */
export interface AdoptionOptions {
  readonly marketplace: Marketplace;
  readonly shippingMode?: ShippingMode;
  readonly shippingSolution?: ShippingSolution;
  readonly carrier?: string;
  readonly charge?: Money;
  readonly acceptedAt?: Instant;
}

/** A shipment download adopts a shipment that Seller Central has already confirmed: its facts begin here, and say so. */
export async function adoptShipment(
  workflow: Pick<Workflow, 'commands' | 'store'>,
  { download, warnings }: { readonly download: ShipmentDownload; readonly warnings: readonly Finding[] },
  options: AdoptionOptions,
  cause: Cause,
): Promise<ImportOutcome> {
  const { shipmentConfirmationId, workflowName, name, warehouseId, items, boxes } = download;
  const shipmentId = adoptedShipmentId(cause.sellerId, shipmentConfirmationId);
  const command = {
    type: 'AdoptShipment',
    workflowName,
    shipmentConfirmationId,
    name,
    destination: { warehouseId },
    items: items.map(({ msku, fnsku, asin, quantity }) => ({
      msku,
      fnsku,
      asin,
      quantity,
      prepOwner: 'NONE' as const,
      labelOwner: 'NONE' as const,
    })),
    boxes: boxes.map((box) => ({ ...box, boxId: box.name })),
    ...options,
  } as const;
  const outcome = await workflow.commands.handle(shipmentAggregate, shipmentId, command, cause);
  if (!outcome.accepted) {
    const { refusal } = outcome;
    const { marketplace, shippingMode, shippingSolution, carrier } = options;
    const statedOptions = { marketplace, shippingMode, shippingSolution, carrier };
    const isOther = refusal.reason === 'command-id-reused';
    const why = isOther
      ? await importDifference(workflow, shipmentAggregate, shipmentId, statedOptions)
      : refusal;
    return { outcome: 'refused', category: 'shipment', refusal: why, warnings };
  }
  const units = items.reduce((sum, { quantity }) => sum + quantity, 0);
  return {
    outcome: outcome.repeated ? 'already-imported' : 'imported',
    kind: 'shipment-download',
    category: 'shipment',
    id: shipmentId,
    summary: `${shipmentConfirmationId} to ${warehouseId}: ${items.length} SKUs, ${units} units, ${boxes.length} boxes`,
    warnings,
  };
}

/** The same shipment of a seller is adopted once, from whichever file. */
export const adoptedShipmentId = (sellerId: string, shipmentConfirmationId: string): string =>
  `sh${derivedId('adopted', sellerId, shipmentConfirmationId)}`;
