import type { Box } from '#domain/inbound/box';
import type { Item } from '#domain/values/item';
import type { Manifest, ManifestLine } from '#services/ports/sellerCentralFiles';

/** One SKU of a plan before its listing is looked up: a manifest has neither FNSKU nor ASIN. */
export type ManifestItem = Omit<Item, 'fnsku' | 'asin'>;

/** The items of a plan, one an MSKU, and the boxes that are packed already. */
export function planFromManifest({ lines }: Manifest): {
  readonly items: readonly ManifestItem[];
  readonly boxes: readonly Box[];
} {
  return { items: itemsOf(lines), boxes: lines.flatMap((line, index) => boxesOf(line, index + 1)) };
}

function itemsOf(lines: readonly ManifestLine[]): readonly ManifestItem[] {
  const items = new Map<string, ManifestItem>();
  for (const { casePack: _, india: __, ...item } of lines) {
    const quantity = (items.get(item.msku)?.quantity ?? 0) + item.quantity;
    items.set(item.msku, { ...item, quantity });
  }
  return [...items.values()];
}

/** `C3-B2` is the second box of the third line. */
function boxesOf({ msku, expiration, casePack }: ManifestLine, line: number): readonly Box[] {
  if (!casePack) return [];
  const { unitsPerBox, numberOfBoxes, dimensions, weight } = casePack;
  const item = { msku, quantity: unitsPerBox, ...(expiration !== undefined && { expiration }) };
  return Array.from({ length: numberOfBoxes }, (_, index) => ({
    name: `C${line}-B${index + 1}`,
    dimensions,
    weight,
    items: [item],
  }));
}
