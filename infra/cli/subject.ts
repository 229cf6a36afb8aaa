import { z } from 'zod';
import { amazonStatus } from '#domain/shipment/amazonStatus';
import { argument, type Input } from '#infra/cli/input';
import { planNamed, shipmentNamed } from '#infra/cli/naming';
import { nextOfPlan, nextOfShipment } from '#infra/cli/nextStep';
import { type ShipmentStepRefusal, shipmentStepProblem } from '#infra/doors/handledProblem';
import { importProblem } from '#infra/doors/importProblem';
import type { PlanStepRefusal } from '#infra/doors/planSteps';
import type { Problem } from '#infra/doors/problem';
import type { Lading } from '#infra/openLading';
import { planAggregate, shipmentAggregate } from '#services/aggregates';
import type { CommandRefusal } from '#services/handling/handled';

/** What a step is taken with, a plan or a shipment: how it is named, what its refusals mean, where it stands. */
export interface Subject<Refusal> {
  readonly category: 'plan' | 'shipment';
  readonly named: Input<string>;
  /** @throws Failed when the text names none, or several */
  idOf(lading: Lading, text: string): string;
  inWords(refusal: Refusal | CommandRefusal): Problem;
  standing(lading: Lading, id: string): Promise<Standing>;
}

export interface Standing {
  readonly status: string;
  readonly next: string;
}

const anyId = z.string().min(1).max(64);

export const planSubject: Subject<PlanStepRefusal> = {
  category: 'plan',
  named: argument('<plan>', 'the plan, by any id of it or of its shipments', anyId),
  idOf: planNamed,
  inWords: (refusal) => importProblem({ category: 'plan', refusal }),
  async standing({ commands }, id) {
    const { state } = await commands.load(planAggregate, id);
    return { status: state.status, next: nextOfPlan(id, state) };
  },
};

export const shipmentSubject: Subject<ShipmentStepRefusal> = {
  category: 'shipment',
  named: argument('<shipment>', 'the shipment, by any of its ids', anyId),
  idOf: shipmentNamed,
  inWords: shipmentStepProblem,
  async standing({ commands }, id) {
    const { state } = await commands.load(shipmentAggregate, id);
    return { status: shipmentStatus(state), next: nextOfShipment(id, state) };
  },
};

/** Our status of the journey with Amazon's word for it, and of the charge where there is one. */
export const shipmentStatus = ({
  journey,
  charge,
}: {
  readonly journey: keyof typeof amazonStatus;
  readonly charge: string;
}): string => `${journey} [${amazonStatus[journey]}]${charge === 'none' ? '' : `, charge ${charge}`}`;
