import type { AccountEvent } from '#domain/catalog/account/events';
import type { AccountHistory } from '#domain/catalog/account/history';
import type { StoreInformation } from '#domain/catalog/account/state';
import type { StorageLimit } from '#domain/catalog/account/storageLimit';
import type { BankAccount, LegalEntity } from '#domain/catalog/account/values';
import { dayIn } from '#domain/values/calendar';
import { type Marketplace, marketplaces } from '#domain/values/marketplace';
import type { SellingPlan } from '#domain/values/sellingPlan';
import type { LadingEvent } from '#projections/ladingEvent';
import type { Projection, RecordedFact, Rows } from '#projections/projection';

/** A storage limit with the fact that says so, as `<stream>@<revision>`. */
export type RecordedLimit = StorageLimit & { readonly event: string };

/** An account as `storageLimitOn`, `subscriptionFor` and `storeDetails` need it. */
export interface ListedAccount extends AccountHistory<RecordedLimit> {
  readonly sellerId: string;
  readonly legalEntity: LegalEntity;
  readonly bank: BankAccount;
  sellingPlans: readonly { readonly sellingPlan: SellingPlan; readonly from: string }[];
  /** The home store first. */
  stores: readonly Marketplace[];
  /** Of stores that were told something of their own. */
  readonly storeInformation: { [Store in Marketplace]?: StoreInformation };
  readonly brands: { readonly brand: string; approvedIn: readonly Marketplace[] }[];
  activeSince?: string;
  readonly limits: RecordedLimit[];
}

/** Under its seller's id. */
export interface AccountRow {
  account?: ListedAccount;
}

/** Adds a selling plan from the day on which it changed, in the home store, whenever that was recorded. */
function setSellingPlan(
  account: ListedAccount,
  sellingPlan: SellingPlan,
  { occurredAt }: RecordedFact<AccountEvent>,
): void {
  const from = dayIn(occurredAt, marketplaces[account.homeMarketplace].timeZone);
  account.sellingPlans = [...account.sellingPlans, { sellingPlan, from }].sort((one, other) =>
    one.from < other.from ? -1 : Number(one.from > other.from),
  );
}

type Fact<Type extends AccountEvent['type']> = RecordedFact<Extract<AccountEvent, { readonly type: Type }>>;

/** The handler of a fact that changes an account. */
const changeAccount =
  <Type extends AccountEvent['type']>(change: (account: ListedAccount, recorded: Fact<Type>) => void) =>
  (recorded: Fact<Type>, rows: Rows<AccountRow>): void => {
    const { account } = rows.of(recorded.streamId);
    if (account !== undefined) change(account, recorded);
  };

const approveBrand = changeAccount<'BrandApproved' | 'BrandCarriedOver'>(
  ({ brands }, { event: { brand, marketplace } }) => {
    const listed = brands.find((each) => each.brand === brand);
    if (listed === undefined) brands.push({ brand, approvedIn: [marketplace] });
    else listed.approvedIn = [...listed.approvedIn, marketplace];
  },
);

/** Every seller's account. */
export const accounts: Projection<AccountRow, LadingEvent> = {
  name: 'accounts',
  version: 1,
  empty: () => ({}),
  on: {
    AccountRegistered(recorded, rows) {
      const { homeMarketplace, sellingPlan, legalEntity, bank } = recorded.event;
      const account: ListedAccount = {
        sellerId: recorded.streamId,
        homeMarketplace,
        legalEntity,
        bank,
        sellingPlans: [],
        stores: [homeMarketplace],
        storeInformation: {},
        brands: [],
        limits: [],
      };
      setSellingPlan(account, sellingPlan, recorded);
      rows.of(recorded.streamId).account = account;
    },
    SellingPlanChanged: changeAccount<'SellingPlanChanged'>((account, recorded) =>
      setSellingPlan(account, recorded.event.sellingPlan, recorded),
    ),
    MarketplaceJoined: changeAccount<'MarketplaceJoined'>((account, { event }) => {
      account.stores = [...account.stores, event.marketplace];
    }),
    MarketplaceLeft: changeAccount<'MarketplaceLeft'>((account, { event }) => {
      account.stores = account.stores.filter((store) => store !== event.marketplace);
    }),
    StoreInformationSet: changeAccount<'StoreInformationSet'>(
      ({ storeInformation }, { event: { type: _, marketplace, ...changes } }) => {
        storeInformation[marketplace] = { ...storeInformation[marketplace], ...changes };
      },
    ),
    BrandApproved: approveBrand,
    BrandCarriedOver: approveBrand,
    AccountActiveInFbaSince: changeAccount<'AccountActiveInFbaSince'>((account, { event }) => {
      account.activeSince = event.day;
    }),
    StorageLimitSet: changeAccount<'StorageLimitSet'>(({ limits }, recorded) => {
      const { type: _, ...limit } = recorded.event;
      limits.push({ ...limit, event: `account-${recorded.streamId}@${recorded.revision}` });
    }),
  },
};
