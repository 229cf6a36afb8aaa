import type { FastifyInstance } from 'fastify';
import { ShipmentFact } from '#infra/doors/http/answers/recorded';
import { commandPath } from '#infra/doors/http/commandPath';
import { type Addressee, commandRoute } from '#infra/doors/http/commandRoute';
import type { Served } from '#infra/doors/http/served';
import { type ShipmentStepRefusal, shipmentStepProblem } from '#infra/doors/problems/handledProblem';
import { shipmentSteps } from '#infra/doors/steps/shipmentSteps';
import { adoptedShipmentId } from '#infra/importing/adoptShipment';
import type { Cause } from '#services/engine/handling/cause';

const shipment: Addressee<ShipmentStepRefusal> = {
  category: 'shipment',
  idName: 'shipmentId',
  tag: 'Shipments',
  fact: ShipmentFact,
  inWords: shipmentStepProblem,
};

/** A shipment is adopted once, whichever key it is asked under and whichever file it comes from. */
const newShipmentId = ({ sellerId }: Cause, asked: unknown): string =>
  // What the schema of the command has read.
  adoptedShipmentId(sellerId, (asked as { readonly shipmentConfirmationId: string }).shipmentConfirmationId);

/** Every command of a shipment, a route each. */
export function shipmentCommands(app: FastifyInstance, served: Served): void {
  for (const [name, step] of Object.entries(shipmentSteps)) {
    if (step === 'policy') continue;
    if (name === 'AdoptShipment')
      commandRoute(app, served, shipment, { name, url: '/shipments', step, newId: newShipmentId });
    else
      commandRoute(app, served, shipment, { name, url: `/shipments/:shipmentId/${commandPath(name)}`, step });
  }
}
