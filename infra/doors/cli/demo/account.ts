import { publishedBook } from '#domain/fees/rateCards/publishedCards';
import type { Narrator, Scene } from '#infra/doors/cli/demo/narrator';
import type { Cast } from '#infra/doors/cli/demo/story';
import { explanationText } from '#infra/doors/cli/output/tables/explanationText';
import { shipmentsTable } from '#infra/doors/cli/output/tables/shipmentsTable';
import type { Terminal } from '#infra/doors/cli/output/terminal';
import type { Text } from '#infra/doors/cli/output/text';
import { history } from '#services/audit/history';
import { explainLine } from '#services/fees/explanation/explainLine';
import { shipments } from '#services/inbound/lists/shipments';

/** What the story came to, as data. */
export async function accountOf({ lading, scenes, now }: Narrator, cast: Cast) {
  const { store, readFact, settings } = lading;
  const { sellerId } = settings;
  return {
    source: lading.network.source,
    cast,
    scenes,
    shipments: await shipments(lading),
    cancellation: (await history(store, readFact, `shipment-${cast.kept}`)).at(-1)?.name,
    disputed: await explainLine(lading, cast.disputedLine, { sellerId, now, book: publishedBook, most: 20 }),
    verified: await store.verify(),
  };
}

export type Account = Awaited<ReturnType<typeof accountOf>>;

/** The same for a person to read; `lading` is how the program is called on this data. */
export function accountText(account: Account, { bold, dim }: Terminal['colors'], lading: string): Text {
  const { cast, cancellation, disputed, verified } = account;
  const named = new Map(account.shipments.map((each) => [each.shipmentId, each.shipmentConfirmationId]));
  const short = named.get(cast.short);
  const parts: readonly (readonly [title: string, text: Text])[] = [
    ['What happened, in UTC', account.scenes.map((scene) => sceneText(scene, dim)).join('\n')],
    ['The shipments', shipmentsTable(account.shipments)],
    ...(disputed === undefined
      ? []
      : [['What the disputed charge should be, day by day', explanationText(disputed)] as const]),
    [
      'Proof',
      verified.findings.length === 0
        ? `${verified.events} events, every hash recomputed: none is altered, missing or out of order.`
        : `${verified.findings.length} findings: see them with ${lading} verify`,
    ],
    [
      'Now try',
      [
        `${lading} dispute scan`,
        `${lading} dispute evidence ${cast.dispute.slice(0, 8)}`,
        `${lading} fees --month 2026-03 --by type`,
        `${lading} fees diff --month 2026-03 --measure COLANDER-STEEL-5QT=12x11.5x7.5in`,
        `${lading} history ${short}`,
        ...(cancellation === undefined ? [] : [`${lading} why ${cancellation}`]),
        `${lading} inventory --as-of 2026-03-08`,
        `${lading} shipment cancel ${named.get(cast.adopted)} --dry-run`,
        `${lading} replay`,
        `${lading} --help`,
      ].join('\n'),
    ],
  ];
  return [
    bold('Lading: the lives of a few inbound shipments, and what Amazon charged for them'),
    `Fulfillment centers, quotes and pallets: ${account.source}. The clock is virtual; the log, its policies and its sums are the real ones.`,
    ...parts.flatMap(([title, text]) => ['', bold(title), '', text]),
  ];
}

function sceneText({ at, shipment = '', what, recorded }: Scene, dim: Terminal['colors']['dim']): string {
  const [first, ...others] = recorded;
  const facts =
    first === undefined ? '' : dim(`  ${first}${others.length > 0 ? ` and ${others.length} more` : ''}`);
  return `${at.slice(0, 23).replace('T', ' ')}  ${shipment.padEnd(12)}  ${what}${facts}`;
}
