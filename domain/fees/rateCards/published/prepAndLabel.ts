import { us } from '#domain/fees/rateCards/published/head';
import type { CardOf, RowOf } from '#domain/fees/rateCards/rateCard';

type Row = RowOf<'prep-and-label'>;

const rows = (label: string): readonly Row[] => [
  { row: 'label', service: 'LABEL', amount: label },
  {
    row: 'manual processing',
    grade: 'K',
    service: 'MANUAL_PROCESSING',
    amount: '0.10',
    amountTo: '0.15',
  },
];

const common = { ...us, program: 'prep-and-label', terms: {}, grade: 'B' } as const;
const source = 'blogs; when the fee for labels rose from 0.30 to 0.55 was not found';

export const prepAndLabel: readonly CardOf<'prep-and-label'>[] = [
  {
    ...common,
    card: 'US label 2020-01',
    from: '2020-01-01',
    until: '2020-02-18',
    source,
    rows: rows('0.20'),
  },
  {
    ...common,
    card: 'US label 2020-02',
    from: '2020-02-18',
    until: '2026-01-01',
    datesDoubtful: true,
    source,
    rows: rows('0.30'),
  },
  {
    ...common,
    card: 'US label later',
    from: '2020-02-18',
    until: '2026-01-01',
    datesDoubtful: true,
    source,
    rows: rows('0.55'),
  },
  {
    ...common,
    card: 'US prep and label ended',
    from: '2026-01-01',
    until: null,
    source: 'blogs (sellrbox, tonlexing): Amazon preps and labels no more in the US',
    noFee: true,
    rows: [],
  },
];
