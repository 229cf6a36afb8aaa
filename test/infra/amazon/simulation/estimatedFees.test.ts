import { describe, expect, it } from 'vitest';
import { money } from '#domain/values/money';
import { simulatedNetwork } from '#infra/amazon/simulation/simulatedNetwork';
import type { ShipmentToMove } from '#services/ports/fulfillmentNetwork';
import { day, item, shipmentOf } from '#test/infra/amazon/simulation/samples';

const network = simulatedNetwork({ seed: 7 });
const placement = money('25.50', 'USD');
const feesOf = (more: Partial<ShipmentToMove>) => network.estimatedFees(shipmentOf(more), placement);

const owners = [
  item('MUG-BLUE', 10, { prepOwner: 'AMAZON', labelOwner: 'AMAZON' }),
  item('MUG-RED', 3, { labelOwner: 'AMAZON' }),
  item('SPOON', 50, { prepOwner: 'NONE' }),
];

describe('the estimated fees', () => {
  it('count the units that Amazon preps or labels, and pass the placement fee on', async () => {
    expect(await feesOf({ items: owners, at: day('2023-06-01') })).toEqual({
      prep: money('7.00', 'USD'),
      label: money('7.15', 'USD'),
      placement,
    });
  });

  it('are of the placement alone where the seller does everything', async () => {
    expect(await feesOf({})).toEqual({ placement });
  });

  it.each([
    ['2020-02-17', '2.60'],
    ['2020-02-18', '3.90'],
    ['2025-12-31', '7.15'],
  ])('for 13 labels on %s are %s', async (date, amount) => {
    expect((await feesOf({ items: owners, at: day(date) })).label?.amount).toBe(amount);
  });

  it('have no prep or label in the United States since 2026, when the service ended', async () => {
    expect(await feesOf({ items: owners, at: day('2026-01-01') })).toEqual({ placement });
  });

  it('are in the money of the marketplace', async () => {
    const fees = await feesOf({ items: owners, marketplace: 'JP' });
    expect(fees.label).toEqual(money('260', 'JPY'));
  });
});
