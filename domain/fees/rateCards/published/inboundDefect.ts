import { us } from '#domain/fees/rateCards/published/head';
import type { CardOf } from '#domain/fees/rateCards/rateCard';

const common = {
  ...us,
  program: 'inbound-defect',
  grade: 'B',
  terms: { arrivalDays: 45, arrivalDaysFromAbroad: 75, arrivalDaysAfterFirst: 30 },
} as const;

export const inboundDefect: readonly CardOf<'inbound-defect'>[] = [
  {
    ...common,
    card: 'US inbound defect 2024',
    from: '2024-03-01',
    until: '2026-01-15',
    datesDoubtful: true,
    source: 'cratefit.com; no table was found, only a range',
    rows: [{ row: 'a unit', amount: '0.02', amountTo: '0.07' }],
  },
  {
    ...common,
    card: 'US inbound defect 2026-01',
    from: '2026-01-15',
    until: null,
    source: 'cratefit.com, amazonlistingaudit; no table was found, only a range',
    rows: [{ row: 'a unit', amount: '0.32', amountTo: '5.72' }],
  },
];
