import Big from 'big.js';
import { type ChargedRow, settlement } from '#domain/claims/chargedRow';
import { type Comparison, compare, minus } from '#domain/claims/comparison';
import { twice } from '#domain/claims/doubleCharges';
import type { Evidenced } from '#domain/claims/evidence';
import { more, notJudged, type Verdict } from '#domain/claims/judgement';
import { isResidue } from '#domain/claims/matching';
import { sharesOf } from '#domain/claims/shares';
import type { ComputedFee } from '#domain/fees/computedFee';
import { type Money, money } from '#domain/money';

/** A row of a settlement for a shipment. It says when it was paid, and of neither SKU nor units nor days. */
export const isOfShipment = ({ report, subject }: ChargedRow): boolean =>
  report === settlement && subject.shipmentConfirmationId !== undefined;

/** What settlements took for one fee of one shipment, and what is known beside them. */
interface ShipmentFee {
  readonly charges: readonly ChargedRow[];
  /** Of that fee and shipment, whatever their days. */
  readonly lines: readonly Evidenced[];
  readonly givenBack: (charge: ChargedRow) => Money;
  /** What a row charges again, if any. */
  readonly first: (charge: ChargedRow) => ChargedRow | undefined;
}

/**
 * All rows of one fee of one shipment against all our lines of it, whenever each was posted: a settlement spreads them over
 * days as it likes. What was given back is off before they are compared. Rows alike are charged twice only where the shipment's
 * lines come to the others: two SKUs can well cost the same.
 */
export function asAWhole({ charges, lines, givenBack, first }: ShipmentFee): (charge: ChargedRow) => Verdict {
  const net = new Map(
    charges.map((charge) => [charge, { ...charge, amount: minus(charge.amount, givenBack(charge)) }]),
  );
  const [currency = '', ...others] = new Set(charges.map(({ amount }) => amount.code));
  if (others.length > 0) return () => notJudged('charged in several currencies');
  const compared = (some: readonly ChargedRow[]): Comparison =>
    compare(sumOf(some, currency), some.length, lines);
  const rows = [...net.values()];
  const comparison = compared(rows);
  switch (comparison.kind) {
    case 'not-judged':
      return () => comparison;
    case 'agrees':
      return () => ({ kind: 'agrees' });
    case 'less': {
      const shareOf = sharesOf(rows, comparison.owed);
      return (charge) => {
        const row = net.get(charge) ?? charge;
        return { kind: 'less', by: minus(shareOf(row).least, row.amount) };
      };
    }
    case 'more': {
      const single = charges.filter((charge) => first(charge) === undefined);
      if (compared(single.flatMap((charge) => net.get(charge) ?? [])).kind === 'agrees')
        return (charge) => {
          const reasons = twice(charge, first(charge));
          return reasons === undefined ? { kind: 'agrees' } : more(reasons);
        };
      const shareOf = sharesOf(rows, comparison.owed);
      const why = `charged ${inWords(sumOf(rows, currency))} for the shipment; its lines come to ${inWords(comparison.owed.most)}`;
      return (charge) =>
        more({
          because: [{ cause: 'other', why }],
          judgedBy: 'events',
          owed: shareOf(net.get(charge) ?? charge),
          lines,
        });
    }
  }
}

const sumOf = (charges: readonly ChargedRow[], currency: string): Money =>
  money(charges.reduce((sum, { amount }) => sum.plus(amount.amount), new Big('0')).toFixed(2), currency);

const inWords = ({ amount, code }: Money): string => `${amount} ${code}`;

/** One fee of one shipment; none of what names no shipment. */
export const feeOfShipment = ({
  feeType,
  subject: { shipmentConfirmationId },
}: ChargedRow | ComputedFee): string | undefined =>
  shipmentConfirmationId === undefined ? undefined : `${feeType} ${shipmentConfirmationId}`;

/** Lines by the fee and shipment that they are of. */
export const linesOfShipments = <Line extends ComputedFee>(
  lines: readonly Line[],
): ReadonlyMap<string | undefined, readonly Line[]> =>
  Map.groupBy(
    lines.filter(({ subject }) => !isResidue(subject)),
    feeOfShipment,
  );
