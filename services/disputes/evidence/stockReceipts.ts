import type { RecomputedLine } from '#domain/fees/lines/recomputedLine';
import { marketplaces } from '#domain/values/marketplace';
import { type InboundConductRow, inboundConduct } from '#projections/inboundConduct';
import type { EventStore } from '#services/engine/ports/eventStore';
import { viewOf } from '#services/engine/projecting/view';
import type { ReadSide } from '#services/readSide/readSide';

type Side = ReadSide & { readonly store: Pick<EventStore, 'read'> };

/**
 * The receipts that brought the stock which lines cite, as `<stream>@<revision>`: they are facts of shipments, and not
 * in the stream of the stock.
 */
export async function stockReceipts(
  { readModels, store }: Side,
  sellerId: string,
  lines: readonly RecomputedLine[],
): Promise<readonly string[]> {
  const stored = lines.filter(({ evidence }) => evidence.some((name) => /^stock-[^@]+$/.test(name)));
  const isOfLine = (network: string, msku: string): boolean =>
    stored.some(
      ({ country, subject }) =>
        marketplaces[country].network === network && (subject['msku'] ?? msku) === msku,
    );
  const names: string[] = [];
  for (const [id, { shipment, skus }] of viewOf<InboundConductRow>(readModels, inboundConduct).startingWith(
    '',
  )) {
    if (shipment?.sellerId !== sellerId) continue;
    const { network } = marketplaces[shipment.marketplace];
    const brought = new Set(skus.map(({ msku }) => msku).filter((msku) => isOfLine(network, msku)));
    if (brought.size === 0) continue;
    const stream = `shipment-${id}`;
    for await (const { type, data, revision } of store.read(stream))
      if (type === 'UnitsReceived' && brought.has(mskuOf(data))) names.push(`${stream}@${revision}`);
  }
  return names;
}

// Only `handle` writes, and a receipt that it writes names its SKU.
const mskuOf = (data: string): string => (JSON.parse(data) as { readonly msku: string }).msku;
