import { type Column, table } from '#infra/doors/cli/output/table';

/** One line of the report. */
export interface Figure {
  readonly what: string;
  /** What was done a second; not a number where it could not be measured here. */
  readonly rate: number;
  /** What it is beside something else of the same run. */
  readonly beside?: string;
  readonly target?: Target;
}

export interface Target {
  readonly says: string;
  readonly met: boolean;
}

const columns: readonly Column<Figure>[] = [
  { head: '', of: ({ what }) => what },
  { head: 'a second', of: ({ rate }) => (Number.isNaN(rate) ? 'not here' : whole(rate)), right: true },
  { head: 'beside', of: ({ beside }) => beside },
  { head: 'target', of: ({ target }) => target && `${target.says}: ${target.met ? 'met' : 'missed'}` },
];

export const drawn = (figures: readonly Figure[]): string => String(table(figures, columns));

export const whole = (rate: number): string => Math.round(rate).toLocaleString('en-US');
