import Big from 'big.js';
import { type ChargedRow, isOfSameStore } from '#domain/disputes/judging/chargedRow';
import { groupBySubject } from '#domain/disputes/judging/matching/groupBySubject';
import { isSameSubject } from '#domain/disputes/judging/matching/isSameSubject';
import type { ChargeSubject } from '#domain/disputes/reportedCharge/values';
import { defined } from '#domain/values/defined';
import { type Money, rounded } from '#domain/values/money';

/**
 * What Amazon gave back of each charge. A credit counts for charges of the same fee and subject: first those of its
 * days, then the latest before them. Several reports repeat a credit, so for each charge the report with the most
 * counts. The reimbursement report does not say which fee a row is for: a row for a fee counts for any fee of its
 * subject, and one for lost or damaged units counts for none.
 */
export function reimbursements(rows: readonly ChargedRow[]): (charge: ChargedRow) => Money {
  const findCharges = finder(rows.filter(({ kind }) => kind === 'charge'));
  const credits = rows.filter(({ kind }) => kind === 'credit');
  const most = new Map<ChargedRow, Big>();
  for (const reportCredits of Map.groupBy(credits, ({ report }) => report).values())
    for (const [charge, amount] of allocateCredits(findCharges, reportCredits))
      if (amount.gt(most.get(charge) ?? '0')) most.set(charge, amount);
  return (charge) => rounded({ amount: most.get(charge)?.toFixed() ?? '0', code: charge.amount.code });
}

function allocateCredits(findCharges: Finder, credits: readonly ChargedRow[]): ReadonlyMap<ChargedRow, Big> {
  const allocated = new Map<ChargedRow, Big>();
  for (const credit of credits) {
    let left = new Big(credit.amount.amount);
    // Of two equal charges the later comes first: it is the repeated one.
    const about = findCharges(credit).flatMap((each) => each.toReversed());
    for (const charge of chargesInOrder(about, credit)) {
      const before = allocated.get(charge) ?? new Big('0');
      const remaining = new Big(charge.amount.amount).minus(before);
      const part = left.lt(remaining) ? left : remaining;
      allocated.set(charge, before.plus(part));
      left = left.minus(part);
    }
  }
  return allocated;
}

type Finder = (credit: ChargedRow) => readonly (readonly ChargedRow[])[];

/** Finds the charges that a credit may be for without searching every order of its SKU. */
function finder(charges: readonly ChargedRow[]): Finder {
  const chargesByFee = Map.groupBy(charges, ({ feeType }) => feeType);
  const finders = new Map(
    [...chargesByFee].map(([feeType, feeCharges]) => [
      feeType,
      {
        all: groupBySubject(feeCharges),
        others: groupBySubject(feeCharges.filter(({ subject }) => !isOfOrder(subject))),
      },
    ]),
  );
  return (credit) => {
    const { subject, feeType } = credit;
    const { shipmentConfirmationId, amazonOrderId } = subject;
    const own = finders.get(feeType);
    return (isOfAnyFee(credit) ? [...finders.values()] : own === undefined ? [] : [own]).flatMap(
      ({ all, others }) =>
        isOfOrder(subject)
          ? [...all(defined({ shipmentConfirmationId, amazonOrderId })), ...others(subject)]
          : all(subject),
    );
  };
}

/** A subject that names an order or shipment belongs to no other. */
const isOfOrder = ({ shipmentConfirmationId, amazonOrderId }: ChargeSubject): boolean =>
  shipmentConfirmationId !== undefined || amazonOrderId !== undefined;

/**
 * A charge that shares several names with the credit can appear several times; after the first, nothing of it remains.
 */
function chargesInOrder(charges: readonly ChargedRow[], credit: ChargedRow): readonly ChargedRow[] {
  const overlaps = ({ from, until }: ChargedRow) => from < credit.until && credit.from < until;
  const isBefore = ({ from }: ChargedRow) => from <= credit.from;
  return charges
    .filter(
      (charge) =>
        isOfSameStore(charge, credit) &&
        (overlaps(charge) || isBefore(charge) || isForShipment(credit)) &&
        isSameSubject(charge.subject, credit.subject),
    )
    .sort(
      (one, other) =>
        Number(overlaps(other)) - Number(overlaps(one)) ||
        Number(isBefore(other)) - Number(isBefore(one)) ||
        (one.from === other.from ? 0 : one.from < other.from ? 1 : -1),
    );
}

/** A credit of a shipment needs no order in time, as only one shipment is meant. */
const isForShipment = ({ subject }: ChargedRow): boolean => subject.shipmentConfirmationId !== undefined;

/** A reimbursement for a fee does not name the fee. */
const isOfAnyFee = ({ report, feeType }: ChargedRow): boolean =>
  report === 'GET_FBA_REIMBURSEMENTS_DATA' && /fee/i.test(feeType);
