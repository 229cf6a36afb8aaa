import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Tests that leave nothing behind: they share a process, so that modules are loaded once and not once a file. */
const together = [
  'test/{docs,domain,golden,house,projections,services}/**/*.test.ts',
  'test/infra/{amazon,demo,files,words}/**/*.test.ts',
  'test/infra/doors/{cli,documents}/**/*.test.ts',
];

export default defineConfig({
  test: {
    // Many tests wait for other processes: one worker for each core, where vitest would leave one core free.
    maxWorkers: '100%',
    // Compiling is most of the start of a process: what one has compiled the next ones take.
    env: { NODE_COMPILE_CACHE: join(tmpdir(), 'lading-compiled') },
    testTimeout: 240_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    reporters: ['default', './test/closingLine.ts'],
    projects: [
      { extends: true, test: { name: 'together', include: together, isolate: false } },
      { extends: true, test: { name: 'alone', include: ['test/**/*.test.ts'], exclude: together } },
    ],
  },
});
