import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import type { Immutable } from '#domain/values/immutable';
import { accountCommands } from '#infra/doors/commands/accountCommands';
import { awdCommands } from '#infra/doors/commands/awdCommands';
import { disputeCommands } from '#infra/doors/commands/disputeCommands';
import { planCommands } from '#infra/doors/commands/planCommands';
import { shipmentCommands } from '#infra/doors/commands/shipmentCommands';
import { skuCommands } from '#infra/doors/commands/skuCommands';
import { stockCommands } from '#infra/doors/commands/stockCommands';
import { HistoryLine } from '#infra/doors/http/documents/auditedFact';
import { Fact } from '#infra/doors/http/documents/commandResult';
import type { LadingEvent } from '#projections/ladingEvent';
import { aggregates } from '#services/aggregates';
import { aggregateTable, type Category, categories } from '#services/aggregateTable';
import { initialStatus } from '#services/audit/statusAfter';
import { messageTypes } from '#test/domain/messageTypes';
import { aggregateFolders } from '#test/house/aggregateFolders';

describe('the table of aggregates', () => {
  const events = Object.values(aggregateTable).map((each) => each.events);
  const commands = Object.values(aggregateTable).map((each) => each.commands);

  it.each(aggregateFolders)('has the facts and the commands of %s', async (folder) => {
    const exported = async (file: string) =>
      Object.values<object>(await import(/* @vite-ignore */ `#${folder}/${file}`));
    expect(await exported('events')).toSatisfy((all: readonly object[]) =>
      events.some((each) => all.includes(each)),
    );
    expect(await exported('commands')).toSatisfy((all: readonly object[]) =>
      commands.some((each) => all.includes(each)),
    );
  });

  it('has one for each folder of the domain that decides', () => {
    expect(categories).toHaveLength(aggregateFolders.length);
  });

  it('has the facts that read models are made from, and no other', () => {
    type FactOf = Immutable<z.infer<(typeof aggregateTable)[keyof typeof aggregateTable]['events']>>;
    expectTypeOf<FactOf['type']>().toEqualTypeOf<LadingEvent['type']>();
    expectTypeOf<FactOf>().toExtend<LadingEvent>();
  });

  it.each(categories)('names %s as its streams are named, and reads its facts', (category) => {
    expect(aggregates[category].category).toBe(category);
    for (const type of messageTypes(aggregateTable[category].events))
      expect(aggregates[category].read(type, 1, '{}')).toEqual({});
  });

  it.each(categories)('has a lifecycle for every fact of %s', (category) => {
    const known = Object.values(aggregateTable[category].lifecycles).flatMap(({ facts }) => facts);
    expect(
      messageTypes(aggregateTable[category].events).filter((type) => !known.some((fact) => fact === type)),
    ).toEqual([]);
  });
});

/** How the commands of each aggregate are given: one by one as steps, or all by an import. */
const steps: { readonly [Of in Category]: object | 'told by imported reports alone' } = {
  plan: planCommands,
  shipment: shipmentCommands,
  stock: stockCommands,
  ledger: 'told by imported reports alone',
  sku: skuCommands,
  account: accountCommands,
  charge: 'told by imported reports alone',
  dispute: disputeCommands,
  awd: awdCommands,
};

describe('the doors', () => {
  it.each(categories)('take every command of %s', (category) => {
    const taken = steps[category];
    if (typeof taken === 'string') return;
    const missing = messageTypes(aggregateTable[category].commands).filter((type) => !(type in taken));
    expect(missing).toEqual([]);
  });
});

describe('the HTTP door', () => {
  it.each(categories)('shows the status of %s', (category) => {
    const status = initialStatus(`${category}-1`);
    expect(status.of).toBe(category);
    expect(HistoryLine.shape.status.parse(status)).toEqual(status);
  });

  it.each(categories)('shows every fact of %s', (category) => {
    const shown = messageTypes(Fact);
    expect(messageTypes(aggregateTable[category].events).filter((type) => !shown.includes(type))).toEqual([]);
  });
});
