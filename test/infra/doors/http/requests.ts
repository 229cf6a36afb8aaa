import type { Headers, TestServer } from '#test/infra/doors/http/testServer';

export const address = {
  name: 'Harbour Goods',
  addressLine1: '1200 Dock Street',
  city: 'Tacoma',
  stateOrProvinceCode: 'WA',
  postalCode: '98402',
  countryCode: 'US',
};

/** A plan of one SKU in one case-packed box. */
export const newPlan = (name = 'Spring restock', msku = 'MUG-BLUE') => ({
  name,
  sourceAddress: address,
  items: [{ msku, quantity: 24 }],
  boxes: [
    {
      name: 'B1',
      dimensions: { length: '16', width: '12', height: '10', unitOfMeasurement: 'IN' },
      weight: { value: '22.5', unit: 'LB' },
      items: [{ msku, quantity: 24 }],
    },
  ],
});

/** A plan that exists. */
export async function createdPlan(
  server: TestServer,
  headers: Headers = {},
  plan = newPlan(),
): Promise<string> {
  const { status, body, text } = await server.post('/plans?wait=read-models', plan, headers);
  if (status !== 201) throw new Error(text);
  return String(body['inboundPlanId']);
}

/** A plan whose only shipment waits for its labels; what policies have to do is done. */
export async function confirmedShipment(
  server: TestServer,
  headers: Headers = {},
  plan = newPlan(),
): Promise<{ readonly inboundPlanId: string; readonly shipmentId: string }> {
  const inboundPlanId = await createdPlan(server, headers, plan);
  const at = `/plans/${inboundPlanId}`;
  const offered = await server.post<Recorded>(`${at}/offer-placement-options`, {}, headers);
  const options = offered.body.recorded[0]?.fact.placementOptions ?? [];
  const minimal = options.find(({ kind }) => kind === 'MINIMAL') ?? options[0];
  const confirmed = await server.post<Recorded>(
    `${at}/accept-and-confirm`,
    { placementOptionId: minimal?.placementOptionId, shipDate: shipDate() },
    headers,
  );
  if (confirmed.status !== 200) throw new Error(confirmed.text);
  await server.lading.settle();
  const shipmentId = confirmed.body.recorded.flatMap(({ fact }) => fact.shipments ?? [])[0]?.shipmentId;
  return { inboundPlanId, shipmentId: String(shipmentId) };
}

/** A charge that differs from what was recomputed, posted on a day that nobody said. */
export const newFinding = {
  chargeId: 'charge-1',
  feeType: 'FBAStorageOverageFee',
  marketplace: 'US',
  subject: { storageType: 'STANDARD' },
  charged: { amount: '32.26', code: 'USD' },
  expected: { least: { amount: '0', code: 'USD' }, most: { amount: '0', code: 'USD' } },
  claimed: { amount: '32.26', code: 'USD' },
  cause: 'days',
  evidence: ['stock-1@3'],
  unverified: false,
};

/** A dispute that was found. */
export async function foundDispute(
  server: TestServer,
  headers: Headers = {},
  more: object = {},
): Promise<string> {
  const { status, body, text } = await server.post(
    '/disputes?wait=read-models',
    { ...newFinding, ...more },
    headers,
  );
  if (status !== 201) throw new Error(text);
  return String(body['disputeId']);
}

export const newAccount = {
  homeMarketplace: 'US',
  sellingPlan: 'PROFESSIONAL',
  legalEntity: { name: 'Harbour Goods LLC', countryCode: 'US' },
  bank: { countryCode: 'US', currency: 'USD', lastDigits: '4711' },
};

/** 40 measured mugs in Phoenix since long ago, of which 4 were lost, 2 are reserved and 3 are to be removed. */
export async function recordedStock(server: TestServer, headers: Headers = {}): Promise<void> {
  const mug = { disposition: 'SELLABLE', fulfillmentCenter: 'PHX5' };
  for (const [url, body] of [
    ['/skus', { msku: 'MUG-BLUE', fnsku: 'X001MUGBLU' }],
    [
      '/skus/MUG-BLUE/record-measurement',
      {
        effectiveFrom: '2025-01-01',
        dimensions: { length: '12', width: '12', height: '6', unitOfMeasurement: 'IN' },
        weight: { value: '1.2', unit: 'LB' },
      },
    ],
    [
      '/stock/MUG-BLUE/record-movements',
      {
        occurredAt: '2025-06-01T12:00:00Z',
        movements: [{ eventType: 'StartingBalance', quantity: 40, ...mug }],
      },
    ],
    ['/stock/MUG-BLUE/adjust-units', { reason: 'M', quantity: 4, fulfillmentCenter: 'PHX5' }],
    [
      '/stock/MUG-BLUE/reserve-units',
      { reservedFor: 'CUSTOMER_ORDER', quantity: 2, fulfillmentCenter: 'PHX5', referenceId: '112-3' },
    ],
    ['/stock/MUG-BLUE/order-removal', { removalOrderId: 'RM-7', removalType: 'DISPOSAL', quantity: 3 }],
  ] as const) {
    const { status, text } = await server.post(url, body, headers);
    if (status >= 300) throw new Error(text);
  }
  await server.lading.settle();
}

/** In three days, since a ship date cannot be past. */
export const shipDate = (): string => new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);

interface Recorded {
  readonly recorded: readonly {
    readonly fact: {
      readonly placementOptions?: readonly { readonly placementOptionId: string; readonly kind: string }[];
      readonly shipments?: readonly { readonly shipmentId: string }[];
    };
  }[];
}
