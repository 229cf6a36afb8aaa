import { agedInventory } from '#domain/fees/pricing/agedInventory';
import { awdStorage } from '#domain/fees/pricing/awd';
import type { ComputedFee } from '#domain/fees/pricing/computedFee';
import { fuelSurcharge } from '#domain/fees/pricing/fuelSurcharge';
import { fulfilmentFee } from '#domain/fees/pricing/fulfilment';
import { inboundDefect } from '#domain/fees/pricing/inboundDefect';
import { inboundPlacement } from '#domain/fees/pricing/inboundPlacement';
import { lowInventory } from '#domain/fees/pricing/lowInventory';
import { monthlyStorage } from '#domain/fees/pricing/monthlyStorage';
import { prepAndLabel } from '#domain/fees/pricing/prepAndLabel';
import { removalFee } from '#domain/fees/pricing/removal';
import { storageOverage } from '#domain/fees/pricing/storageOverage';
import { storageUtilization } from '#domain/fees/pricing/storageUtilization';
import { subscriptionFee } from '#domain/fees/pricing/subscription';
import { publishedBook as book } from '#domain/fees/rateCards/publishedCards';
import { daysOf } from '#domain/values/month';
import { volumeFromCubicFeet } from '#domain/values/volume';

const us = { country: 'US', subject: { msku: 'MUG-BLUE' } } as const;
const month = '2024-05';
const runs = [{ ...daysOf(month), units: '100', unitVolume: volumeFromCubicFeet('0.05') }];
const weight = { value: '3.6', unit: 'LB' } as const;
const tier = 'LARGE_STANDARD';
const supply = { sellableUnits: '243.6', shippedUnits: '12.6' };

const fulfilled = fulfilmentFee(
  { ...us, shippedOn: '2026-04-20', channel: 'AMAZON', tier, weight, price: '20', kind: 'GENERAL', units: 2 },
  book,
);

/** The examples of `docs/fees`, by the name of the page. */
export const feeExamples: { readonly [page: string]: readonly ComputedFee[] } = {
  'monthly-storage': monthlyStorage({ ...us, month, size: 'STANDARD', dangerousGoods: false, runs }, book),
  'storage-utilization': storageUtilization(
    {
      ...us,
      month,
      size: 'STANDARD',
      sellingPlan: 'PROFESSIONAL',
      firstInboundOn: '2020-01-01',
      waived: false,
      ofSize: { averageVolume: volumeFromCubicFeet('700'), averageShippedVolume: volumeFromCubicFeet('4') },
      runs,
    },
    book,
  ),
  'aged-inventory': agedInventory(
    {
      ...us,
      month: '2026-02',
      unitVolume: volumeFromCubicFeet('0.05'),
      lots: [{ receivedOn: '2025-01-11', units: 10 }],
    },
    book,
  ),
  'storage-overage': storageOverage(
    {
      ...us,
      day: '2020-08-01',
      storageType: 'STANDARD',
      usage: volumeFromCubicFeet('600'),
      limit: '500',
      sellingPlan: 'PROFESSIONAL',
    },
    book,
  ),
  'low-inventory-level': lowInventory(
    {
      ...us,
      shippedOn: '2025-02-18',
      tier,
      weight,
      units: 19,
      supply: { PARENT: { over90Days: supply, over30Days: supply, unitsInPrior7Days: 20 } },
    },
    book,
  ),
  'inbound-placement': inboundPlacement(
    {
      ...us,
      receivedOn: '2024-05-01',
      split: 'PARTIAL',
      plan: { shipments: 3, sent: 1 },
      fromAwd: false,
      tier,
      weight,
      units: 100,
    },
    book,
  ),
  'inbound-defect': inboundDefect(
    {
      ...us,
      day: '2024-06-20',
      conduct: { createdOn: '2024-05-01', fromAbroad: false, misrouted: false },
      units: 100,
    },
    book,
  ),
  fulfilment: [...fulfilled, ...fulfilled.flatMap((fee) => fuelSurcharge(fee, book))],
  removal: removalFee(
    {
      ...us,
      kind: 'REMOVAL',
      orderedOn: '2026-02-01',
      completedOn: '2026-05-20',
      size: 'STANDARD',
      weight: { value: '0.4', unit: 'LB' },
      units: 10,
    },
    book,
  ),
  'prep-and-label': prepAndLabel({ ...us, receivedOn: '2020-01-10', service: 'LABEL', units: 100 }, book),
  awd: awdStorage(
    {
      ...us,
      month: '2026-01',
      rate: 'BASE',
      region: 'WEST',
      runs: [{ ...daysOf('2026-01'), units: '31', unitVolume: volumeFromCubicFeet('1') }],
    },
    book,
  ),
  subscription: subscriptionFee(
    { country: 'US', month, sellingPlan: 'PROFESSIONAL', unitsSold: 0, subject: { sellerId: 'seller' } },
    book,
  ),
};
