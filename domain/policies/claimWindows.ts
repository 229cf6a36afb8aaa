import type { Policy } from '#domain/policies/policy';
import { laterDay } from '#domain/values/calendar';

/** What can be claimed: units that a shipment lacked, units that a fulfillment center lost or damaged. */
export type ClaimKind = 'INBOUND_SHORT' | 'LOST_OR_DAMAGED';

/** When a claim can be made, counted in days of the marketplace from the day on which it became one. */
interface ClaimWindowRule {
  readonly kind: ClaimKind;
  /** Of what became a claim on these days: the first included, the last not. */
  readonly from?: string;
  readonly until?: string;
  readonly opensAfterDays: number;
  /** Still possible on this day. */
  readonly closesAfterDays: number;
  readonly countedFrom: string;
  readonly source: string;
  readonly unverified: boolean;
}

/** 18 and 9 months are counted as days of 30: the earlier end. */
const claimWindows: Policy<readonly ClaimWindowRule[]> = {
  rule: [
    {
      kind: 'LOST_OR_DAMAGED',
      until: '2024-10-23',
      opensAfterDays: 0,
      closesAfterDays: 540,
      countedFrom: 'the loss or damage',
      source: "Seller Central's announcement of the 60 days, which names what was before",
      unverified: true,
    },
    {
      kind: 'LOST_OR_DAMAGED',
      from: '2024-10-23',
      opensAfterDays: 0,
      closesAfterDays: 60,
      countedFrom: 'the report of the loss or damage',
      source: "Seller Central's announcement, in force from 2024-10-23",
      unverified: false,
    },
    {
      kind: 'INBOUND_SHORT',
      opensAfterDays: 15,
      closesAfterDays: 60,
      countedFrom: 'delivery',
      source: "Amazon's rule for the United Arab Emirates since 2024-09-05, said to hold elsewhere",
      unverified: true,
    },
    {
      kind: 'INBOUND_SHORT',
      opensAfterDays: 0,
      closesAfterDays: 270,
      countedFrom: 'delivery',
      source: 'nine months, as older help pages have it',
      unverified: true,
    },
  ],
  source:
    "Amazon's reimbursement policies; no page that says today's window for a short shipment in the US was found",
  unverified: true,
};

/** A window in days of the marketplace, both included. */
export interface ClaimWindow {
  readonly opens: string;
  readonly closes: string;
  readonly countedFrom: string;
  readonly source: string;
  readonly unverified: boolean;
}

/** Every window that may apply to a claim, the one that closes first at the front: claim within that one. */
export const claimWindowsOf = (kind: ClaimKind, day: string): readonly ClaimWindow[] =>
  claimWindows.rule
    .filter(
      (each) =>
        each.kind === kind && (each.from ?? day) <= day && (each.until === undefined || day < each.until),
    )
    .map(({ opensAfterDays, closesAfterDays, countedFrom, source, unverified }) => ({
      opens: laterDay(day, opensAfterDays),
      closes: laterDay(day, closesAfterDays),
      countedFrom,
      source,
      unverified,
    }))
    .sort((one, other) => (one.closes < other.closes ? -1 : 1));
