import type { FastifyInstance } from 'fastify';
import { shipmentCommands } from '#infra/doors/commands/shipmentCommands';
import { commandPath } from '#infra/doors/http/commandPath';
import { type Addressee, commandRoute } from '#infra/doors/http/commandRoute';
import { ShipmentFact } from '#infra/doors/http/documents/commandResult';
import type { RouteContext } from '#infra/doors/http/routeContext';
import { type ShipmentStepRefusal, shipmentStepProblem } from '#infra/doors/problems/handledProblem';
import type { Cause } from '#services/engine/handling/cause';
import { adoptedShipmentId } from '#services/importing/sellerCentral/adoptShipment';

const shipment: Addressee<ShipmentStepRefusal> = {
  category: 'shipment',
  idName: 'shipmentId',
  tag: 'Shipments',
  fact: ShipmentFact,
  problemOf: shipmentStepProblem,
};

/** A shipment is adopted once, under whichever key and from whichever file. */
const newShipmentId = ({ sellerId }: Cause, fields: unknown): string =>
  // What the schema of the command has read.
  adoptedShipmentId(sellerId, (fields as { readonly shipmentConfirmationId: string }).shipmentConfirmationId);

/** Every command of a shipment, a route each. */
export function shipmentCommandRoutes(app: FastifyInstance, context: RouteContext): void {
  for (const [name, command] of Object.entries(shipmentCommands)) {
    if (command === 'policy') continue;
    if (name === 'AdoptShipment')
      commandRoute(app, context, shipment, { name, url: '/shipments', command, newId: newShipmentId });
    else
      commandRoute(app, context, shipment, {
        name,
        url: `/shipments/:shipmentId/${commandPath(name)}`,
        command,
      });
  }
}
