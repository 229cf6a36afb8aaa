import Big from 'big.js';
import { type AccountHistory, sellingPlanOn } from '#domain/catalog/account/history';
import type { StorageLimit } from '#domain/catalog/account/storageLimit';
import type { Policy } from '#domain/policies/policy';
import { type StorageLimitRules, storageLimits } from '#domain/policies/storageLimits';
import { laterDay } from '#domain/values/calendar';
import type { Marketplace } from '#domain/values/marketplace';
import type { StorageType } from '#domain/values/storageType';

/** The storage limit of a day, and the announcements or rule that set it. */
export type StorageLimitOnDay<Limit extends StorageLimit> =
  | {
      readonly kind: 'limited';
      readonly cubicFeet: string;
      readonly because: 'announced' | 'individual-account';
      /** The last estimate and the last confirmation for that day, the one that counts first. */
      readonly announced: readonly Limit[];
    }
  | { readonly kind: 'unlimited'; readonly activeSince: string; readonly until: string }
  | { readonly kind: 'not-known' };

/** Applies the rules in force on `day`, a day in the country's store (rule 18, unverified). An unknown limit is never 0. */
export function storageLimitOn<Limit extends StorageLimit>(
  account: AccountHistory<Limit>,
  storageType: StorageType,
  country: Marketplace,
  day: string,
  { rule }: Policy<readonly StorageLimitRules[]> = storageLimits,
): StorageLimitOnDay<Limit> {
  const rules = rule.find(({ from }) => from <= day);
  if (rules === undefined) return { kind: 'not-known' };

  const isIndividual = sellingPlanOn(account, day) === 'INDIVIDUAL';
  if (isIndividual && rules.individual !== undefined)
    return { kind: 'limited', cubicFeet: rules.individual, because: 'individual-account', announced: [] };

  const { activeSince, limits } = account;
  const until = activeSince === undefined ? undefined : laterDay(activeSince, rules.unlimitedDays);
  if (activeSince !== undefined && until !== undefined && day < until)
    return { kind: 'unlimited', activeSince, until };

  const limitsOfDay = limits.filter(
    (each) =>
      each.storageType === storageType && each.country === country && each.from <= day && day < each.until,
  );
  const announced = orderAnnouncements(
    (['CONFIRMED', 'ESTIMATED'] as const).flatMap(
      (status) => limitsOfDay.findLast((each) => each.status === status) ?? [],
    ),
    rules,
  );
  const [decisive] = announced;
  return decisive === undefined
    ? { kind: 'not-known' }
    : { kind: 'limited', cubicFeet: decisive.cubicFeet, because: 'announced', announced };
}

/** Puts the announcement that counts first. */
const orderAnnouncements = <Limit extends StorageLimit>(
  confirmedFirst: readonly Limit[],
  { announced }: StorageLimitRules,
): readonly Limit[] =>
  announced === 'confirmed-first'
    ? confirmedFirst
    : confirmedFirst.toSorted((one, other) => new Big(other.cubicFeet).cmp(one.cubicFeet));
