import { readFileSync } from 'node:fs';
import { eventCatalogue } from '#docs/generate/eventCatalogue';
import { stateDiagram } from '#docs/generate/stateDiagram';
import { awdMachine } from '#domain/awd/lifecycle';
import { accountMachine } from '#domain/catalog/account/lifecycle';
import { skuMachine } from '#domain/catalog/sku/lifecycle';
import { disputeMachine } from '#domain/disputes/dispute/lifecycle';
import { reportedChargeMachine } from '#domain/disputes/reportedCharge/lifecycle';
import { planMachine } from '#domain/inbound/plan/lifecycle';
import { shipmentMachine } from '#domain/inbound/shipment/lifecycle';
import { amazonLedgerMachine } from '#domain/inventory/amazonLedger/lifecycle';
import { removalMachine, stockMachine } from '#domain/inventory/stock/lifecycle';
import { aggregateTable, type Category, categories } from '#services/aggregateTable';

const readme = new URL('../../README.md', import.meta.url);

/** The text with a diagram between its marks. */
const withDiagram = (text: string, diagram: string): string =>
  text.replace(
    /<!-- lifecycle -->.*<!-- \/lifecycle -->/s,
    `<!-- lifecycle -->\n\`\`\`mermaid\n${diagram}\`\`\`\n<!-- /lifecycle -->`,
  );

/** What pages call each aggregate, and the machines that are drawn of it, by the names of their diagrams. */
const documented: {
  readonly [Of in Category]: {
    readonly title: string;
    readonly diagrams: Readonly<Record<string, Parameters<typeof stateDiagram>[0]>>;
  };
} = {
  plan: { title: 'Inbound plan', diagrams: { plan: planMachine } },
  shipment: { title: 'Inbound shipment', diagrams: { shipment: shipmentMachine } },
  stock: { title: 'Stock', diagrams: { stock: stockMachine, removal: removalMachine } },
  ledger: { title: "Amazon's ledger", diagrams: { ledger: amazonLedgerMachine } },
  sku: { title: 'SKU', diagrams: { sku: skuMachine } },
  account: { title: 'Account', diagrams: { account: accountMachine } },
  charge: { title: 'Charges', diagrams: { charge: reportedChargeMachine } },
  dispute: { title: 'Dispute', diagrams: { dispute: disputeMachine } },
  awd: { title: 'Amazon Warehousing and Distribution', diagrams: { awd: awdMachine } },
};

/** Every document that is made from the code, by its path from the root. */
export const documents = (): ReadonlyMap<string, string> =>
  new Map<string, string>([
    ['README.md', withDiagram(readFileSync(readme, 'utf8'), stateDiagram(shipmentMachine))],
    ...Object.values(documented).flatMap(({ diagrams }) =>
      Object.entries(diagrams).map(
        ([name, machine]) => [`docs/lifecycle/${name}.mmd`, stateDiagram(machine)] as const,
      ),
    ),
    [
      'docs/events.md',
      `# Every fact that Lading records\n\nMade from the schemas by \`npm run docs\`.\n\n${categories.map((category) => eventCatalogue(documented[category].title, aggregateTable[category].events)).join('\n')}`,
    ],
  ]);
