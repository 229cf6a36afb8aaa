import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({ optionalDependencies: z.record(z.string(), z.string()).default({}) }),
  ),
});

it('the lock names what every platform needs, so that npm ci takes it on each', () => {
  const { packages } = Lock.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
  const locked = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
  const needed = Object.values(packages).flatMap(({ optionalDependencies }) =>
    Object.keys(optionalDependencies),
  );
  expect(needed.filter((name) => !locked.has(name))).toEqual([]);
});
