import { expect, it } from 'vitest';
import { amazonPolicies } from '#domain/policies/networkPolicies';
import { Instant } from '#domain/values/instant';
import { readModels } from '#projections/readModels';
import { aggregates, chargeAggregate } from '#services/aggregates';
import { chargesDigest, chargesId, nameCharges } from '#services/disputes/chargeIdentity';
import { type ChargeFilter, reportedCharges } from '#services/disputes/reportedCharges';
import { createCommandHandler } from '#services/engine/handling/createCommandHandler';
import { factReader } from '#services/engine/log/factReader';
import { readModelsAt } from '#services/engine/projecting/readModelsAt';
import { InMemoryEventStore } from '#test/services/inMemoryEventStore';

function book() {
  const store = new InMemoryEventStore();
  const readFact = factReader(aggregates);
  let now = '2022-12-16T00:00:00Z';
  const commands = createCommandHandler({ store, clock: () => Instant.parse(now), policies: amazonPolicies });
  const cause = { sellerId: 'A2SELLER', actor: 'test' };
  let count = 0;
  return {
    report(at: string, month: string, ...amounts: readonly string[]) {
      now = at;
      const part = {
        sellerId: 'A2SELLER',
        report: 'GET_FBA_STORAGE_FEE_CHARGES_DATA',
        country: 'US',
        period: month,
        subject: 'X00MUGBLUE',
      } as const;
      const rows = nameCharges(
        part,
        amounts.map((amount) => ({
          feeType: 'FBAStorageFee',
          kind: 'charge',
          from: `${month}-01`,
          until: `${month}-28`,
          subject: {},
          amount: { amount, code: 'USD' },
          reported: {},
        })),
      );
      const command = { type: 'ReportCharges', ...part, rows, digest: chargesDigest(rows) } as const;
      return commands.handle(
        chargeAggregate,
        chargesId(part),
        { ...command, mayShrink: true },
        { ...cause, commandId: `c${++count}` },
      );
    },
    async amounts(filter: Partial<ChargeFilter> = {}) {
      const side = { readModels: await readModelsAt(store, readModels, readFact, {}), store, readFact };
      const found = await reportedCharges(side, { sellerId: 'A2SELLER', ...filter });
      return found.map(({ amount, event }) => `${amount.amount} ${event.slice(-2)}`);
    },
  };
}

it('lists what was reported last, and the event that says so', async () => {
  const { report, amounts } = book();
  await report('2022-12-16T00:00:00Z', '2022-11', '0.39', '0.41');
  await report('2022-12-20T00:00:00Z', '2022-11', '0.39');
  expect(await amounts()).toEqual(['0.39 @1']);
});

it('lists what was known then', async () => {
  const { report, amounts } = book();
  await report('2022-12-16T00:00:00Z', '2022-11', '0.39');
  await report('2022-12-20T00:00:00Z', '2022-11', '0.38');
  expect(await amounts({ asKnownAt: Instant.parse('2022-12-17T00:00:00Z') })).toEqual(['0.39 @0']);
});

it('lists one month, one fee type, and one seller', async () => {
  const { report, amounts } = book();
  await report('2022-12-16T00:00:00Z', '2022-11', '0.39');
  await report('2022-12-16T00:00:00Z', '2022-10', '0.17');
  expect(await amounts()).toEqual(['0.17 @0', '0.39 @0']);
  expect(await amounts({ month: '2022-11' })).toEqual(['0.39 @0']);
  expect(await amounts({ feeType: 'FBAStorageOverageFee' })).toEqual([]);
  expect(await amounts({ sellerId: 'A2' })).toEqual([]);
});
