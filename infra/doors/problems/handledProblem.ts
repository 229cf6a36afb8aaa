import type { AccountRefusal } from '#domain/catalog/account/commands';
import type { SkuRefusal } from '#domain/catalog/sku/commands';
import type { DisputeRefusal } from '#domain/disputes/dispute/commands';
import type { PlanRefusal } from '#domain/inbound/plan/commands';
import { accountProblem } from '#infra/doors/problems/accountProblem';
import { type Advice, advise } from '#infra/doors/problems/advice';
import { disputeProblem } from '#infra/doors/problems/disputeProblem';
import { listed, planProblem } from '#infra/doors/problems/planProblem';
import type { Problem } from '#infra/doors/problems/problem';
import { shipmentProblem } from '#infra/doors/problems/shipmentProblem';
import { skuProblem } from '#infra/doors/problems/skuProblem';
import type { Earliest } from '#services/engine/handling/aggregate';
import type { CommandRefusal } from '#services/engine/handling/commandOutcome';
import type { ShipmentCommandOutcome } from '#services/inbound/workflow/changeShipment';
import type { WorkflowRefusal } from '#services/inbound/workflow/workflow';

export type ShipmentStepRefusal = Extract<ShipmentCommandOutcome, { readonly accepted: false }>['refusal'];

/** A refused step of a plan in words, whoever refused it. */
export function planStepProblem(refusal: PlanRefusal | WorkflowRefusal | CommandRefusal): Problem {
  switch (refusal.reason) {
    case 'command-id-reused':
    case 'revision-moved':
    case 'not-happened-yet':
    case 'before-its-cause':
      return commandProblem(refusal);
    case 'transportation-not-offered':
      return refused(
        refusal,
        `${refusal.shippingMode} with ${refusal.shippingSolution} is not offered for ${listed(refusal.shipmentIds)}`,
        advise`see what is: ${{ do: 'ListTransportationOptions' }}`,
      );
    case 'nothing-to-cancel':
      return refused(
        refusal,
        `none of the shipments can be cancelled any more: ${listed(refusal.shipments.map(({ shipmentId, journey }) => `${shipmentId} is ${journey}`))}`,
        'a shipment can be cancelled until its first unit is received',
      );
  }
  return planProblem(refusal);
}

/** A refused step of a shipment in words, whoever refused it. */
export function shipmentStepProblem(refusal: ShipmentStepRefusal): Problem {
  switch (refusal.reason) {
    case 'command-id-reused':
    case 'revision-moved':
    case 'not-happened-yet':
    case 'before-its-cause':
      return commandProblem(refusal);
    case 'box-fits-no-pallet':
      return refused(
        refusal,
        `box ${refusal.box} is too large or too heavy for any pallet`,
        'send it as small parcel, or name the pallets yourself',
      );
  }
  return shipmentProblem(refusal);
}

/** A refused step of a SKU in words, whoever refused it. */
export const skuStepProblem = (refusal: SkuRefusal | CommandRefusal): Problem =>
  isOfCommand(refusal) ? commandProblem(refusal) : skuProblem(refusal);

/** A refused step of an account in words, whoever refused it. */
export const accountStepProblem = (refusal: AccountRefusal | CommandRefusal): Problem =>
  isOfCommand(refusal) ? commandProblem(refusal) : accountProblem(refusal);

/** A refused step of a dispute in words, whoever refused it. */
export const disputeStepProblem = (refusal: DisputeRefusal | CommandRefusal): Problem =>
  isOfCommand(refusal) ? commandProblem(refusal) : disputeProblem(refusal);

const isOfCommand = (refusal: { readonly reason: string }): refusal is CommandRefusal =>
  refusal.reason === 'command-id-reused' ||
  refusal.reason === 'revision-moved' ||
  refusal.reason === 'not-happened-yet' ||
  refusal.reason === 'before-its-cause';

/** A command that was refused before its aggregate was asked. */
export function commandProblem(refusal: CommandRefusal): Problem {
  switch (refusal.reason) {
    case 'command-id-reused':
      return {
        ...refused(
          refusal,
          `the command id ${refusal.commandId} was used for another command`,
          'give every command its own id; the same id is for sending the same command again',
        ),
        kind: 'reused',
      };
    case 'revision-moved':
      return refused(
        refusal,
        `expected revision ${refusal.expected}, found ${refusal.actual}: something has happened since you looked`,
        advise`look again with ${{ do: 'ShowHistory' }}, then decide`,
      );
    case 'not-happened-yet':
      return refused(
        refusal,
        `${refusal.occurredAt} is yet to come: it is ${refusal.now}`,
        'say when it was done, or leave the time away where that is now; what is yet to be done is told afterwards',
      );
    case 'before-its-cause':
      return refused(
        refusal,
        `${refusal.occurredAt} is too early: ${causeTexts[refusal.cause]} only at ${refusal.earliest}`,
        advise`say when it was done with ${{ give: 'occurredAt' }}, or leave the time away where that is now`,
      );
  }
}

const causeTexts: { readonly [Cause in Earliest['event']]: string } = {
  beginning: 'what it is about began',
  'carrier-charge': "the carrier's charge was accepted",
};

function refused(
  { reason, ...details }: { readonly reason: string },
  title: string,
  advice: Advice,
): Problem {
  return { type: reason, title, advice, details, kind: 'refused' };
}
