import { describe, expect, it } from 'vitest';
import { cycles } from '#test/house/cycles';
import { sources } from '#test/house/imports';
import { areas, infraRooms, violations } from '#test/house/rules';

/** All but this file, which plants violations. */
const files = sources().filter(({ path }) => path !== 'test/house/rules.test.ts');

describe('the house', () => {
  it('is read whole', () => {
    expect(files.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['domain/inbound/shipment/events.ts', 'services/engine/ports/eventStore.ts']),
    );
  });

  it('keeps its import rules', () => {
    expect(violations(files)).toEqual([]);
  });

  it.each([
    ['domain', areas],
    ['infra', infraRooms],
  ])('has a place in the order for every room of %s, and no file beside them', (folder, rooms) => {
    const found = files.flatMap(({ path }) => {
      const [top, room] = path.split('/');
      return top === folder && room !== undefined ? [room] : [];
    });
    expect([...new Set(found)].toSorted()).toEqual(rooms.toSorted());
  });

  it('has no circle of imports', () => {
    expect(cycles(files)).toEqual([]);
  });

  it('would notice a circle of imports', () => {
    const one = { path: 'domain/one.ts', text: "import { two } from '#domain/two';" };
    const two = { path: 'domain/two.ts', text: "import type { One } from '#domain/one';" };
    expect(cycles([one, two])).toEqual([['domain/one.ts', 'domain/two.ts']]);
  });

  it('reads no clock and makes no random number where facts are replayed', () => {
    const replayed = files.filter(({ path }) => /^(domain|projections)\//.test(path));
    const impure =
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.|\bprocess\.|\basync\b|\bawait\b/;
    expect(replayed.filter(({ text }) => impure.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it.each([
    ['domain/inbound/plan/decide.ts', "import { createHash } from 'node:crypto';"],
    ['domain/inbound/plan/decide.ts', "import { shipmentState } from '#domain/inbound/shipment/state';"],
    ['domain/inbound/plan/decide.ts', "import { createMachine } from 'xstate';"],
    ['projections/fees.ts', "import { levels } from '#projections/inventoryLevels';"],
    [
      'services/engine/handling/createCommandHandler.ts',
      "const { open } = await import('#infra/stores/sqlite/open');",
    ],
    [
      'services/engine/handling/createCommandHandler.ts',
      "import type { Client } from '@eventstore/db-client';",
    ],
    [
      'infra/doors/http/routes.ts',
      "import { openSqliteStore } from '#infra/stores/sqlite/sqliteEventStore';",
    ],
    ['infra/doors/cli/main.ts', "import { project } from '#test/projections/project';"],
    ['infra/doors/cli/main.ts', "import { table } from '../table.ts';"],
    ['services/ports/reports.ts', "import { disputes } from '#services/disputes/disputes';"],
    ['services/engine/reactor/react.ts', 'import { planAggregate } from "#services/aggregates";'],
    ['infra/files/evidence/page.ts', "import { table } from '#infra/doors/cli/output/table';"],
    ['services/engine/reactor/react.ts', "import { planAggregate } from '#services/aggregates';"],
    [
      'services/engine/projecting/projector.ts',
      "import type { LadingEvent } from '#projections/ladingEvent';",
    ],
    ['services/engine/relaying/progress.ts', "import { Money } from '#domain/values/money';"],
    [
      'services/engine/ports/reactorState.ts',
      "import type { Reaction } from '#services/reactions/reaction';",
    ],
    ['examples/expectedArrivals/main.ts', "import { allSubjects } from '#infra/bus/nats/subject';"],
  ])('would notice %s saying %s', (path, text) => {
    expect(violations([{ path, text }])).toHaveLength(1);
  });
});
