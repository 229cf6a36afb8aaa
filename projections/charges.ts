import type { ChargeReport, ReportedCharge } from '#domain/disputes/reportedCharge/values';
import type { LadingEvent } from '#projections/ladingEvent';
import type { Projection } from '#projections/projection';

/** A charge with who was charged, and the fact that says so. */
export type ListedCharge = ReportedCharge & {
  readonly sellerId: string;
  readonly report: ChargeReport;
  /** `<stream>@<revision>` */
  readonly event: string;
};

/** A charge under its key, and under a stream's id the keys of the charges that it last reported. */
export interface ChargesRow {
  charge?: ListedCharge;
  keys?: readonly string[];
}

/** The key prefix of a seller's charges; with a month (`YYYY-MM`), of that month's charges. */
export const chargeKeys = (sellerId: string, month?: string): string =>
  `charge\u001f${sellerId}\u001f${month === undefined ? '' : `${month}\u001f`}`;

/**
 * What Amazon charged and gave back, by the month of the first day that it is for. A re-issue replaces what was there.
 */
export const charges: Projection<ChargesRow, LadingEvent> = {
  name: 'charges',
  version: 1,
  empty: () => ({}),
  on: {
    ChargesReported({ event, streamId, revision }, rows) {
      const { sellerId, report } = event;
      const part = rows.of(streamId);
      for (const key of part.keys ?? []) delete rows.of(key).charge;
      part.keys = event.rows.map((charge) => {
        const key = `${chargeKeys(sellerId, charge.from.slice(0, 7))}${charge.chargeId}`;
        rows.of(key).charge = { ...charge, sellerId, report, event: `charge-${streamId}@${revision}` };
        return key;
      });
    },
  },
};
