import type { DisputeEvent, DisputeFact } from '#domain/disputes/dispute/events';
import { bothRoundings } from '#domain/disputes/judging/matching/bothRoundings';
import { rowCheck } from '#domain/disputes/judging/rowCheck/rowCheck';
import type { ReportedChargeEvent } from '#domain/disputes/reportedCharge/events';
import { computedTotals } from '#domain/fees/pricing/computedTotals';
import { storageOverage } from '#domain/fees/pricing/storageOverage';
import { publishedBook, publishedCards } from '#domain/fees/rateCards/publishedCards';
import { volumeFromCubicFeet } from '#domain/values/volume';
import { disputes } from '#projections/disputes';
import type { LadingEvent } from '#projections/ladingEvent';
import { aggregates } from '#services/aggregates';
import { auditedFact } from '#services/audit/auditedFact';
import { citedEvents } from '#services/disputes/evidence/citedEvents';
import type { DisputeEvidence, EvidenceLine } from '#services/disputes/evidence/disputeEvidence';
import type { ListedCharge } from '#services/disputes/reportedCharges';
import { noHash, seal } from '#services/engine/log/envelope';
import { factReader } from '#services/engine/log/factReader';
import type { EventStore } from '#services/engine/ports/eventStore';
import { august, finding, opened, submitted, usd } from '#test/domain/disputes/dispute/facts';
import { disputeFact, project } from '#test/projections/project';
import { InMemoryEventStore } from '#test/services/inMemoryEventStore';
import { fillSealed } from '#test/services/sealedLog';

const rateFirst = {
  published: publishedCards,
  seller: publishedCards
    .filter(({ program }) => program === 'storage-overage')
    .map((card) => ({ ...card, card: 'ours', rounding: 'rate first, half-up cents' as const })),
};

/** 100 cubic feet over the limit. */
const overOn = (day: string, book = publishedBook) =>
  storageOverage(
    {
      ...{ country: 'US', day, storageType: 'STANDARD', sellingPlan: 'PROFESSIONAL', subject: {} },
      usage: volumeFromCubicFeet('600'),
      limit: '500',
    },
    book,
  );

const printedRow: ListedCharge & { readonly country: 'US' } = {
  ...{ chargeId: 'c2', sellerId: 'me', kind: 'charge', country: 'US', event: 'charge-1@0', subject: {} },
  ...{ report: 'GET_FBA_STORAGE_FEE_CHARGES_DATA', feeType: 'FBAStorageFee', amount: usd('0.39') },
  ...{ from: '2022-11-01', until: '2022-12-01' },
  reported: { average_quantity_on_hand: '15.5', item_volume: '0.2841', product_size_tier: 'Standard-Size' },
};

/** A day by either rounding of a card, a row between what its figures may stand for, and a day of which two amounts may be. */
function shownLines(): readonly EvidenceLine[] {
  const ofRow = rowCheck(printedRow, publishedBook);
  const fees = [
    ...overOn('2022-07-01'),
    ...overOn('2022-07-01', rateFirst),
    ...('why' in ofRow ? [] : ofRow),
    ...overOn('2023-02-01').map(bothRoundings),
  ];
  return fees.map((fee, at) => ({ ...fee, id: `line${at}`, evidence: ['shipment-1@1', 'shipment-0'] }));
}

const lines = shownLines();
const [expected = { least: usd('0'), most: usd('0') }] = computedTotals(lines).totals;

const disputeId = '5f1c2a00-0000-5000-8000-000000000000';
const claimed = usd('65');

/** Of 200 dollars, 10 given back meanwhile and 12.26 granted, and so reopened. */
export const story: readonly [DisputeFact<'DisputeFound'>, ...DisputeEvent[]] = [
  { type: 'DisputeFound', ...finding, charged: usd('200'), expected, claimed },
  { ...opened, reimbursed: usd('10'), claimed },
  submitted,
  { type: 'DisputeGrantedInPart', amount: usd('12.26') },
  {
    type: 'DisputeReopened',
    reason: 'a day was left out',
    references: opened.references,
    claimed: usd('52.74'),
  },
];

const envelope = {
  ...{ schemaVersion: 1, sellerId: 'me', commandId: 'c1', commandHash: noHash, actor: 'ann' },
  ...{ correlationId: 'c1', causationId: 'c1', occurredAt: august, recordedAt: august },
};

const charge = {
  ...printedRow,
  ...{ chargeId: finding.chargeId, feeType: finding.feeType, amount: usd('200.00') },
};
const { report, sellerId, event: _, ...row } = charge;
const reported: ReportedChargeEvent = {
  ...{ type: 'ChargesReported', sellerId, report, period: '2022-11', subject: '', rowCount: 1, digest: '' },
  rows: [row],
};

async function appendSealed(store: EventStore, stream: string, facts: readonly LadingEvent[]): Promise<void> {
  let previous = noHash;
  const stored = facts.map((fact, revision) => {
    const event = { id: `e${revision}`, type: fact.type, data: JSON.stringify(fact) };
    const { metadata, hash } = seal(previous, { ...event, stream, revision: BigInt(revision) }, envelope);
    previous = hash;
    return { ...event, metadata };
  });
  await store.append(stream, stored, 'no-stream');
}

/** What would be handed over of such a dispute, whatever it says: every hash of it is right. */
export async function shownDispute(
  facts: readonly DisputeEvent[] = story,
  said = 'plain',
): Promise<DisputeEvidence> {
  const store = new InMemoryEventStore();
  await fillSealed(store, 20);
  const stream = `dispute-${disputeId}`;
  await appendSealed(store, stream, facts);
  await appendSealed(store, 'charge-1', [reported]);
  const history = [];
  for await (const event of store.read(stream)) history.push(auditedFact(event, factReader(aggregates)));
  const disputed = project(disputes, ...facts.map((fact) => disputeFact(disputeId, august, fact))).get(
    disputeId,
  );
  if (disputed?.finding === undefined || disputed.claimed === undefined)
    throw new Error('the facts find no dispute');
  const names = ['charge-1@0', 'shipment-1@1', 'shipment-1@2', 'shipment-0', 'shipment-2@3', stream];
  return {
    dispute: {
      ...{ ...disputed, disputeId, sellerId: 'me', finding: disputed.finding, claimed: disputed.claimed },
      due: { kind: 'open', lastDay: '2022-10-30', daysLeft: 89 },
    },
    charge: { ...charge, reported: { charged_date: '2022-07-01', note: said } },
    ...{ lines, rows: 1, stocks: new Map(), knownAt: august, history },
    events: () => citedEvents(store, names),
  };
}
