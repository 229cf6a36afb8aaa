import { type ChargedRow, settlement } from '#domain/disputes/judging/chargedRow';
import type { Reasons } from '#domain/disputes/judging/difference';
import { namesOfSubject, subjectNameValue } from '#domain/disputes/judging/matching/isSameSubject';
import { ageTier } from '#domain/disputes/judging/rowCheck/agedRow';
import { zero } from '#domain/values/money';

/**
 * Maps each row that charges again to the first row that charged: the same report, fee, store, days and subject.
 *
 * A settlement can rightly charge the same twice, such as two units of an order. There the amount, posting day and
 * shipment must be the same too.
 */
export function doubleCharges(charges: readonly ChargedRow[]): ReadonlyMap<ChargedRow, ChargedRow> {
  const firsts = new Map<string, ChargedRow>();
  const again = new Map<ChargedRow, ChargedRow>();
  for (const charge of charges) {
    const identity = identityOf(charge);
    if (identity === undefined) continue;
    const first = firsts.get(identity);
    if (first === undefined) firsts.set(identity, charge);
    else again.set(charge, first);
  }
  return again;
}

function identityOf(charge: ChargedRow): string | undefined {
  const { report, feeType, country, from, until, subject, amount, postedOn } = charge;
  const names = namesOfSubject(subject).map((name) => `${name} ${subjectNameValue(subject, name)}`);
  const about = [report, feeType, country, from, until, subject.fulfillmentCenter, ...names];
  switch (report) {
    case 'GET_FBA_OVERAGE_FEE_CHARGES_DATA':
    case 'GET_FBA_STORAGE_FEE_CHARGES_DATA':
    case 'GET_FBA_FULFILLMENT_LONGTERM_STORAGE_FEE_CHARGES_DATA':
      return names.length === 0 ? undefined : [...about, ...splitColumns(charge)].join('|');
    case settlement:
      return subject.shipmentConfirmationId === undefined
        ? undefined
        : [...about, amount.amount, amount.code, postedOn].join('|');
    // A shipment can have several problems, and a SKU several reimbursements.
    case 'GET_FBA_FULFILLMENT_INBOUND_NONCOMPLIANCE_DATA':
    case 'GET_FBA_REIMBURSEMENTS_DATA':
      return undefined;
  }
}

/** Amazon splits one subject and period into several rows by these columns, and all of them are right. */
const splitColumns = (charge: ChargedRow): readonly (string | undefined)[] => [
  ageTier(charge),
  ...columns.map((column) => charge.reported[column]),
];

const columns = [
  'condition',
  'item_volume',
  'product_size_tier',
  'storage_rate',
  'base_rate',
  'dangerous_goods_storage_type',
];

/** Nothing is owed for what another row already charged. */
export function doubleChargeReasons(
  { amount }: ChargedRow,
  first: ChargedRow | undefined,
): Reasons | undefined {
  if (first === undefined) return undefined;
  const nothing = zero(amount.code);
  return {
    because: [{ cause: 'double-charge', why: { reason: 'charged-twice', first: first.chargeId } }],
    judgedBy: 'row',
    owed: { least: nothing, most: nothing },
    lines: [],
    ...(first.event !== undefined && { evidence: [first.event] }),
  };
}
