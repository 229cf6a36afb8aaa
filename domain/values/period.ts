/** Days of a marketplace; `until` is the first day after. */
export interface Period {
  readonly from: string;
  readonly until: string;
}
