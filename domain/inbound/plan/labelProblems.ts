import type { CreationProblem } from '#domain/inbound/plan/commands';
import type { Item } from '#domain/values/item';

type LabelInformation = Pick<Item, 'msku' | 'fnsku'>;

/** An FNSKU is Amazon's own (`X00…`) or, under the manufacturer's barcode, the ASIN: ten characters either way. */
const fnskuFormat = /^[A-Z0-9]{10}$/;

/** Label information that would have a unit refused: every unit must show whose SKU it is (rule 4, unverified). */
export function labelProblems(items: readonly LabelInformation[]): readonly CreationProblem[] {
  const owners = new Map<string, Set<string>>();
  for (const { msku, fnsku } of items) owners.set(fnsku, (owners.get(fnsku) ?? new Set()).add(msku));

  return distinctItems(items).flatMap(({ msku, fnsku }) => {
    const detail = labelDefect({ msku, fnsku }, owners.get(fnsku) ?? new Set());
    return detail === undefined ? [] : [{ problem: 'label-information', msku, fnsku, detail } as const];
  });
}

function labelDefect({ msku, fnsku }: LabelInformation, owners: ReadonlySet<string>): string | undefined {
  if (fnsku === '') return 'no FNSKU';
  if (!fnskuFormat.test(fnsku)) return 'not ten capital letters and digits';
  const others = [...owners].filter((owner) => owner !== msku);
  return others.length === 0 ? undefined : `also the FNSKU of ${others.join(', ')}`;
}

const distinctItems = (items: readonly LabelInformation[]): readonly LabelInformation[] => [
  ...new Map(items.map((item) => [JSON.stringify([item.msku, item.fnsku]), item])).values(),
];
