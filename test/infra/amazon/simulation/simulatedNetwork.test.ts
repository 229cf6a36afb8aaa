import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Destination } from '#domain/inbound/destination';
import { Marketplace } from '#domain/values/marketplace';
import { fulfillmentCentersOf } from '#infra/amazon/simulation/fulfillmentCenters';
import { simulatedNetwork } from '#infra/amazon/simulation/simulatedNetwork';
import { plans } from '#test/infra/amazon/simulation/plans';
import { item, planOf, shipmentOf } from '#test/infra/amazon/simulation/samples';

const network = simulatedNetwork({ seed: 7 });

describe('the simulated network', () => {
  it('names itself a simulation', () => {
    expect(network.source).toBe('simulation (seed 7)');
  });

  it('answers the same question the same way, asked of another that has the same seed', () =>
    fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        const twin = simulatedNetwork({ seed: 7 });
        expect(await twin.placementOptions(plan)).toEqual(await network.placementOptions(plan));
        expect(await twin.packingGroups(plan)).toEqual(await network.packingGroups(plan));
      }),
      { seed: 7 },
    ));

  it('gives the ids that it gives on every machine', async () => {
    const [option] = await network.placementOptions(planOf());
    expect(option).toMatchObject({
      placementOptionId: 'plf88bc038-b06d-8a55-a9ca-6a83156016e2',
      shipments: [
        {
          shipmentId: 'sh05215962-bb8d-8adf-a827-2c1863588f99',
          shipmentConfirmationId: 'FBA6NFUWVAI4',
        },
      ],
    });
    const [way] = await network.transportationOptions(shipmentOf());
    expect(way?.transportationOptionId).toBe('tof32b94ba-7695-82d3-a141-7c10c02d3985');
  });

  it('gives other ids by another seed, another plan and another round', async () => {
    const idsOf = async (seed: number, inboundPlanId: string, round: number) =>
      (await simulatedNetwork({ seed }).placementOptions(planOf({ inboundPlanId, round }))).flatMap(
        (option) => [
          option.placementOptionId,
          ...option.shipments.flatMap((each) => [each.shipmentId, each.shipmentConfirmationId]),
        ],
      );
    const ids = [
      ...(await idsOf(7, 'wf1', 1)),
      ...(await idsOf(8, 'wf1', 1)),
      ...(await idsOf(7, 'wf2', 1)),
      ...(await idsOf(7, 'wf1', 2)),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('lists a SKU under one ASIN everywhere and under an FNSKU of each marketplace', async () => {
    const us = await network.listing('MUG-BLUE', 'US');
    const jp = await network.listing('MUG-BLUE', 'JP');
    expect(us.asin).toMatch(/^B0[A-Z0-9]{8}$/);
    expect(us.fnsku).toMatch(/^X00[A-Z0-9]{7}$/);
    expect(jp.asin).toBe(us.asin);
    expect(jp.fnsku).not.toBe(us.fnsku);
    expect(await network.listing('MUG-RED', 'US')).not.toEqual(us);
  });
});

describe('packing groups', () => {
  it('hold the units in no box yet, those that expire apart', async () => {
    const items = [item('MUG-BLUE', 105), item('TEA', 8, { expiration: '2027-01-31' }), item('SPOON', 4)];
    expect((await network.packingGroups(planOf({ items }))).map((group) => group.items)).toEqual([
      [
        { msku: 'MUG-BLUE', quantity: 5 },
        { msku: 'SPOON', quantity: 4 },
      ],
      [{ msku: 'TEA', quantity: 8 }],
    ]);
  });

  it('are none where everything is in boxes', async () => {
    expect(await network.packingGroups(planOf())).toEqual([]);
  });
});

describe('the fulfillment centers', () => {
  it.each(Marketplace.options)(
    'of %s can be recorded, differ, and one at least takes every size',
    (marketplace) => {
      const centers = fulfillmentCentersOf(marketplace);
      for (const { destination } of centers) expect(Destination.parse(destination)).toEqual(destination);
      expect(new Set(centers.map(({ destination }) => destination.warehouseId)).size).toBe(centers.length);
      expect(
        centers.filter(({ takes }) => takes.includes('standard') && takes.includes('oversize')),
      ).not.toEqual([]);
    },
  );
});
