import { MonthText } from '#infra/doors/inputs/monthText';

/** Limits charges to one month. */
export const chargeMonthQuery = {
  month: MonthText.exactOptional().describe(
    'YYYY-MM in the marketplace: of the first day that a charge is for',
  ),
};
