import { Failed } from '#infra/cli/failed';
import type { Lading } from '#infra/openLading';
import type { IdentifierRow } from '#projections/identifiers';
import { type ShipmentRow, shipmentList } from '#projections/shipmentList';
import { find } from '#services/queries/find';
import { viewOf } from '#services/view';

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
  return rows.flatMap(({ streams }) =>
    streams.map((stream) => {
      const [category = ''] = stream.split('-', 1);
      return { category, streamId: stream.slice(category.length + 1) };
    }),
  );
}

/** A SKU is in many shipments, and names none. */
const names = ({ identifier, kinds }: IdentifierRow, id: string): boolean =>
  kinds.some((kind) => kind !== 'msku' && kind !== 'fnsku') &&
  (id.length >= shortestPrefix || identifier.toLowerCase() === id.toLowerCase());

function theOnly(what: string, id: string, candidates: readonly string[]): string {
  const [one, ...others] = new Set(candidates);
  if (one === undefined) {
    throw new Failed({
      type: `no-such-${what.replaceAll(' ', '-')}`,
      title: `no ${what} is called ${id}`,
      advice: `give an id of any kind or the first ${shortestPrefix} characters of one; \`lading find\`, \`lading plans\` and \`lading shipments\` list them`,
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
