import { z } from 'zod';
import type { AccountRefusal } from '#domain/catalog/account/commands';
import type { SkuRefusal } from '#domain/catalog/sku/commands';
import { amazonStatus } from '#domain/inbound/shipment/amazonStatus';
import { argument, type Input } from '#infra/doors/cli/input/input';
import { resolvePlanId, resolveShipmentId, resolveSkuId } from '#infra/doors/cli/input/resolveId';
import { nextOfAccount, nextOfPlan, nextOfShipment, nextOfSku } from '#infra/doors/cli/steps/nextStep';
import type { PlanCommandRefusal } from '#infra/doors/commands/planCommands';
import {
  accountStepProblem,
  type ShipmentStepRefusal,
  shipmentStepProblem,
  skuStepProblem,
} from '#infra/doors/problems/handledProblem';
import { importProblem } from '#infra/doors/problems/importProblem';
import type { Problem } from '#infra/doors/problems/problem';
import type { Lading } from '#infra/main/openLading';
import { accountAggregate, planAggregate, shipmentAggregate, skuAggregate } from '#services/aggregates';
import type { CommandRefusal } from '#services/engine/handling/commandOutcome';

/** A kind of aggregate that commands are about: how its id is given, how refusals are worded, and its status. */
export interface Subject<Refusal> {
  readonly category: 'plan' | 'shipment' | 'sku' | 'account' | 'dispute';
  /** Absent for the account, of which each seller has one. */
  readonly idInput?: Input<string>;
  /** @throws Failed when no id matches, or several do */
  resolveId(lading: Lading, text: string, sellerId: string): string;
  problemOf(refusal: Refusal | CommandRefusal): Problem;
  standing(lading: Lading, id: string): Promise<Standing>;
}

export interface Standing {
  readonly status: string;
  readonly next: string;
}

const anyId = z.string().min(1).max(64);

export const planSubject: Subject<PlanCommandRefusal> = {
  category: 'plan',
  idInput: argument('<plan>', 'the plan, by any id of it or of its shipments', anyId),
  resolveId: resolvePlanId,
  problemOf: (refusal) => importProblem({ category: 'plan', refusal }),
  async standing({ commands }, id) {
    const { state } = await commands.load(planAggregate, id);
    return { status: state.status, next: nextOfPlan(id, state) };
  },
};

export const shipmentSubject: Subject<ShipmentStepRefusal> = {
  category: 'shipment',
  idInput: argument('<shipment>', 'the shipment, by any of its ids', anyId),
  resolveId: resolveShipmentId,
  problemOf: shipmentStepProblem,
  async standing({ commands }, id) {
    const { state } = await commands.load(shipmentAggregate, id);
    return { status: shipmentStatus(state), next: nextOfShipment(id, state) };
  },
};

export const skuSubject: Subject<SkuRefusal> = {
  category: 'sku',
  idInput: argument('<sku>', 'the SKU, by MSKU, FNSKU or ASIN', z.string().min(1).max(255)),
  resolveId: resolveSkuId,
  problemOf: skuStepProblem,
  async standing({ commands }, id) {
    const { state } = await commands.load(skuAggregate, id);
    const stores = state.status === 'none' ? [] : [...state.listings.keys()];
    return {
      status: stores.length === 0 ? state.status : `${state.status}, listed in ${stores.join(', ')}`,
      next: nextOfSku(state),
    };
  },
};

export const accountSubject: Subject<AccountRefusal> = {
  category: 'account',
  resolveId: (_lading, _text, sellerId) => sellerId,
  problemOf: accountStepProblem,
  async standing({ commands }, id) {
    const { state } = await commands.load(accountAggregate, id);
    return {
      status:
        state.status === 'none'
          ? state.status
          : `${state.sellingPlan.toLowerCase()}, sells in ${state.stores.join(', ')}`,
      next: nextOfAccount(state),
    };
  },
};

/** Our status, Amazon's word for it, and the state of the carrier charge if there is one. */
export const shipmentStatus = ({
  journey,
  charge,
}: {
  readonly journey: keyof typeof amazonStatus;
  readonly charge: string;
}): string => `${journey} [${amazonStatus[journey]}]${charge === 'none' ? '' : `, charge ${charge}`}`;
