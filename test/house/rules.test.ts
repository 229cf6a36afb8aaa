import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { sources } from '#test/house/imports';
import { violations } from '#test/house/rules';

/** All but this file, which plants violations. */
const files = sources(fileURLToPath(new URL('../..', import.meta.url))).filter(
  ({ path }) => path !== 'test/house/rules.test.ts',
);

describe('the house', () => {
  it('is read whole', () => {
    expect(files.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['domain/shipment/events.ts', 'services/ports/eventStore.ts']),
    );
  });

  it('keeps its import rules', () => {
    expect(violations(files)).toEqual([]);
  });

  it('reads no clock and makes no random number where facts are replayed', () => {
    const replayed = files.filter(({ path }) => /^(domain|projections)\//.test(path));
    const impure =
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.|\bprocess\.|\basync\b|\bawait\b/;
    expect(replayed.filter(({ text }) => impure.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it.each([
    ['domain/plan/decide.ts', "import { createHash } from 'node:crypto';"],
    ['domain/plan/decide.ts', "import { shipmentState } from '#domain/shipment/state';"],
    ['domain/plan/decide.ts', "import { createMachine } from 'xstate';"],
    ['projections/fees.ts', "import { levels } from '#projections/inventoryLevels';"],
    ['services/handle.ts', "const { open } = await import('#infra/sqlite/open');"],
    ['services/handle.ts', "import type { Client } from '@eventstore/db-client';"],
    ['infra/http/routes.ts', "import { openSqliteStore } from '#infra/sqlite/sqliteEventStore';"],
    ['infra/cli/main.ts', "import { project } from '#test/projections/project';"],
    ['infra/cli/main.ts', "import { table } from '../table.ts';"],
    ['examples/expectedArrivals/main.ts', "import { allSubjects } from '#infra/nats/subject';"],
  ])('would notice %s saying %s', (path, text) => {
    expect(violations([{ path, text }])).toHaveLength(1);
  });
});
