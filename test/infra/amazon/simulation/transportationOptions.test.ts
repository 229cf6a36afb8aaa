import { describe, expect, it } from 'vitest';
import type { Pallet } from '#domain/inbound/box';
import { ShippingMode, TransportationOption } from '#domain/values/transportation';
import { simulatedNetwork } from '#infra/amazon/simulation/simulatedNetwork';
import type { ShipmentToMove } from '#services/ports/fulfillmentNetwork';
import { addressIn, box, day, shipmentOf } from '#test/infra/amazon/simulation/samples';

const network = simulatedNetwork({ seed: 7 });
const pallets = (quantity: number): readonly Pallet[] => [
  {
    dimensions: { length: '48', width: '40', height: '60', unitOfMeasurement: 'IN' },
    weight: { value: '1000', unit: 'LB' },
    quantity,
    stackability: 'NON_STACKABLE',
  },
];
const quoteOf = async (mode: ShippingMode, more: Partial<ShipmentToMove> = {}) =>
  (await network.quote(shipmentOf(more), mode))?.amount;
const oneBox = { boxes: [box('B1', [18, 12, 10], 20, ['MUG-BLUE', 10])] };
const to = (state: string) => ({ destination: { warehouseId: 'X', address: addressIn(state) } });

describe('the ways to move a shipment', () => {
  it('are an own carrier in every mode, never quoted', async () => {
    const options = await network.transportationOptions(shipmentOf({ pallets: pallets(2) }));
    const own = options.filter(({ shippingSolution }) => shippingSolution === 'USE_YOUR_OWN_CARRIER');
    expect(own.map(({ shippingMode }) => shippingMode)).toEqual(ShippingMode.options);
    expect(own.filter(({ quote }) => quote !== undefined)).toEqual([]);
  });

  it('include the partnered carrier, who quotes freight once pallets are known', async () => {
    const quoted = async (shipment: ShipmentToMove) =>
      (await network.transportationOptions(shipment))
        .filter(({ shippingSolution }) => shippingSolution === 'AMAZON_PARTNERED_CARRIER')
        .map(({ shippingMode, quote }) => [shippingMode, quote !== undefined]);
    expect(await quoted(shipmentOf())).toEqual([
      ['GROUND_SMALL_PARCEL', true],
      ['FREIGHT_LTL', false],
      ['FREIGHT_FTL_PALLET', false],
    ]);
    expect(await quoted(shipmentOf({ boxes: [], pallets: pallets(2) }))).toEqual([
      ['GROUND_SMALL_PARCEL', false],
      ['FREIGHT_LTL', true],
      ['FREIGHT_FTL_PALLET', true],
    ]);
  });

  it('are ones that the domain can record, with the price that a later question gets', async () => {
    const shipment = shipmentOf({ pallets: pallets(2) });
    for (const option of await network.transportationOptions(shipment)) {
      expect(TransportationOption.parse(option)).toEqual(option);
      if (option.shippingSolution === 'AMAZON_PARTNERED_CARRIER') {
        expect(await network.quote(shipment, option.shippingMode)).toEqual(option.quote);
      }
    }
  });

  it.each([
    ['from Alaska', { sourceAddress: addressIn('AK') }],
    ['from Hawaii', { sourceAddress: addressIn('HI') }],
    ['from Puerto Rico', { sourceAddress: addressIn('PR') }],
    ['from abroad', { sourceAddress: addressIn('Guangdong', 'CN') }],
    ['to Hawaii', to('HI')],
    ['to a center whose address is not known', { destination: { warehouseId: 'ONT8' } }],
    [
      'in Canada',
      {
        sourceAddress: addressIn('ON', 'CA'),
        ...{ destination: { warehouseId: 'YYZ4', address: addressIn('ON', 'CA') } },
      },
    ],
  ])('leave out the partnered carrier %s', async (_, more) => {
    const options = await network.transportationOptions(shipmentOf(more));
    expect(options.map(({ shippingSolution }) => shippingSolution)).not.toContain('AMAZON_PARTNERED_CARRIER');
    expect(await quoteOf('GROUND_SMALL_PARCEL', more)).toBeUndefined();
  });
});

describe('the price of a small parcel', () => {
  it('is, in the nearest zone, 4.20 a box and 0.17 a pound', async () => {
    expect(await quoteOf('GROUND_SMALL_PARCEL', oneBox)).toBe('7.60');
    expect(await quoteOf('GROUND_SMALL_PARCEL')).toBe('76.00');
  });

  it('counts each 139 cubic inches as a pound where that is more', async () => {
    const pillows = { boxes: [box('B1', [20, 20, 20], 10, ['PILLOW', 2])] };
    // 8,000 / 139 = 57.6 lb, billed as 58
    expect(await quoteOf('GROUND_SMALL_PARCEL', pillows)).toBe('14.06');
  });

  it.each([
    ['CA', '7.60'],
    ['NV', '8.15'],
    ['AZ', '9.20'],
    ['CO', '10.50'],
    ['TX', '11.80'],
    ['IL', '13.15'],
    ['NY', '14.75'],
  ])('grows with the distance: from California to %s it is %s', async (state, price) => {
    expect(await quoteOf('GROUND_SMALL_PARCEL', { ...oneBox, ...to(state) })).toBe(price);
  });

  it('rises at the turn of the year in the marketplace', async () => {
    expect(await quoteOf('GROUND_SMALL_PARCEL', { ...oneBox, at: day('2023-12-31') })).toBe('7.60');
    expect(await quoteOf('GROUND_SMALL_PARCEL', { ...oneBox, at: day('2024-01-01') })).toBe('8.05');
  });
});

describe('the price of freight', () => {
  it('is by the pallet and by the hundred pounds', async () => {
    expect(await quoteOf('FREIGHT_LTL', { pallets: pallets(2) })).toBe('210.00');
  });

  it('is by the truck of 26 pallets for a full load', async () => {
    expect(await quoteOf('FREIGHT_FTL_PALLET', { pallets: pallets(26) })).toBe('650.00');
    expect(await quoteOf('FREIGHT_FTL_PALLET', { pallets: pallets(27) })).toBe('1300.00');
  });
});
