import { type FeeLedgerTotals, feeLedgerTotals } from '#domain/fees/lines/feeLedgerTotals';
import type { ComputedFee, FeeResult } from '#domain/fees/pricing/computedFee';

/** By what lines of the ledger are summed. */
export const groupings = ['type', 'sku', 'shipment', 'month'] as const;
export type Grouping = (typeof groupings)[number];

/** Lines that have something in common, and what they come to. */
export interface LineGroup extends FeeLedgerTotals {
  /** What they have in common; empty where they are about no SKU or no shipment. */
  readonly key: string;
  readonly lines: number;
  /** Lines that a figure or rule had a part in that no source of Amazon's own states. */
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
