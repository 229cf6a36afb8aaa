import type { Doubt, ExcessReason, InDoubtReason, NotJudgedReason } from '#domain/disputes/judging/reasons';
import type { Money } from '#domain/values/money';
import { flagsText } from '#infra/words/flagText';
import { notComputableText } from '#infra/words/notComputableText';

/** Why a charge is not judged, or is what is owed and may be wrong all the same. */
export function notJudgedText(why: NotJudgedReason | InDoubtReason): string {
  switch (why.reason) {
    case 'not-computable':
      return `not computable: ${why.of.map(notComputableText).join('; ')}`;
    case 'several-currencies':
      return `${why.what} in several currencies`;
    case 'other-currency':
      return `charged in ${why.charged}, computed in ${why.computed}`;
    case 'nothing-known':
      return 'nothing is known of it';
    case 'sku-unknown':
      return 'nothing is known of its SKU';
    case 'store-shares-stock':
      return 'its store shares its stock with others';
    case 'fee-on-no-card':
      return `no card has a ${why.feeType} on its day`;
    case 'units-not-told':
      return 'for how many units it is, neither it nor a Principal of its order line says';
    case 'no-line-in-months':
      return `we have no such fee in ${why.months.join(' or ')}`;
    case 'not-a-posting-day':
      return `${why.day} is no day on which Amazon posts ${why.feeType}: nobody knows for which month it is`;
    case 'days-not-told':
      return `a settlement does not say which days ${why.feeType} is for, and no source when Amazon posts it`;
    case 'told-by-report':
      return `${why.report} tells the same charge, and is judged`;
    case 'shipment-open':
      return `${why.shipment} is not closed: units may still be received, and more may be owed for it`;
    case 'flagged':
      return flagsText(why.flags);
    case 'low-inventory-fee-included':
      return `it comes to the fee with a low-inventory-level fee of ${why.amount} a unit in it`;
  }
  return notComputableText(why);
}

/** Why more was charged than is owed. */
export function excessText(why: ExcessReason): string {
  switch (why.reason) {
    case 'higher-rate':
      return `at a rate of ${why.charged}; by the card ${why.ours}`;
    case 'more-units':
      return `for units ${why.charged}; by the events ${why.ours}`;
    case 'more-over-limit':
      return `for cubic feet over the limit ${why.charged}; usage less limit ${why.ours}`;
    case 'larger-unit': {
      const { printedSides: sides } = why;
      const unit = sides.length > 0 ? `a unit of printed sides ${sides.join(' x ')},` : 'a unit,';
      return `for ${unit} in cubic feet ${why.charged}; by the measurement in force ${why.ours}`;
    }
    case 'as-by-row': {
      const { measured } = why;
      const row = `as by ${why.card}, ${why.row}`;
      if (measured === undefined) return row;
      const tier = measured.tier.toLowerCase().replaceAll('_', ' ');
      return `${row}; by the measurement in force ${tier}, ${measured.weight}`;
    }
    case 'as-by-no-row':
      return 'no row of a rate card comes to that for a unit';
    case 'not-by-one-figure':
      return 'it comes to less, and no single figure of the row says why';
    case 'divided-by-days':
      return `divided by ${why.divisor} days, in a month of ${why.days}`;
    case 'other-age':
      return `for an age of ${why.charged}; by the events of ${why.ours.join(', ')} days`;
    case 'charged-twice':
      return `charged already by ${why.first}`;
    case 'fee-ended':
      return `charged for ${why.day}; since ${why.since} there is no such fee`;
    case 'cancelled-in-window':
      return `${why.shipment} was cancelled at ${why.at}, inside the window of its charge`;
    case 'beyond-accepted':
      return `accepted ${exactText(why.accepted)}, charged ${exactText(why.charged)}`;
    case 'not-over-limit':
      return `not over the limit on ${why.day}; in its month on ${why.daysOver.join(', ')}`;
    case 'beyond-month':
      return `charged ${exactText(why.charged)} for ${why.months.join(' or ')} as a whole; our lines come to ${exactText(why.owed)}`;
    case 'beyond-shipment':
      return `charged ${exactText(why.charged)} for the shipment; its lines come to ${exactText(why.owed)}`;
    case 'no-fee-at-age':
      return `charged for an age of ${why.age}; ${why.cards.join(' or ')} names no fee for it`;
    case 'no-fee-by-own-figures':
      return noFeeText(why.of);
    case 'surcharge-is-less':
      return 'the surcharge on what its units cost comes to less';
  }
}

function noFeeText(of: Extract<ExcessReason, { reason: 'no-fee-by-own-figures' }>['of']): string {
  switch (of) {
    case 'overage':
      return 'by its own usage and limit nothing was over';
    case 'storage':
      return 'by its own figures nothing was stored';
    case 'other':
      return 'by its own figures nothing is owed';
  }
}

/** As it was computed, to the last place. */
const exactText = ({ amount, code }: Money): string => `${amount} ${code}`;

/** What of a difference no help page of Amazon's states. */
export function doubtText(doubt: Doubt): string {
  switch (doubt.doubt) {
    case 'grade':
      return `${doubt.card} is of grade ${doubt.grade}${doubt.unverified ? ', unverified' : ''}`;
    case 'flagged':
      return flagsText(doubt.flags);
    case 'shipped-around-posting':
      return `that it shipped in the ${doubt.daysBefore} days before its posting, or on the next`;
    case 'no-apparel':
      return 'that it is no apparel, which has a table of its own: nobody said its storage type';
    case 'claim-window':
      return 'no page says the 90 days of this fee';
  }
}
