import type { NotComputableReason } from '#domain/fees/pricing/notComputableReason';

/** Why nobody knows what a fee comes to. */
export function notComputableText(why: NotComputableReason): string {
  switch (why.reason) {
    case 'no-card':
      return `no ${why.program} rate card for ${why.country} on ${why.day}`;
    case 'no-row':
      return `the card has no row for ${why.searchedBy.join(', ')}`;
    case 'no-row-in-season':
      return `the card has no row for ${why.size} in ${why.season}`;
    case 'no-row-at-rate':
      return `the card has no row for ${why.service} at the rate ${why.rate}`;
    case 'no-rows-of-kind':
      return `the card has no rows for ${why.kind}`;
    case 'no-measurement':
      return `no measurement is in force on ${why.day}`;
    case 'no-size-tiers':
      return `the size tiers of ${typeof why.of === 'string' ? why.of : why.of.day} are not known`;
    case 'never-measured':
      return 'nobody has measured a unit';
    case 'stored-unmeasured':
      return `${why.what} without a measurement were stored`;
    case 'shipped-unmeasured':
      return 'units without a measurement were shipped';
    case 'more-left-than-came':
      return `more ${why.what} left than are known to have come`;
    case 'age-unknown':
      return 'since when these units are there is not known';
    case 'size-unknown':
      return 'units were stored whose size is not known';
    case 'storage-type-unknown':
      return 'units were stored whose storage type is not known';
    case 'storage-limit-unknown':
      return 'the storage limit is not known';
    case 'selling-plan-unknown':
      return why.of === 'month'
        ? 'the selling plan of the month is not known'
        : 'the selling plan is not known';
    case 'supply-unknown':
      return `the days of supply of the ${why.level} are not known`;
    case 'first-inbound-unknown':
      return 'the first inbound shipment is not known';
    case 'nothing-shipped':
      return 'nothing was shipped in 13 weeks';
    case 'stock-shared':
      return `the stores of ${why.network} share one stock, and which of its units are in which country is not known`;
    case 'placement-unknown':
      return 'how the shipment was placed is not known, as when it was adopted';
    case 'creation-unknown':
      return 'it was adopted: when it had been created is not known';
    case 'warehouse-region-unknown':
      return 'the region of the warehouse is not known';
    case 'delivery-day-unknown':
      return 'the day on which FBA had the boxes is not known';
    case 'processing-elsewhere-unknown':
      return 'what it cost to process boxes that did not go to FBA is not known';
    case 'fulfilment-fee-unknown':
      return 'the fulfilment fee is not computable';
    case 'fuel-surcharge-unknown':
      return 'the fuel surcharge is not computable';
    case 'earlier-day-unknown':
      return `a day before today is not computable: ${why.why === undefined ? 'it has no one amount' : notComputableText(why.why)}`;
    case 'row-names-no-store':
      return 'the row does not say its store';
    case 'row-names-no-figures':
      return `a row of ${why.feeType} does not say what it was computed from`;
    case 'row-names-no-quantity':
      return 'the row does not say how much was stored';
    case 'row-names-no-size-tier':
      return 'the row does not say its size tier';
    case 'row-names-no-aged-units':
      return 'the row does not say how many units of which volume and age were charged';
    case 'row-names-no-overage':
      return 'the row does not say how much was over the limit';
    case 'no-such-storage-type':
      return `no storage type is known as ${why.storageType}`;
    case 'no-carrier-charge-accepted':
      return 'what was accepted of the carrier is not recorded';
  }
}
