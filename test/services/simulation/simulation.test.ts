import { expect, it } from 'vitest';
import { PlanCommand } from '#domain/inbound/plan/commands';
import { ShipmentCommand } from '#domain/inbound/shipment/commands';
import type { EventStore, Position } from '#services/engine/ports/eventStore';
import { messageTypes } from '#test/domain/messageTypes';
import { seed } from '#test/faults/seeded';
import { invariants } from '#test/services/simulation/invariants';
import {
  planCommands,
  shipmentCommands,
  unsentToPlans,
  unsentToShipments,
} from '#test/services/simulation/possibleCommands';
import { simulate } from '#test/services/simulation/simulate';

const { SIMULATIONS = '200' } = process.env;
const [seeds, steps] = [Number(SIMULATIONS), 300];

it(`${seeds} runs over a failing store lose nothing, record nothing twice and leave nothing undone`, async () => {
  const counts = { commands: 0, events: 0, faults: 0 };
  const began = performance.now();
  for (let each = seed; each < seed + seeds; each += 1) {
    const ended = await simulate(each, steps);
    await invariants(ended).catch((cause: unknown) => {
      throw new Error(`seed ${each}: ${cause}`, { cause });
    });
    counts.commands += ended.sent.length;
    counts.events += ended.store.log.length;
    counts.faults += ended.faults;
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`seeds ${seed} to ${seed + seeds - 1}, ${steps} steps each, ${seconds} s`, counts);
});

it('a seed gives the same run again', async () => {
  const [one, again] = [await simulate(seed, steps), await simulate(seed, steps)];
  expect(again.store.log).toEqual(one.store.log);
});

it('a store that acknowledges what it forgets does not get through', async () => {
  let appends = 0;
  const forgetful = (store: EventStore): EventStore => ({
    append: async (stream, events, expected) => {
      appends += 1;
      if (appends % 20 > 0) return store.append(stream, events, expected);
      const before = expected === 'no-stream' ? -1n : expected;
      return { revision: before + BigInt(events.length), position: 'nowhere' as Position };
    },
    read: store.read.bind(store),
    readAll: store.readAll.bind(store),
    waitForMore: store.waitForMore.bind(store),
  });
  await expect(simulate(seed, steps, forgetful).then(invariants)).rejects.toThrow();
  expect(appends).toBeGreaterThan(20);
});

it('every command is sent, or is said not to be', () => {
  const { leading, others } = planCommands('p1');
  const types = (commands: readonly { readonly type: string }[]) => commands.map(({ type }) => type);
  const plans = new Set([...types([...leading, ...others]), ...unsentToPlans]);
  expect([...plans].toSorted()).toEqual(messageTypes(PlanCommand).toSorted());
  const shipments = new Set([...types(shipmentCommands), ...unsentToShipments]);
  expect([...shipments].toSorted()).toEqual(messageTypes(ShipmentCommand).toSorted());
});
