import { describe, expect, it } from 'vitest';
import type { PlanEvent } from '#domain/inbound/plan/events';
import type { ShipmentEvent } from '#domain/inbound/shipment/events';
import { planList, planStatus } from '#projections/planList';
import * as plan from '#test/domain/inbound/plan/facts';
import * as facts from '#test/domain/inbound/shipment/facts';
import { planFact, project, type StreamFact, shipmentFact } from '#test/projections/project';

const planned = (...events: readonly PlanEvent[]) => events.map((event) => planFact('wf1', plan.now, event));
const of = (shipmentId: string, ...events: readonly ShipmentEvent[]) =>
  events.map((event) => shipmentFact(shipmentId, plan.now, event));
const listed = (...happened: readonly StreamFact[]) => project(planList, ...happened).get('wf1')?.plan;
const statusOf = (...happened: readonly StreamFact[]) => {
  const row = listed(...happened);
  return row && planStatus(row);
};

const placed = planned(plan.created, plan.offered, plan.placementConfirmed);
const leaving = [facts.confirmed(), facts.shipped];

describe('the list of plans', () => {
  it('shows until when an offered placement can be confirmed', () => {
    expect(listed(...planned(plan.created, plan.offered))).toEqual({
      inboundPlanId: 'wf1',
      sellerId: 'seller-1',
      name: 'Spring restock',
      marketplace: 'US',
      createdAt: plan.now,
      step: 'placementOffered',
      expiration: plan.expiration,
      shipments: [],
    });
  });

  it('shows no deadline once the offer has expired', () => {
    const row = listed(...planned(plan.created, plan.offered, plan.expired));
    expect(row).toMatchObject({ step: 'preparing', expiration: null });
  });

  it('keeps the deadline of an offer when the plan is renamed', () => {
    const renamed = { type: 'InboundPlanRenamed', name: 'Autumn' } as const;
    const row = listed(...planned(plan.created, plan.offered, renamed));
    expect(row).toMatchObject({ name: 'Autumn', step: 'placementOffered', expiration: plan.expiration });
  });

  it('has a shipment for each destination as soon as the placement is confirmed', () => {
    expect(listed(...placed, ...of('sh1', facts.created(), facts.confirmed()))?.shipments).toEqual([
      { shipmentId: 'sh1', journey: 'confirmed.preparing' },
      { shipmentId: 'sh2', journey: 'working' },
    ]);
  });

  it('is active until every shipment that was not cancelled has left', () => {
    expect(statusOf(...planned(plan.created))).toBe('ACTIVE');
    expect(statusOf(...placed, ...of('sh1', ...leaving))).toBe('ACTIVE');
    expect(statusOf(...placed, ...of('sh1', ...leaving), ...of('sh2', ...leaving))).toBe('SHIPPED');
    expect(statusOf(...placed, ...of('sh1', ...leaving), ...of('sh2', facts.deleted))).toBe('SHIPPED');
  });

  it('is voided with the plan, or with the last of its shipments', () => {
    expect(statusOf(...planned(plan.created, plan.cancelled()))).toBe('VOIDED');
    expect(statusOf(...placed, ...of('sh1', facts.deleted))).toBe('ACTIVE');
    expect(statusOf(...placed, ...of('sh1', facts.deleted), ...of('sh2', facts.deleted))).toBe('VOIDED');
  });

  it('takes no notice of an adopted shipment, which has no plan', () => {
    const rows = project(planList, ...of('sh9', facts.adopted(), facts.shipped));
    expect([...rows.values()].filter((row) => row.plan)).toEqual([]);
  });
});
