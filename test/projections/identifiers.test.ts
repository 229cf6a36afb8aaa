import { describe, expect, it } from 'vitest';
import { identifierKey, identifiers, mostStreams } from '#projections/identifiers';
import { registered } from '#test/domain/catalog/sku/facts';
import { found, submitted } from '#test/domain/disputes/dispute/facts';
import * as plan from '#test/domain/inbound/plan/facts';
import * as facts from '#test/domain/inbound/shipment/facts';
import {
  disputeFact,
  planFact,
  project,
  type StreamFact,
  shipmentFact,
  skuFact,
} from '#test/projections/project';

const find = (identifier: string, ...happened: readonly StreamFact[]) =>
  project(identifiers, ...happened).get(identifierKey(identifier));
const created = shipmentFact('sh1', plan.now, facts.created());

describe('the search by identifier', () => {
  it.each([
    ['inboundPlanId', 'wf-1'],
    ['shipmentId', 'sh1'],
    ['shipmentConfirmationId', 'FBA15D8F7K2L'],
    ['msku', 'MUG-BLUE'],
    ['fnsku', 'X00MUGBLUE'],
  ])('finds a shipment by its %s, in any case', (kind, identifier) => {
    const found = { identifier, kinds: [kind], streams: ['shipment-sh1'], count: 1 };
    expect(find(identifier.toLowerCase(), created)).toEqual(found);
    expect(find(identifier.toUpperCase(), created)).toEqual(found);
  });

  it('finds a shipment by box, by tracking number and by freight bill', () => {
    const tracked = shipmentFact('sh1', plan.now, {
      type: 'TrackingDetailsUpdated',
      spdTrackingItems: [{ boxId: 'FBA15D8F7K2LU000001', trackingId: '1Z999AA10123456784' }],
      ltlTrackingDetail: { freightBillNumber: 'PRO-778', billOfLadingNumber: 'BOL-9' },
    });
    const confirmed = shipmentFact('sh1', plan.now, facts.confirmed());
    for (const identifier of ['FBA15D8F7K2LU000002', '1Z999AA10123456784', 'PRO-778', 'BOL-9'])
      expect(find(identifier, created, confirmed, tracked)?.streams).toEqual(['shipment-sh1']);
  });

  it('finds a plan by its id and its SKUs, once, however often it names them', () => {
    const changed = { type: 'PlanItemsChanged', items: [plan.mugs], boxes: [] } as const;
    const happened = [planFact('wf-1', plan.now, plan.created), planFact('wf-1', plan.now, changed)];
    expect(find('wf-1', ...happened)?.streams).toEqual(['plan-wf-1']);
    expect(find('MUG-BLUE', ...happened)).toMatchObject({ streams: ['plan-wf-1'], count: 1 });
  });

  it.each([
    ['disputeId', 'd1'],
    ['chargeId', 'charge-1'],
    ['caseId', '1001'],
  ])('finds a dispute by its %s', (kind, identifier) => {
    const happened = [found, submitted].map((fact) => disputeFact('d1', plan.now, fact));
    expect(find(identifier, ...happened)).toMatchObject({ kinds: [kind], streams: ['dispute-d1'] });
  });

  it('leaves out an FNSKU that is not known yet', () => {
    const unlabelled = { ...plan.created, items: [{ ...plan.mugs, fnsku: '' }] };
    expect(find('', planFact('wf-1', plan.now, unlabelled))).toBeUndefined();
  });

  it.each([
    ['msku', 'MUG-BLUE'],
    ['fnsku', 'X001MUGBLU'],
    ['asin', 'B00MUGBLUE'],
  ])('finds a SKU by its %s', (kind, identifier) => {
    expect(find(identifier, skuFact('u1', plan.now, registered))).toEqual({
      identifier,
      kinds: [kind],
      streams: ['sku-u1'],
      count: 1,
    });
  });

  it('finds a SKU by an FNSKU that it was given later', () => {
    const identified = { type: 'SkuIdentified', fnsku: 'X001MUGNEW' } as const;
    const happened = [skuFact('u1', plan.now, registered), skuFact('u1', plan.now, identified)];
    expect(find('X001MUGNEW', ...happened)?.streams).toEqual(['sku-u1']);
  });

  it('keeps a SKU, however many shipments it is in since', () => {
    const many = Array.from({ length: mostStreams }, (_, index) =>
      shipmentFact(`sh${index}`, plan.now, facts.created()),
    );
    const found = find('MUG-BLUE', skuFact('u1', plan.now, registered), ...many);
    expect(found?.streams).toHaveLength(mostStreams);
    expect([found?.streams[0], found?.streams[1]]).toEqual(['sku-u1', 'shipment-sh1']);
  });

  it('keeps the latest shipments of a SKU and counts all', () => {
    const many = Array.from({ length: mostStreams + 3 }, (_, index) =>
      shipmentFact(`sh${index}`, plan.now, facts.created()),
    );
    const found = find('MUG-BLUE', ...many);
    expect(found?.count).toBe(mostStreams + 3);
    expect(found?.streams).toHaveLength(mostStreams);
    expect(found?.streams.at(-1)).toBe(`shipment-sh${mostStreams + 2}`);
  });
});
