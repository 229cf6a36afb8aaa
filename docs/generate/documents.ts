import { eventCatalogue } from '#docs/generate/eventCatalogue';
import { stateDiagram } from '#docs/generate/stateDiagram';
import { PlanEvent } from '#domain/plan/events';
import { planMachine } from '#domain/plan/lifecycle';
import { ShipmentEvent } from '#domain/shipment/events';
import { shipmentMachine } from '#domain/shipment/lifecycle';

/** Every document that is made from the code, by its path from the root. */
export const documents = (): ReadonlyMap<string, string> =>
  new Map([
    ['docs/lifecycle/plan.mmd', stateDiagram(planMachine)],
    ['docs/lifecycle/shipment.mmd', stateDiagram(shipmentMachine)],
    [
      'docs/events.md',
      `# Every fact that Lading records\n\nMade from the schemas by \`npm run docs\`.\n\n${eventCatalogue('Inbound plan', PlanEvent)}\n${eventCatalogue('Inbound shipment', ShipmentEvent)}`,
    ],
  ]);
