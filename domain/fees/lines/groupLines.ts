import { type FeeLedgerTotals, feeLedgerTotals } from '#domain/fees/lines/feeLedgerTotals';
import type { ComputedFee, FeeResult } from '#domain/fees/pricing/computedFee';

/** How lines of the fee ledger can be grouped. */
export const groupings = ['type', 'sku', 'shipment', 'month'] as const;
export type Grouping = (typeof groupings)[number];

/** The totals of a group of lines. */
export interface LineGroup extends FeeLedgerTotals {
  /** The value that the lines share; empty if they have no SKU or no shipment. */
  readonly key: string;
  readonly lines: number;
  /** Lines that use a figure or rule that no source of Amazon's states. */
  readonly unverified: number;
}

type MonthlyLine = ComputedFee & { readonly month: string };

/** In the order of their keys. All groups together are all lines, each once. */
export const groupLines = (lines: readonly MonthlyLine[], by: Grouping): readonly LineGroup[] =>
  [...Map.groupBy(lines, (line) => keyOf(line, by))]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, group]) => ({
      key,
      lines: group.length,
      unverified: group.filter(({ result }) => isUnverifiedResult(result)).length,
      ...feeLedgerTotals(group),
    }));

function keyOf({ feeType, subject, month }: MonthlyLine, by: Grouping): string {
  switch (by) {
    case 'type':
      return feeType;
    case 'sku':
      return subject['msku'] ?? '';
    case 'shipment':
      return subject['shipmentConfirmationId'] ?? subject['shipmentId'] ?? '';
    case 'month':
      return month;
  }
}

/** Whether anything that decided a line could not be confirmed. */
export const isUnverifiedResult = (result: FeeResult): boolean =>
  (result.kind === 'candidates' ? result.candidates : [result]).some(
    (each) => 'unverified' in each && each.unverified,
  );
