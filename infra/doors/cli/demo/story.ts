import { Address } from '#domain/values/address';
import { hours, type Instant, instantOf, minutes, plus } from '#domain/values/instant';
import { type Disputed, disputeBill, importBill } from '#infra/doors/cli/demo/bill';
import { demoFile } from '#infra/doors/cli/demo/demoFile';
import type { Narrator } from '#infra/doors/cli/demo/narrator';
import { receiveAll, receiveShort, trackBoxes } from '#infra/doors/cli/demo/receiving';
import { importMovements, measureStock } from '#infra/doors/cli/demo/stock';
import { planAggregate } from '#services/aggregates';
import { importFile } from '#services/importing/sellerCentral/importFile';
import type { ImportOutcome } from '#services/importing/sellerCentral/importOutcome';
import { acceptAndConfirm } from '#services/inbound/workflow/acceptAndConfirm';
import { cancelPlan } from '#services/inbound/workflow/cancelPlan';
import { offerPlacement } from '#services/inbound/workflow/offerPlacement';

export const storyBegins = instantOf(Date.UTC(2026, 2, 2, 17));

const warehouse = Address.parse(JSON.parse(demoFile('shipFrom.json').toString('utf8')));

/** The shipments of the story, by the part that they play. */
export interface Cast extends Disputed {
  readonly plan: string;
  readonly refunded: string;
  readonly kept: string;
  readonly outOfOrder: string;
  readonly short: string;
  readonly freightPlan: string;
  readonly adopted: string;
}

/** Several shipments through their lives, from files that ship with the project. */
export async function playStory(narrator: Narrator): Promise<Cast> {
  const plan = await importPlan(narrator);
  const [refunded, kept, outOfOrder, short] = await placeAndConfirm(narrator, plan);
  const charged = narrator.now;
  await pack(narrator, outOfOrder, short);
  await cancelAround(narrator, plus(charged, hours(24)), refunded, kept);
  await travelOutOfOrder(narrator, outOfOrder);
  await travelAndComeShort(narrator, short);
  const freightPlan = await cancelFreight(narrator);
  const adopted = await adopt(narrator);
  await measureStock(narrator);
  const disputed = await collectBills(narrator);
  return { plan, refunded, kept, outOfOrder, short, freightPlan, adopted, ...disputed };
}

async function importPlan(narrator: Narrator): Promise<string> {
  const plan = await importDemoFile(narrator, 'manifest.txt', []);
  await narrator.wait(minutes(20));
  await importDemoFile(narrator, 'pack-group-1.csv', [plan]);
  await importDemoFile(narrator, 'pack-group-2.csv', [plan]);
  return plan;
}

async function placeAndConfirm(
  narrator: Narrator,
  plan: string,
): Promise<readonly [string, string, string, string]> {
  await narrator.wait(minutes(5));
  await narrator.tell('placements are offered, and nobody confirms them for a day', (cause) =>
    offerPlacement(narrator.lading, plan, cause),
  );
  await narrator.wait(hours(25));
  await narrator.tell('they have expired, and are offered again', (cause) =>
    offerPlacement(narrator.lading, plan, cause),
  );
  await narrator.wait(minutes(10));
  const option = await lastOption(narrator, plan);
  await narrator.tell(
    'the optimised placement and its partnered carrier are accepted in one click',
    (cause) =>
      acceptAndConfirm(
        narrator.lading,
        plan,
        option,
        {
          shippingMode: 'GROUND_SMALL_PARCEL',
          shippingSolution: 'AMAZON_PARTNERED_CARRIER',
          shipDate: '2026-03-05',
        },
        cause,
      ),
  );
  const [first, second, third, fourth] = await shipmentsOf(narrator, plan);
  if (!first || !second || !third || !fourth) throw new Error('the story needs four destinations');
  return [first, second, third, fourth];
}

async function pack(narrator: Narrator, ...shipmentIds: readonly string[]): Promise<void> {
  for (const shipmentId of shipmentIds) {
    await narrator.tellShipment('box labels are printed', shipmentId, { type: 'GenerateLabels' });
    await trackBoxes(narrator, shipmentId);
  }
}

async function cancelAround(
  narrator: Narrator,
  deadline: Instant,
  refunded: string,
  kept: string,
): Promise<void> {
  const cancel = { type: 'CancelShipment' } as const;
  await narrator.waitUntil(instantOf(Date.parse(deadline) - 1));
  await narrator.tellShipment(
    'is cancelled a millisecond before its window ends: refunded',
    refunded,
    cancel,
  );
  await narrator.waitUntil(deadline);
  await narrator.tellShipment('is cancelled at the very end of the window: the charge stays', kept, cancel);
}

