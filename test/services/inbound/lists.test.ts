import { describe, expect, it } from 'vitest';
import { days, type Instant, minutes, plus } from '#domain/values/instant';
import { findIdentifier } from '#services/audit/findIdentifier';
import { plans } from '#services/inbound/lists/plans';
import { shipments } from '#services/inbound/lists/shipments';
import { discrepancies } from '#services/inventory/losses/discrepancies';
import * as plan from '#test/domain/inbound/plan/facts';
import * as facts from '#test/domain/inbound/shipment/facts';
import { planFact, shipmentFact } from '#test/projections/project';
import { queried } from '#test/services/queried';

const { now } = plan;
const later = plus(now, days(3));

/** A plan with a shipment on its way and one still in working, and a younger plan that was cancelled. */
const twoPlans = () =>
  queried(
    planFact('wf-1', now, plan.created),
    planFact('wf-1', now, plan.offered),
    planFact('wf-1', now, plan.placementConfirmed),
    shipmentFact('sh1', now, facts.created()),
    shipmentFact('sh2', now, facts.created({ shipmentConfirmationId: 'FBA15D9999', name: 'Second' })),
    shipmentFact('sh1', now, facts.confirmed()),
    planFact('wf-2', plus(now, minutes(1)), { ...plan.created, name: 'Autumn' }),
    planFact('wf-2', plus(now, minutes(2)), plan.cancelled()),
    shipmentFact('sh1', later, facts.shipped),
  );

describe('plans', () => {
  it('are listed with their status and the statuses of their shipments, the latest first', async () => {
    expect(await plans(await twoPlans())).toMatchObject([
      { inboundPlanId: 'wf-2', status: 'VOIDED', shipmentsByStatus: {} },
      { inboundPlanId: 'wf-1', status: 'ACTIVE', shipmentsByStatus: { SHIPPED: 1, WORKING: 1 } },
    ]);
  });

  it('can be narrowed to those that are active, and by text', async () => {
    const side = await twoPlans();
    const ids = async (filter: Parameters<typeof plans>[1]) =>
      (await plans(side, filter)).map(({ inboundPlanId }) => inboundPlanId);
    expect(await ids({ active: true })).toEqual(['wf-1']);
    expect(await ids({ active: false })).toEqual(['wf-2']);
    expect(await ids({ text: 'autu' })).toEqual(['wf-2']);
  });

  it('can be asked as of a time', async () => {
    expect(await plans(await twoPlans(), { asOf: now })).toMatchObject([
      { inboundPlanId: 'wf-1', shipmentsByStatus: { WORKING: 2 } },
    ]);
  });
});

describe('shipments', () => {
  it('are listed with Amazon’s word for where they are, the latest news first', async () => {
    expect(await shipments(await twoPlans())).toMatchObject([
      { shipmentId: 'sh1', status: 'SHIPPED', unitsPromised: 140 },
      { shipmentId: 'sh2', status: 'WORKING' },
    ]);
  });

  it.each([
    [{ status: 'WORKING' } as const, ['sh2']],
    [{ plan: 'wf-9' }, []],
    [{ text: 'fba15d9' }, ['sh2']],
    [{ text: 'ups' }, ['sh1']],
    [{ asKnownAt: now, text: 'ups' }, ['sh1']],
    [{ asOf: now, status: 'SHIPPED' } as const, []],
  ])('can be narrowed by %j', async (filter, ids) => {
    const found = await shipments(await twoPlans(), filter);
    expect(found.map(({ shipmentId }) => shipmentId)).toEqual(ids);
  });

  it('can be narrowed to what Amazon reports, though no journey has such a status', async () => {
    const side = await queried(
      shipmentFact('sh1', now, facts.created()),
      shipmentFact('sh1', now, facts.reported('MIXED')),
    );
    expect(await shipments(side, { status: 'MIXED' })).toMatchObject([
      { status: 'WORKING', reported: 'MIXED' },
    ]);
  });

  it('that did not exist yet are not listed', async () => {
    const side = await queried(
      shipmentFact('sh1', later, facts.adopted()),
      shipmentFact('sh1', now, facts.received('MUG-RED', 1)),
    );
    expect(await shipments(side, { asOf: now })).toEqual([]);
  });
});

describe('the search', () => {
  it('finds what an identifier names, before what begins with it', async () => {
    const side = await twoPlans();
    expect(findIdentifier(side, ' fba15d8f7k2l ')).toMatchObject([
      { identifier: 'FBA15D8F7K2L', streams: ['shipment-sh1'] },
    ]);
    expect(findIdentifier(side, 'sh').map(({ identifier }) => identifier)).toEqual(['sh1', 'sh2']);
    expect(findIdentifier(side, 'sh', { limit: 1 })).toHaveLength(1);
    expect(findIdentifier(side, 'none of these')).toEqual([]);
  });
});

describe('discrepancies', () => {
  it('are listed of the SKUs that differ, and only of shipments that have any', async () => {
    const short = { msku: 'MUG-BLUE', shipped: 100, received: 90, sellable: 90, unsellable: 0, missing: 10 };
    const whole = { msku: 'MUG-RED', shipped: 40, received: 40, sellable: 40, unsellable: 0, missing: 0 };
    const closed = (id: string, at: Instant, ...lines: Parameters<typeof facts.closed>[0] & {}) => [
      shipmentFact(id, now, facts.created()),
      shipmentFact(id, at, facts.closed(lines)),
    ];
    const side = await queried(...closed('sh1', now, short, whole), ...closed('sh2', later, whole));
    expect(await discrepancies(side)).toMatchObject([{ shipmentId: 'sh1', lines: [short] }]);
    expect(await discrepancies(side, { shipment: 'sh2' })).toEqual([]);
  });
});
