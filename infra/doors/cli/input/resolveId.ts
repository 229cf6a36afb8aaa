import { Failed } from '#infra/doors/problems/failed';
import type { Lading } from '#infra/main/openLading';
import { type CatalogRow, catalog } from '#projections/catalog';
import type { IdentifierRow } from '#projections/identifiers';
import { type ShipmentRow, shipmentList } from '#projections/shipmentList';
import { findIdentifier } from '#services/audit/findIdentifier';
import { viewOf } from '#services/engine/projecting/view';
import { skuId } from '#services/streamIds';

/** Shorter prefixes match too many ids by chance. */
const shortestPrefix = 6;

/** Finds a plan by its own id or one of its shipments, boxes or tracking numbers. */
export function resolvePlanId(lading: Lading, id: string): string {
  const shipments = viewOf<ShipmentRow>(lading.readModels, shipmentList);
  const plans = matchingStreams(lading, id).flatMap(({ category, streamId }) =>
    category === 'plan' ? [streamId] : (shipments.get(streamId)?.inboundPlanId ?? []),
  );
  return singleMatch('plan', id, plans);
}

/** Finds a shipment by any of its ids, or by the id of a plan that has only one. */
export function resolveShipmentId(lading: Lading, id: string): string {
  const shipments = matchingStreams(lading, id).filter(({ category }) => category === 'shipment');
  return singleMatch(
    'shipment',
    id,
    shipments.map(({ streamId }) => streamId),
  );
}

/** Finds a seller's SKU by its exact MSKU, else by any of its ids. */
export function resolveSkuId(lading: Lading, id: string, sellerId: string): string {
  const catalogued = viewOf<CatalogRow>(lading.readModels, catalog);
  const exact = skuId(sellerId, id);
  if (catalogued.get(exact) !== undefined) return exact;
  const skus = matchingStreams(lading, id).filter(
    ({ category, streamId }) => category === 'sku' && catalogued.get(streamId)?.sellerId === sellerId,
  );
  return singleMatch(
    'SKU',
    id,
    skus.map(({ streamId }) => streamId),
    '`lading skus` lists those that are known; register another with `lading sku register`',
  );
}

/** Finds the stream of any id. The id of a plan means the plan, not its shipments. */
export function resolveStream(lading: Lading, id: string): string {
  const streams = matchingStreams(lading, id);
  const own = streams.filter(({ streamId }) => streamId.toLowerCase().startsWith(id.toLowerCase()));
  return singleMatch(
    'plan or shipment',
    id,
    (own.length > 0 ? own : streams).map(({ category, streamId }) => `${category}-${streamId}`),
  );
}

function matchingStreams(lading: Lading, id: string) {
  const rows = findIdentifier(lading, id, { limit: 50 }).filter((row) => isSpecificEnough(row, id));
  return rows.flatMap(({ kinds, streams }) =>
    streams
      .map((stream) => {
        const [category = ''] = stream.split('-', 1);
        return { category, streamId: stream.slice(category.length + 1) };
      })
      .filter(({ category }) => category === 'sku' || kinds.some((kind) => !ofSku.includes(kind))),
  );
}

/** A SKU is in many shipments, so its ids identify only the SKU itself. */
const ofSku: readonly IdentifierRow['kinds'][number][] = ['msku', 'fnsku', 'asin'];

const isSpecificEnough = ({ identifier }: IdentifierRow, id: string): boolean =>
  id.length >= shortestPrefix || identifier.toLowerCase() === id.toLowerCase();

const anyId = `give an id of any kind or the first ${shortestPrefix} characters of one; \`lading find\`, \`lading plans\`, \`lading shipments\` and \`lading skus\` list them`;

function singleMatch(what: string, id: string, candidates: readonly string[], advice = anyId): string {
  const [one, ...others] = new Set(candidates);
  if (one === undefined) {
    throw new Failed({
      type: `no-such-${what.toLowerCase().replaceAll(' ', '-')}`,
      title: `no ${what} is called ${id}`,
      advice,
      details: { id },
      kind: 'not-found',
    });
  }
  if (others.length > 0) {
    throw new Failed({
      type: 'ambiguous-id',
      title: `${id} names more than one ${what}`,
      advice: `give one of these:\n${[one, ...others].join('\n')}`,
      details: { id, candidates: [one, ...others] },
      kind: 'invalid-input',
    });
  }
  return one;
}