async function travelOutOfOrder(narrator: Narrator, shipmentId: string): Promise<void> {
  const milestone = (code: string) => ({ type: 'RecordMilestone', code }) as const;
  await narrator.wait(hours(30));
  await narrator.tellShipment(
    'the carrier says "delivered" before anything else',
    shipmentId,
    milestone('DELIVERED'),
    'carrier',
  );
  await narrator.tellShipment('says it once more', shipmentId, milestone('DELIVERED'), 'carrier');
  await narrator.wait(hours(2));
  await narrator.tellShipment('then "in transit", too late', shipmentId, milestone('IN_TRANSIT'), 'carrier');
  await narrator.wait(hours(20));
  await receiveAll(narrator, shipmentId);
  await narrator.tellShipment(
    'is closed with nothing missing',
    shipmentId,
    { type: 'CloseShipment' },
    'amazon',
  );
}

async function travelAndComeShort(narrator: Narrator, shipmentId: string): Promise<void> {
  await narrator.tellShipment('is handed over to the carrier', shipmentId, { type: 'MarkShipped' });
  await narrator.wait(hours(60));
  const checkedIn = { type: 'RecordMilestone', code: 'CHECKED_IN' } as const;
  await narrator.tellShipment('is checked in at the dock', shipmentId, checkedIn, 'carrier');
  await narrator.wait(hours(12));
  await receiveShort(narrator, shipmentId);
  await narrator.wait(hours(72));
  await narrator.tellShipment('is closed short', shipmentId, { type: 'CloseShipment' }, 'amazon');
}

async function cancelFreight(narrator: Narrator): Promise<string> {
  const plan = await importDemoFile(narrator, 'manifest.txt', [], 'as freight');
  await importDemoFile(narrator, 'pack-group-1.csv', [plan], 'as freight');
  await importDemoFile(narrator, 'pack-group-2.csv', [plan], 'as freight');
  await narrator.tell('the same goods again, as freight', (cause) =>
    offerPlacement(narrator.lading, plan, cause),
  );
  const option = await lastOption(narrator, plan);
  await narrator.tell('its pallets are estimated, quoted and accepted', (cause) =>
    acceptAndConfirm(
      narrator.lading,
      plan,
      option,
      { shippingMode: 'FREIGHT_LTL', shippingSolution: 'AMAZON_PARTNERED_CARRIER', shipDate: '2026-03-20' },
      cause,
    ),
  );
  await narrator.waitUntil(instantOf(Date.parse(plus(narrator.now, hours(1))) - 1));
  await narrator.tell(
    'the whole plan is cancelled, a millisecond inside the hour that freight has',
    (cause) => cancelPlan(narrator.lading, plan, cause),
  );
  return plan;
}

async function adopt(narrator: Narrator): Promise<string> {
  const shipmentId = await importDemoFile(narrator, 'shipment-FBA17K4W2N8C.csv', []);
  const report = { type: 'ReportStatus', status: 'RECEIVING' } as const;
  await narrator.tellShipment('Amazon reports that it is being received', shipmentId, report, 'amazon');
  await receiveShort(narrator, shipmentId);
  return shipmentId;
}

/** The month ends, and Amazon says what it charged. */
async function collectBills(narrator: Narrator): Promise<Disputed> {
  await narrator.waitUntil(instantOf(Date.UTC(2026, 2, 17, 17)));
  await importBill(narrator, 'settlement-2026-03-15.txt');
  await narrator.waitUntil(instantOf(Date.UTC(2026, 3, 2, 17)));
  await importMovements(narrator);
  await importBill(narrator, 'overage-fees-2026-03.csv');
  await narrator.waitUntil(instantOf(Date.UTC(2026, 3, 10, 17)));
  await importBill(narrator, 'storage-fees-2026-03.csv');
  return disputeBill(narrator);
}

async function importDemoFile(
  narrator: Narrator,
  name: string,
  plans: readonly string[],
  again?: string,
): Promise<string> {
  const { lading } = narrator;
  const bytes = demoFile(`files/${name}`);
  const options = {
    manifest: {
      name: `Spring restock${again === undefined ? '' : ` ${again}`}`,
      marketplace: 'US',
      shipFrom: warehouse,
    },
    adoption: { marketplace: 'US' },
    packListPlans: async () => plans,
    ...(again !== undefined && { again }),
  } as const;
  const { commandId: _, ...by } = narrator.cause('import');
  const outcome = await importFile(lading, bytes, name, options, by);
  await lading.settle();
  narrator.remember(`${name} is imported: ${summaryOf(outcome)}`, []);
  if (!('id' in outcome)) throw new Error(`the story breaks off at ${name}`);
  return outcome.id;
}

const summaryOf = (outcome: ImportOutcome): string =>
  'summary' in outcome ? outcome.summary : outcome.outcome;

/** The one that splits most, which costs no placement fee. */
async function lastOption({ lading }: Narrator, plan: string): Promise<string> {
  const { state } = await lading.commands.load(planAggregate, plan);
  const option = state.status === 'none' ? undefined : state.offer?.placementOptions.at(-1);
  if (option === undefined) throw new Error(`nothing is offered for ${plan}`);
  return option.placementOptionId;
}

async function shipmentsOf({ lading }: Narrator, plan: string): Promise<readonly string[]> {
  const { state } = await lading.commands.load(planAggregate, plan);
  if (state.status === 'none') return [];
  return state.placement?.shipments.map(({ shipmentId }) => shipmentId) ?? [];
}
