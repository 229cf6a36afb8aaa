import type { Box } from '#domain/inbound/box';
import { boxProblems, repeatedNames, unitProblems } from '#domain/inbound/plan/boxProblems';
import type { CommandOf, CreationProblem } from '#domain/inbound/plan/commands';
import { labelProblems } from '#domain/inbound/plan/labelProblems';
import { modeMisfit } from '#domain/policies/modeFit';
import type { NetworkCircumstances } from '#domain/policies/networkPolicies';
import { postalCodeMisfit } from '#domain/policies/postalCodes';
import { dayIn } from '#domain/values/calendar';
import type { Item } from '#domain/values/item';
import { type Marketplace, marketplaces } from '#domain/values/marketplace';

type CreateInboundPlan = CommandOf<'CreateInboundPlan'>;

/** Everything wrong with a plan about to be created, so that it is mended in one go (rule 4, unverified). */
export const creationProblems = (
  command: CreateInboundPlan,
  circumstances: NetworkCircumstances,
): readonly CreationProblem[] => [
  ...contentProblems(command, command.destinationMarketplace, circumstances),
  ...(command.shipmentLabels ? [] : [{ problem: 'shipment-label-not-enabled' } as const]),
  ...modeProblems(command, circumstances),
  ...addressProblems(command, circumstances),
];

/** Everything wrong with the items of a plan and the boxes given with them. */
export const contentProblems = (
  { items, boxes }: { readonly items: readonly Item[]; readonly boxes: readonly Box[] },
  marketplace: Marketplace,
  circumstances: NetworkCircumstances,
): readonly CreationProblem[] => [
  ...labelProblems(items),
  ...repeatedSkus(items),
  ...unitProblems(items, boxes),
  ...boxProblems(items, boxes),
  ...prepProblems(items, marketplace, circumstances),
];

/** A SKU listed once for each of its expiry dates has that problem, and not this one. */
function repeatedSkus(items: readonly Item[]): readonly CreationProblem[] {
  return repeatedNames(items.map(({ msku }) => msku))
    .filter((msku) => {
      const dates = items.filter((item) => item.msku === msku).map(({ expiration }) => expiration ?? '');
      return dates.includes('') || repeatedNames(dates).length > 0;
    })
    .map((msku) => ({ problem: 'repeated-sku', msku }));
}

function prepProblems(
  items: readonly Item[],
  marketplace: Marketplace,
  { now, policies }: NetworkCircumstances,
): readonly CreationProblem[] {
  const since = policies.amazonPrep.rule[marketplace];
  if (since === undefined || dayIn(now, marketplaces[marketplace].timeZone) < since) return [];
  return items
    .filter(({ prepOwner, labelOwner }) => prepOwner === 'AMAZON' || labelOwner === 'AMAZON')
    .map(({ msku }) => ({ problem: 'amazon-prep-ended', msku, since }) as const);
}

function modeProblems(
  { shippingMode, sourceAddress, destinationMarketplace }: CreateInboundPlan,
  { policies }: NetworkCircumstances,
): readonly CreationProblem[] {
  if (shippingMode === undefined) return [];
  const lane = { from: sourceAddress.countryCode, to: destinationMarketplace };
  const detail = modeMisfit(shippingMode, lane, policies.modeFit.rule);
  return detail === undefined ? [] : [{ problem: 'mode-does-not-fit', shippingMode, detail }];
}

function addressProblems(
  { sourceAddress, shipTo }: CreateInboundPlan,
  { policies }: NetworkCircumstances,
): readonly CreationProblem[] {
  const misfit = postalCodeMisfit(sourceAddress, policies.postalCodes.rule);
  const invalid = (field: 'shipFrom' | 'shipTo', detail: string): CreationProblem => ({
    problem: 'invalid-address',
    field,
    detail,
  });
  return [
    ...(misfit === undefined ? [] : [invalid('shipFrom', misfit)]),
    ...(shipTo === undefined ? [] : [invalid('shipTo', 'Amazon assigns the destination: leave it out')]),
  ];
}
