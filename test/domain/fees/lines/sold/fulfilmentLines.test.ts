import { describe, expect, it } from 'vitest';
import { fulfilmentLines } from '#domain/fees/lines/sold/fulfilmentLines';
import { publishedBook } from '#domain/fees/rateCards/publishedCards';
import { measured, measurement, usd } from '#test/domain/catalog/sku/facts';
import { feeSourcesOf, linesIn } from '#test/domain/fees/lines/feeSourcesOf';
import { noon, received, reserved, sold, weighing } from '#test/domain/fees/lines/movementFacts';
import { amounts } from '#test/domain/fees/pricing/amountTexts';
import { flatFulfilment } from '#test/domain/fees/pricing/flatFulfilment';
import { skuFact } from '#test/projections/project';
import { moved, opened } from '#test/services/inventory/networkStock';

const stock = [opened('US'), received('2024-01-01', 1000)];
const fees = (month: string, ...facts: Parameters<typeof linesIn>[2]) =>
  linesIn(fulfilmentLines, month, [...stock, ...facts]);
const ounces2 = weighing('0.1', ['6', '4', '0.5']);

describe('the fulfilment fees of a month', () => {
  it('are 7.16 for a unit of 3.6 lb', () => {
    expect(amounts(fees('2024-05', ...weighing('3.6'), sold('2024-05-01', 1)))).toEqual(['7.16']);
  });

  it('go by the day of shipping: ordered on October 14 and shipped on the 15th pays peak', () => {
    const ordered = reserved('2024-10-14', 1);
    expect(amounts(fees('2024-10', ...ounces2, ordered, sold('2024-10-15', 1)))).toEqual(['3.25']);
    expect(amounts(fees('2024-10', ...ounces2, ordered, sold('2024-10-14', 1)))).toEqual(['3.06']);
  });

  it('are one line for all days on which a unit costs the same, in dates that do not depend on sales', () => {
    const lines = fees(
      '2024-10',
      ...ounces2,
      sold('2024-10-02', 2),
      sold('2024-10-09', 3),
      sold('2024-10-20', 1),
    );
    expect(lines.map(({ period }) => period)).toEqual([
      { from: '2024-10-01', until: '2024-10-15' },
      { from: '2024-10-15', until: '2024-11-01' },
    ]);
    expect(amounts(lines)).toEqual(['15.30', '3.25']);
  });

  it('are split where a unit is measured anew, or costs another price', () => {
    const heavier = skuFact(
      'MUG-BLUE',
      noon('2024-05-20'),
      measured(measurement('AMAZON', '2024-05-10', ['6', '4', '0.5'], '0.3')),
    );
    const cheaper = skuFact('MUG-BLUE', noon('2024-05-21'), {
      type: 'ListingChanged',
      marketplace: 'US',
      price: usd('9.99'),
    });
    const sales = ['2024-05-09', '2024-05-10', '2024-05-20', '2024-05-21'].map((day) => sold(day, 1));
    const lines = fees('2024-05', ...ounces2, heavier, cheaper, ...sales);
    expect(amounts(lines)).toEqual(['3.06', '6.48', '2.47']);
    expect(lines[2]?.evidence).toEqual(['sku-MUG-BLUE@5', 'sku-MUG-BLUE@6', 'stock-US-MUG-BLUE']);
  });

  it('are one line while the price stays in a band of the card', () => {
    const costs = (day: string, price: string, marketplace: 'US' | 'CA' = 'US') =>
      skuFact('MUG-BLUE', noon(day), { type: 'ListingChanged', marketplace, price: usd(price) });
    const prices = [costs('2024-05-03', '19'), costs('2024-05-04', '9', 'CA'), costs('2024-05-05', '9')];
    const sales = ['2024-05-02', '2024-05-03', '2024-05-04', '2024-05-05'].map((day) => sold(day, 1));
    const lines = fees('2024-05', ...ounces2, ...prices, costs('2024-05-05', '20'), ...sales);
    expect(amounts(lines)).toEqual(['12.24']);
    expect(amounts(fees('2024-05', ...ounces2, ...prices, ...sales))).toEqual(['9.18', '2.29']);
  });

  it('are a range where no price is known yet', () => {
    const [registered, size] = weighing('0.1', ['6', '4', '0.5']);
    const known = [registered, size].flatMap((fact) => fact ?? []);
    expect(amounts(fees('2026-02', ...known, sold('2026-02-10', 10)))).toEqual(['24.30 to 35.80']);
  });

  it('are not computable of a unit that nobody has measured, of apparel, and of what was sold elsewhere', () => {
    expect(amounts(fees('2024-05', sold('2024-05-01', 1)))).toEqual([
      'not computable: nobody has measured a unit',
    ]);
    const shirt = skuFact('MUG-BLUE', noon('2024-05-01'), {
      type: 'StorageTypeDetermined',
      source: 'AMAZON',
      effectiveFrom: '2024-01-01',
      storageType: 'APPAREL',
    });
    expect(amounts(fees('2024-05', ...ounces2, shirt, sold('2024-05-01', 1)))).toEqual([
      'not computable: the card has no rows for APPAREL',
    ]);
    const elsewhere = sold('2024-05-01', 1, { channel: 'MULTI_CHANNEL' });
    const lines = fees('2024-05', ...ounces2, elsewhere, sold('2024-05-02', 1));
    expect(lines.map(({ feeType }) => feeType)).toEqual([
      'FBAPerUnitFulfillmentFee',
      'FBAMultiChannelFulfillmentFee',
    ]);
    expect(amounts(lines)).toEqual([
      '3.06',
      'not computable: no multi-channel-fulfilment rate card for US on 2024-05-01',
    ]);
  });

  it('are not computable where several stores share the stock', () => {
    const facts = [
      opened('EU'),
      moved(noon('2026-02-01'), 10, { network: 'EU' }),
      moved(noon('2026-02-02'), -1, { network: 'EU', eventType: 'Shipments' }),
    ];
    const asked = { country: 'DE', month: '2026-02', book: publishedBook } as const;
    expect(amounts([...fulfilmentLines(feeSourcesOf(facts), asked)])).toEqual([
      'not computable: the stores of EU share one stock, and which of its units are in which country is not known',
    ]);
  });
});

describe('the fuel surcharge of a month', () => {
  it('makes 6.21 of 6.00, and 2.52 of 2.43', () => {
    const sale = [...weighing('0.1', ['6', '4', '0.5'], '9'), ...stock, sold('2026-04-17', 1)];
    expect(amounts(linesIn(fulfilmentLines, '2026-04', sale, [flatFulfilment]))).toEqual(['6.00', '0.21']);
    expect(amounts(linesIn(fulfilmentLines, '2026-04', sale))).toEqual(['2.43', '0.09']);
  });

  it('begins within a month', () => {
    const sales = [sold('2026-04-16', 100), sold('2026-04-17', 100)];
    const lines = fees('2026-04', ...weighing('0.1', ['6', '4', '0.5'], '9'), ...sales);
    expect(lines.map(({ feeType }) => feeType)).toEqual([
      'FBAPerUnitFulfillmentFee',
      'FBAPerUnitFulfillmentFee',
      'FBAFuelSurcharge',
    ]);
    expect(amounts(lines)).toEqual(['243.00', '243.00', '9.00']);
  });
});
