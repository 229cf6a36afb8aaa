import type { StorageLimitOnDay } from '#domain/catalog/account/storageLimitOn';
import type { StoreDetails } from '#domain/catalog/account/storeDetails';
import type { SubscriptionOfMonth } from '#domain/fees/pricing/accountSubscription';
import { LocalDate } from '#domain/values/item';
import { todayInMarketplace } from '#infra/doors/cli/input/effectiveFrom';
import { option } from '#infra/doors/cli/input/input';
import { type Table, table } from '#infra/doors/cli/output/table';
import type { Text } from '#infra/doors/cli/output/text';
import { subjectCommand } from '#infra/doors/cli/steps/stepCommand';
import { accountSubject } from '#infra/doors/cli/steps/subjects';
import { accountProblem } from '#infra/doors/problems/accountProblem';
import { Failed } from '#infra/doors/problems/failed';
import { moneyText } from '#infra/words/moneyText';
import { printable } from '#infra/words/printable';
import type { RecordedLimit } from '#projections/accounts';
import { accountOnDay, type LimitOfDay } from '#services/catalog/account/accountOnDay';
import { readAccount as query } from '#services/catalog/account/readAccount';

export const show = subjectCommand(accountSubject, {
  name: 'show',
  summary: 'Show the account of the seller: its stores, brands, subscription and the storage limits of a day',
  inputs: {
    on: option('--on <day>', 'as on this day, YYYY-MM-DD; default: today', LocalDate.optional()),
  },
  async run({ lading, id, cause }, { on }, session) {
    const account = await query(lading, id);
    if (account === undefined) {
      const refusal = { reason: 'not-possible-now', status: 'none', command: 'show' } as const;
      throw new Failed(accountProblem(refusal));
    }
    const day = on ?? todayInMarketplace({ lading, cause });
    const answer = accountOnDay(account, day);
    const { subscription, stores, limits } = answer;
    session.terminal.answer(answer, () => [
      `account   ${id}, registered in ${account.homeMarketplace}, ${account.sellingPlans.at(-1)?.sellingPlan.toLowerCase()}`,
      `FBA       active since ${account.activeSince ?? 'not known'}`,
      `pays      ${subscriptionText(subscription)} for ${day.slice(0, 7)} (unverified)`,
      `brands    ${account.brands.map(({ brand, approvedIn }) => `${printable(brand)} in ${approvedIn.join(', ')}`).join('; ') || 'none'}`,
      '',
      storesTable(stores),
      '',
      `limits on ${day} (unverified)`,
      limitsText(limits),
    ]);
  },
  examples: ['account show', 'account show --on 2026-12-15 --json'],
});

function subscriptionText(subscription: SubscriptionOfMonth): string {
  switch (subscription.kind) {
    case 'charged':
      return `${moneyText(subscription.amount)} to ${subscription.marketplace}`;
    case 'none':
      return `no subscription, ${subscription.perUnit === undefined ? 'an amount not known' : moneyText(subscription.perUnit)} a unit`;
    case 'not-known':
      return `an amount in ${subscription.currency} that is not known`;
  }
}

const storesTable = (stores: readonly StoreDetails[]): Table =>
  table(stores, [
    { head: 'store', of: ({ marketplace }) => marketplace },
    { head: 'legal entity', of: ({ legalEntity }) => `${legalEntity.name}, ${legalEntity.countryCode}` },
    { head: 'bank', of: ({ bank }) => `…${bank.lastDigits} ${bank.countryCode} ${bank.currency}` },
    { head: 'converted', of: ({ converted }) => (converted ? 'by Amazon' : undefined) },
    { head: 'store link', of: ({ storeLink }) => storeLink },
  ]);

/** A new account has no storage limit in its first weeks. */
function limitsText(limits: readonly LimitOfDay[]): Text {
  const unlimited = limits.find(({ limit }) => limit.kind === 'unlimited')?.limit;
  if (unlimited?.kind === 'unlimited') return `none until ${unlimited.until}: the account is new to FBA`;
  return limits.length === 0 ? 'none is known' : limitsTable(limits);
}

const limitsTable = (limits: readonly LimitOfDay[]): Table =>
  table(limits, [
    { head: 'country', of: ({ country }) => country },
    { head: 'storage type', of: ({ storageType }) => storageType },
    {
      head: 'cubic feet',
      of: ({ limit }) => (limit.kind === 'limited' ? limit.cubicFeet : undefined),
      right: true,
    },
    { head: 'because', of: ({ limit }) => (limit.kind === 'limited' ? because(limit) : undefined) },
  ]);

const because = ({
  because: why,
  announced: [counting],
}: Extract<StorageLimitOnDay<RecordedLimit>, { kind: 'limited' }>): string =>
  counting === undefined ? why : `${counting.status.toLowerCase()} (${counting.event})`;
