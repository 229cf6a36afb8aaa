import { feesTable } from '#infra/cli/tables/feesTable';
import { historyTable } from '#infra/cli/tables/historyTable';
import { inventoryTable } from '#infra/cli/tables/inventoryTable';
import { shipmentsTable } from '#infra/cli/tables/shipmentsTable';
import type { Terminal } from '#infra/cli/terminal';
import type { Narrator, Scene } from '#infra/demo/narrator';
import type { Cast } from '#infra/demo/story';
import { type HistoryEntry, history } from '#services/history';
import { fees } from '#services/queries/fees';
import { inventory } from '#services/queries/inventory';
import { shipments } from '#services/queries/shipments';

/** What the story came to, as data. */
export async function accountOf({ lading, scenes, now }: Narrator, cast: Cast) {
  const { store, readFact } = lading;
  return {
    source: lading.network.source,
    cast,
    scenes,
    shipments: await shipments(lading),
    history: await history(store, readFact, `shipment-${cast.short}`),
    cancellation: (await history(store, readFact, `shipment-${cast.kept}`)).at(-1)?.name,
    inventory: await inventory(lading),
    fees: await fees(lading, now),
    verified: await store.verify(),
  };
}

export type Account = Awaited<ReturnType<typeof accountOf>>;

/** The same for a person to read; `lading` is how the program is called on this data. */
export function accountText(account: Account, { bold, dim }: Terminal['colors'], lading: string): string {
  const { cast, cancellation, fees, verified } = account;
  const named = new Map(account.shipments.map((each) => [each.shipmentId, each.shipmentConfirmationId]));
  const short = named.get(cast.short);
  const parts: readonly (readonly [title: string, text: string])[] = [
    ['What happened, in UTC', account.scenes.map((scene) => sceneText(scene, dim)).join('\n')],
    ['The shipments', shipmentsTable(account.shipments)],
    [
      `The history of ${short}, which came short (what one command recorded many times is shown once)`,
      historyTable(account.history.filter(isFirstOfItsKind)),
    ],
    [
      'Where the units are: levels that are more than plain stock',
      inventoryTable(account.inventory.filter(isTelling)),
    ],
    [
      'What the carriers charged',
      feesTable({ ...fees, fees: fees.fees.filter(({ kind }) => kind === 'charge') }),
    ],
    [
      'Proof',
      verified.findings.length === 0
        ? `${verified.events} events, every hash recomputed: none is altered, missing or out of order.`
        : `${verified.findings.length} findings: see them with ${lading} verify`,
    ],
    [
      'Now try',
      [
        `${lading} history ${short}`,
        ...(cancellation === undefined ? [] : [`${lading} why ${cancellation}`]),
        `${lading} inventory --as-of 2026-03-08`,
        `${lading} fees --as-of 2026-03-04T00:00:00Z`,
        `${lading} shipment cancel ${named.get(cast.adopted)} --dry-run`,
        `${lading} replay`,
        `${lading} --help`,
      ].join('\n'),
    ],
  ];
  return [
    bold('Lading: the lives of a few inbound shipments'),
    `Fulfillment centers, quotes and pallets: ${account.source}. The clock is virtual; the log, its policies and its sums are the real ones.`,
    ...parts.map(([title, text]) => `\n${bold(title)}\n\n${text}`),
  ].join('\n');
}

function sceneText({ at, shipment = '', what, recorded }: Scene, dim: Terminal['colors']['dim']): string {
  const [first, ...others] = recorded;
  const facts =
    first === undefined ? '' : dim(`  ${first}${others.length > 0 ? ` and ${others.length} more` : ''}`);
  return `${at.slice(0, 23).replace('T', ' ')}  ${shipment.padEnd(12)}  ${what}${facts}`;
}

const isFirstOfItsKind = (entry: HistoryEntry, index: number, all: readonly HistoryEntry[]): boolean => {
  const before = all[index - 1];
  return before?.fact.type !== entry.fact.type || before.commandId !== entry.commandId;
};

const isTelling = (level: Account['inventory'][number]): boolean =>
  level.discrepancyQuantity > 0 ||
  level.inboundReceivingQuantity > 0 ||
  level.unfulfillableQuantity.totalUnfulfillableQuantity > 0;
