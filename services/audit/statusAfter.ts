import type { Lifecycle } from '#domain/aggregate/lifecycle';
import { awdLifecycle } from '#domain/awd/lifecycle';
import { accountLifecycle } from '#domain/catalog/account/lifecycle';
import { skuLifecycle } from '#domain/catalog/sku/lifecycle';
import { disputeLifecycle } from '#domain/disputes/dispute/lifecycle';
import { reportedChargeLifecycle } from '#domain/disputes/reportedCharge/lifecycle';
import { planLifecycle } from '#domain/inbound/plan/lifecycle';
import { amazonStatus } from '#domain/inbound/shipment/amazonStatus';
import {
  type CarrierChargeStatus,
  carrierChargeLifecycle,
  type JourneyStatus,
  journeyLifecycle,
} from '#domain/inbound/shipment/lifecycle';
import type { AmazonStatus } from '#domain/inbound/shipment/values';
import { amazonLedgerLifecycle } from '#domain/inventory/amazonLedger/lifecycle';
import { stockLifecycle } from '#domain/inventory/stock/lifecycle';
import type { LadingEvent } from '#projections/ladingEvent';
import { type Category, categoryOf, type LifecycleStatuses } from '#services/aggregateTable';

/** The status of a stream: for a shipment that of both regions, and Amazon's word for the journey. */
export type Status = { [Of in Category]: StatusOf<Of> }[Category];

type StatusOf<Of extends Category> = { readonly of: Of } & LifecycleStatuses<Of> &
  (Of extends 'shipment' ? { readonly amazon: AmazonStatus } : unknown);

const shipmentStatus = (journey: JourneyStatus, charge: CarrierChargeStatus): StatusOf<'shipment'> => ({
  of: 'shipment',
  journey,
  charge,
  amazon: amazonStatus[journey],
});

const initial: { readonly [Of in Category]: StatusOf<Of> } = {
  plan: { of: 'plan', step: planLifecycle.initial },
  shipment: shipmentStatus(journeyLifecycle.initial, carrierChargeLifecycle.initial),
  stock: { of: 'stock', status: stockLifecycle.initial },
  ledger: { of: 'ledger', status: amazonLedgerLifecycle.initial },
  sku: { of: 'sku', status: skuLifecycle.initial },
  account: { of: 'account', status: accountLifecycle.initial },
  charge: { of: 'charge', status: reportedChargeLifecycle.initial },
  dispute: { of: 'dispute', status: disputeLifecycle.initial },
  awd: { of: 'awd', status: awdLifecycle.initial },
};

export const initialStatus = (stream: string): Status => initial[categoryOf(stream) ?? 'shipment'];

/** A fact that cannot move a status leaves it as it was. */
export function statusAfter(status: Status, { type }: LadingEvent): Status {
  switch (status.of) {
    case 'plan':
      return { of: 'plan', step: after(planLifecycle, status.step, type) };
    case 'shipment':
      return shipmentStatus(
        after(journeyLifecycle, status.journey, type),
        after(carrierChargeLifecycle, status.charge, type),
      );
    case 'stock':
      return { of: 'stock', status: after(stockLifecycle, status.status, type) };
    case 'ledger':
      return { of: 'ledger', status: after(amazonLedgerLifecycle, status.status, type) };
    case 'sku':
      return { of: 'sku', status: after(skuLifecycle, status.status, type) };
    case 'account':
      return { of: 'account', status: after(accountLifecycle, status.status, type) };
    case 'charge':
      return { of: 'charge', status: after(reportedChargeLifecycle, status.status, type) };
    case 'dispute':
      return { of: 'dispute', status: after(disputeLifecycle, status.status, type) };
    case 'awd':
      return { of: 'awd', status: after(awdLifecycle, status.status, type) };
  }
}

const after = <Status extends string, Fact extends string>(
  lifecycle: Lifecycle<Status, Fact>,
  status: Status,
  type: string,
): Status => (lifecycle.knows(type) ? lifecycle.after(status, type) : undefined) ?? status;
