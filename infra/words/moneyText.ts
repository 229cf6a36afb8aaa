import type { CancellationMoney } from '#domain/inbound/shipment/values';
import { isSame, type Money, rounded } from '#domain/values/money';

/** `28.50 USD`; a dash where there is no amount. */
export const moneyText = (money: Money | undefined | null): string =>
  money ? `${amountText(money)} ${money.code}` : '-';

/** An amount with its cents: `28.50` for 28.5. An amount with more decimals keeps them. */
export function amountText(money: Money): string {
  const inCents = rounded(money);
  return isSame(inCents, money) ? inCents.amount : money.amount;
}

/** What a cancellation does to the carrier's charge, in words. */
export function cancellationText(money: CancellationMoney): string {
  switch (money.charge) {
    case 'refunded':
      return `${moneyText(money)} refunded`;
    case 'kept':
      return `${moneyText(money)} kept: the window has closed`;
    case 'none':
      return 'no charge';
    case 'unknown':
      return 'unknown: the shipment was adopted without its charge';
  }
}
