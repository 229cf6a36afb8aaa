import type { ChargeReport } from '#domain/disputes/reportedCharge/values';
import type { Flag } from '#domain/fees/pricing/flag';
import type { NotComputableReason } from '#domain/fees/pricing/notComputableReason';
import type { Tier } from '#domain/fees/rateCards/row';
import type { Instant } from '#domain/values/instant';
import type { Money } from '#domain/values/money';

/** Why a charge is not judged, as data: code groups and counts by it, and each door words it. */
export type NotJudgedReason =
  | NotComputableReason
  | { readonly reason: 'not-computable'; readonly of: readonly NotComputableReason[] }
  | { readonly reason: 'several-currencies'; readonly what: 'charged' | 'computed' }
  | { readonly reason: 'other-currency'; readonly charged: string; readonly computed: string }
  | { readonly reason: 'nothing-known' }
  | { readonly reason: 'sku-unknown' }
  | { readonly reason: 'store-shares-stock' }
  | { readonly reason: 'fee-on-no-card'; readonly feeType: string }
  | { readonly reason: 'units-not-told' }
  | { readonly reason: 'no-line-in-months'; readonly months: readonly string[] }
  | { readonly reason: 'not-a-posting-day'; readonly day: string; readonly feeType: string }
  | { readonly reason: 'days-not-told'; readonly feeType: string }
  | { readonly reason: 'told-by-report'; readonly report: ChargeReport }
  | { readonly reason: 'shipment-open'; readonly shipment: string };

/** Why a charge that equals what is owed may still be wrong. */
export type InDoubtReason =
  | { readonly reason: 'flagged'; readonly flags: readonly Flag[] }
  /** @property amount the fee of a unit */
  | { readonly reason: 'low-inventory-fee-included'; readonly amount: string };

/** Why Amazon charged more than is owed. Figures are formatted for reading. */
export type ExcessReason =
  | FigureDiffers
  | MatchesCardRow
  | { readonly reason: 'not-by-one-figure' }
  | { readonly reason: 'divided-by-days'; readonly divisor: string; readonly days: string }
  | { readonly reason: 'other-age'; readonly charged: string; readonly ours: readonly string[] }
  | { readonly reason: 'charged-twice'; readonly first: string }
  | { readonly reason: 'fee-ended'; readonly day: string; readonly since: string }
  | { readonly reason: 'cancelled-in-window'; readonly shipment: string; readonly at: Instant }
  | { readonly reason: 'beyond-accepted'; readonly accepted: Money; readonly charged: Money }
  | { readonly reason: 'not-over-limit'; readonly day: string; readonly daysOver: readonly string[] }
  | {
      readonly reason: 'beyond-month';
      readonly charged: Money;
      readonly months: readonly string[];
      readonly owed: Money;
    }
  | { readonly reason: 'beyond-shipment'; readonly charged: Money; readonly owed: Money }
  /** The row's own figures give no fee. */
  | { readonly reason: 'no-fee-at-age'; readonly age: string | undefined; readonly cards: readonly string[] }
  | { readonly reason: 'no-fee-by-own-figures'; readonly of: 'overage' | 'storage' | 'other' }
  | { readonly reason: 'surcharge-is-less' };

type FigureDiffers =
  | { readonly reason: 'higher-rate'; readonly charged: string; readonly ours: string }
  | { readonly reason: 'more-units'; readonly charged: string; readonly ours: string }
  | { readonly reason: 'more-over-limit'; readonly charged: string; readonly ours: string }
  | {
      readonly reason: 'larger-unit';
      readonly charged: string;
      readonly ours: string;
      /** The sides that the row prints; empty when it prints none. */
      readonly printedSides: readonly string[];
    };

/** Whether the charge equals another row of a card than the unit's own. */
type MatchesCardRow =
  | {
      readonly reason: 'as-by-row';
      readonly card: string;
      readonly row: string;
      /** The measured size of a unit that Amazon charged by another size. */
      readonly measured?: { readonly tier: Tier; readonly weight: string };
    }
  | { readonly reason: 'as-by-no-row' };

/** Parts of a difference that no help page of Amazon states. */
export type Doubt =
  | { readonly doubt: 'grade'; readonly card: string; readonly grade: string; readonly unverified: boolean }
  | { readonly doubt: 'flagged'; readonly flags: readonly Flag[] }
  | { readonly doubt: 'shipped-around-posting'; readonly daysBefore: number }
  | { readonly doubt: 'no-apparel' }
  | { readonly doubt: 'claim-window' };
