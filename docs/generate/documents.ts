import { readFileSync } from 'node:fs';
import { eventCatalogue } from '#docs/generate/eventCatalogue';
import { stateDiagram } from '#docs/generate/stateDiagram';
import { AwdEvent } from '#domain/awd/events';
import { awdMachine } from '#domain/awd/lifecycle';
import { AccountEvent } from '#domain/catalog/account/events';
import { accountMachine } from '#domain/catalog/account/lifecycle';
import { SkuEvent } from '#domain/catalog/sku/events';
import { skuMachine } from '#domain/catalog/sku/lifecycle';
import { DisputeEvent } from '#domain/disputes/dispute/events';
import { disputeMachine } from '#domain/disputes/dispute/lifecycle';
import { ChargeEvent } from '#domain/disputes/reportedCharge/events';
import { reportedChargeMachine } from '#domain/disputes/reportedCharge/lifecycle';
import { PlanEvent } from '#domain/inbound/plan/events';
import { planMachine } from '#domain/inbound/plan/lifecycle';
import { ShipmentEvent } from '#domain/inbound/shipment/events';
import { shipmentMachine } from '#domain/inbound/shipment/lifecycle';
import { LedgerEvent } from '#domain/inventory/amazonLedger/events';
import { ledgerMachine } from '#domain/inventory/amazonLedger/lifecycle';
import { StockEvent } from '#domain/inventory/stock/events';
import { removalMachine, stockMachine } from '#domain/inventory/stock/lifecycle';

const readme = new URL('../../README.md', import.meta.url);

/** The text with a diagram between its marks. */
const withDiagram = (text: string, diagram: string): string =>
  text.replace(
    /<!-- lifecycle -->.*<!-- \/lifecycle -->/s,
    `<!-- lifecycle -->\n\`\`\`mermaid\n${diagram}\`\`\`\n<!-- /lifecycle -->`,
  );

/** Every document that is made from the code, by its path from the root. */
export const documents = (): ReadonlyMap<string, string> =>
  new Map([
    ['README.md', withDiagram(readFileSync(readme, 'utf8'), stateDiagram(shipmentMachine))],
    ['docs/lifecycle/account.mmd', stateDiagram(accountMachine)],
    ['docs/lifecycle/awd.mmd', stateDiagram(awdMachine)],
    ['docs/lifecycle/charge.mmd', stateDiagram(reportedChargeMachine)],
    ['docs/lifecycle/dispute.mmd', stateDiagram(disputeMachine)],
    ['docs/lifecycle/ledger.mmd', stateDiagram(ledgerMachine)],
    ['docs/lifecycle/plan.mmd', stateDiagram(planMachine)],
    ['docs/lifecycle/removal.mmd', stateDiagram(removalMachine)],
    ['docs/lifecycle/shipment.mmd', stateDiagram(shipmentMachine)],
    ['docs/lifecycle/sku.mmd', stateDiagram(skuMachine)],
    ['docs/lifecycle/stock.mmd', stateDiagram(stockMachine)],
    [
      'docs/events.md',
      `# Every fact that Lading records\n\nMade from the schemas by \`npm run docs\`.\n\n${eventCatalogue('Inbound plan', PlanEvent)}\n${eventCatalogue('Inbound shipment', ShipmentEvent)}\n${eventCatalogue('Stock', StockEvent)}\n${eventCatalogue("Amazon's ledger", LedgerEvent)}\n${eventCatalogue('SKU', SkuEvent)}\n${eventCatalogue('Account', AccountEvent)}\n${eventCatalogue('Charges', ChargeEvent)}\n${eventCatalogue('Dispute', DisputeEvent)}\n${eventCatalogue('Amazon Warehousing and Distribution', AwdEvent)}`,
    ],
  ]);
