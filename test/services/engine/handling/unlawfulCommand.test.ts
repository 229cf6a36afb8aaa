import { beforeEach, describe, expect, it } from 'vitest';
import { skuAggregate, stockAggregate } from '#services/aggregates';
import { registerReportedSku } from '#services/catalog/sku/registerReportedSku';
import { UnlawfulCommand } from '#services/engine/handling/unlawfulCommand';
import { InMemoryEventStore } from '#test/services/inMemoryEventStore';
import { openHandle, sentAs } from '#test/services/tallies';

describe('a command that its schema does not take', () => {
  let store: InMemoryEventStore;
  let commands: ReturnType<typeof openHandle>;
  beforeEach(() => {
    store = new InMemoryEventStore();
    commands = openHandle(store);
  });

  it('records nothing and is named, with what is wrong with it, wherever it was built', async () => {
    const failed = registerReportedSku(commands, { msku: 'M'.repeat(256) }, sentAs('c1'));
    await expect(failed).rejects.toThrow(UnlawfulCommand);
    await expect(failed).rejects.toThrow(/^RegisterSku cannot be asked of sku-[0-9a-f-]+: [\s\S]*msku/);
    expect(store.log).toEqual([]);
  });

  it('is not tried either', async () => {
    const movements = Array.from({ length: 5001 }, () => ({
      eventType: 'Shipments' as const,
      quantity: -1,
      disposition: 'SELLABLE' as const,
      fulfillmentCenter: 'ABE8',
    }));
    const command = {
      type: 'RecordMovements',
      sellerId: 'A1',
      network: 'US',
      msku: 'M',
      source: 's',
    } as const;
    await expect(
      commands.handle(stockAggregate, 'st1', { ...command, movements }, sentAs('c1'), { dryRun: true }),
    ).rejects.toThrow('RecordMovements cannot be asked of stock-st1');
  });

  it('keeps no lawful one of the same id from being recorded', async () => {
    const command = { type: 'RegisterSku', msku: '' } as const;
    await expect(commands.handle(skuAggregate, 's1', command, sentAs('c1'))).rejects.toThrow(UnlawfulCommand);
    const lawful = await commands.handle(skuAggregate, 's1', { ...command, msku: 'M' }, sentAs('c1'));
    expect(lawful).toMatchObject({ accepted: true, repeated: false });
  });
});
