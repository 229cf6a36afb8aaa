import { type AwdStatus, awdLifecycle } from '#domain/awd/lifecycle';
import { type AccountStatus, accountLifecycle } from '#domain/catalog/account/lifecycle';
import { type SkuStatus, skuLifecycle } from '#domain/catalog/sku/lifecycle';
import { type DisputeStatus, disputeLifecycle } from '#domain/disputes/dispute/lifecycle';
import {
  type ReportedChargeStatus,
  reportedChargeLifecycle,
} from '#domain/disputes/reportedCharge/lifecycle';
import { type PlanStatus, planLifecycle } from '#domain/inbound/plan/lifecycle';
import { amazonStatus } from '#domain/inbound/shipment/amazonStatus';
import {
  type CarrierChargeStatus,
  carrierChargeLifecycle,
  type JourneyStatus,
  journeyLifecycle,
} from '#domain/inbound/shipment/lifecycle';
import type { AmazonStatus } from '#domain/inbound/shipment/values';
import { type LedgerStatus, ledgerLifecycle } from '#domain/inventory/amazonLedger/lifecycle';
import { type StockStatus, stockLifecycle } from '#domain/inventory/stock/lifecycle';
import type { LadingEvent } from '#projections/ladingEvent';

/** Where something stands; of a shipment both regions, and Amazon's word for the journey. */
export type Status =
  | { readonly of: 'plan'; readonly step: PlanStatus }
  | {
      readonly of: 'shipment';
      readonly journey: JourneyStatus;
      readonly charge: CarrierChargeStatus;
      readonly amazon: AmazonStatus;
    }
  | { readonly of: 'stock'; readonly status: StockStatus }
  | { readonly of: 'ledger'; readonly status: LedgerStatus }
  | { readonly of: 'sku'; readonly status: SkuStatus }
  | { readonly of: 'account'; readonly status: AccountStatus }
  | { readonly of: 'charge'; readonly status: ReportedChargeStatus }
  | { readonly of: 'dispute'; readonly status: DisputeStatus }
  | { readonly of: 'awd'; readonly status: AwdStatus };

export function initialStatus(stream: string): Status {
  if (stream.startsWith('plan-')) return { of: 'plan', step: planLifecycle.initial };
  if (stream.startsWith('stock-')) return { of: 'stock', status: stockLifecycle.initial };
  if (stream.startsWith('ledger-')) return { of: 'ledger', status: ledgerLifecycle.initial };
  if (stream.startsWith('sku-')) return { of: 'sku', status: skuLifecycle.initial };
  if (stream.startsWith('account-')) return { of: 'account', status: accountLifecycle.initial };
  if (stream.startsWith('charge-')) return { of: 'charge', status: reportedChargeLifecycle.initial };
  if (stream.startsWith('dispute-')) return { of: 'dispute', status: disputeLifecycle.initial };
  if (stream.startsWith('awd-')) return { of: 'awd', status: awdLifecycle.initial };
  return shipmentStatus(journeyLifecycle.initial, carrierChargeLifecycle.initial);
}

/** A fact that cannot move a status leaves it as it was. */
export function statusAfter(status: Status, { type }: LadingEvent): Status {
  switch (status.of) {
    case 'plan': {
      const step = planLifecycle.knows(type) ? planLifecycle.after(status.step, type) : undefined;
      return { of: 'plan', step: step ?? status.step };
    }
    case 'shipment': {
      const journey = journeyLifecycle.knows(type) ? journeyLifecycle.after(status.journey, type) : undefined;
      const charge = carrierChargeLifecycle.knows(type)
        ? carrierChargeLifecycle.after(status.charge, type)
        : undefined;
      return shipmentStatus(journey ?? status.journey, charge ?? status.charge);
    }
    case 'stock': {
      const next = stockLifecycle.knows(type) ? stockLifecycle.after(status.status, type) : undefined;
      return { of: 'stock', status: next ?? status.status };
    }
    case 'ledger': {
      const next = ledgerLifecycle.knows(type) ? ledgerLifecycle.after(status.status, type) : undefined;
      return { of: 'ledger', status: next ?? status.status };
    }
    case 'sku': {
      const next = skuLifecycle.knows(type) ? skuLifecycle.after(status.status, type) : undefined;
      return { of: 'sku', status: next ?? status.status };
    }
    case 'account': {
      const next = accountLifecycle.knows(type) ? accountLifecycle.after(status.status, type) : undefined;
      return { of: 'account', status: next ?? status.status };
    }
    case 'charge': {
      const next = reportedChargeLifecycle.knows(type)
        ? reportedChargeLifecycle.after(status.status, type)
        : undefined;
      return { of: 'charge', status: next ?? status.status };
    }
    case 'dispute': {
      const next = disputeLifecycle.knows(type) ? disputeLifecycle.after(status.status, type) : undefined;
      return { of: 'dispute', status: next ?? status.status };
    }
    case 'awd': {
      const next = awdLifecycle.knows(type) ? awdLifecycle.after(status.status, type) : undefined;
      return { of: 'awd', status: next ?? status.status };
    }
  }
}

const shipmentStatus = (journey: JourneyStatus, charge: CarrierChargeStatus): Status => ({
  of: 'shipment',
  journey,
  charge,
  amazon: amazonStatus[journey],
});
