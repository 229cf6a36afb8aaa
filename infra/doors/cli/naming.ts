import { Failed } from '#infra/doors/problems/failed';
import type { Lading } from '#infra/main/openLading';
import { type CatalogRow, catalog } from '#projections/catalog';
import type { IdentifierRow } from '#projections/identifiers';
import { type ShipmentRow, shipmentList } from '#projections/shipmentList';
import { find } from '#services/audit/find';
import { viewOf } from '#services/engine/projecting/view';
import { skuId } from '#services/streamIds';

/** Shorter beginnings of an id name too much by chance. */
const shortestPrefix = 6;

/** The plan that an id of any kind names: its own, or one of its shipments, boxes or tracking numbers. */
export function planNamed(lading: Lading, id: string): string {
  const shipments = viewOf<ShipmentRow>(lading.readModels, shipmentList);
  const plans = streamsNamed(lading, id).flatMap(({ category, streamId }) =>
    category === 'plan' ? [streamId] : (shipments.get(streamId)?.inboundPlanId ?? []),
  );
  return theOnly('plan', id, plans);
}

/** The shipment that an id of any kind names; of a plan, its only one. */
export function shipmentNamed(lading: Lading, id: string): string {
  const shipments = streamsNamed(lading, id).filter(({ category }) => category === 'shipment');
  return theOnly(
    'shipment',
    id,
    shipments.map(({ streamId }) => streamId),
  );
}

/** A seller's SKU, by its MSKU as it is, or by any of its ids. */
export function skuNamed(lading: Lading, id: string, sellerId: string): string {
  const catalogued = viewOf<CatalogRow>(lading.readModels, catalog);
  const exact = skuId(sellerId, id);
  if (catalogued.get(exact) !== undefined) return exact;
  const skus = streamsNamed(lading, id).filter(
    ({ category, streamId }) => category === 'sku' && catalogued.get(streamId)?.sellerId === sellerId,
  );
  return theOnly(
    'SKU',
    id,
    skus.map(({ streamId }) => streamId),
    '`lading skus` lists those that are known; register another with `lading sku register`',
  );
}

/** The stream that an id names: of a plan id the plan, not its shipments. */
export function streamNamed(lading: Lading, id: string): string {
  const streams = streamsNamed(lading, id);
  const own = streams.filter(({ streamId }) => streamId.toLowerCase().startsWith(id.toLowerCase()));
  return theOnly(
    'plan or shipment',
    id,
    (own.length > 0 ? own : streams).map(({ category, streamId }) => `${category}-${streamId}`),
  );
}

function streamsNamed(lading: Lading, id: string) {
  const rows = find(lading, id, { limit: 50 }).filter((row) => names(row, id));
  return rows.flatMap(({ kinds, streams }) =>
    streams
      .map((stream) => {
        const [category = ''] = stream.split('-', 1);
        return { category, streamId: stream.slice(category.length + 1) };
      })
      .filter(({ category }) => category === 'sku' || kinds.some((kind) => !ofSku.includes(kind))),
  );
}

/** A SKU is in many shipments, and names none: only itself. */
const ofSku: readonly IdentifierRow['kinds'][number][] = ['msku', 'fnsku', 'asin'];

const names = ({ identifier }: IdentifierRow, id: string): boolean =>
  id.length >= shortestPrefix || identifier.toLowerCase() === id.toLowerCase();

const anyId = `give an id of any kind or the first ${shortestPrefix} characters of one; \`lading find\`, \`lading plans\`, \`lading shipments\` and \`lading skus\` list them`;

function theOnly(what: string, id: string, candidates: readonly string[], advice = anyId): string {
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
