import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

/** MiB that a process takes for its heap while it makes much garbage, of which some outlives a few collections. */
function heapOf(held: string): number {
  const program = `
    const { smallHeap } = await import('#infra/files/reports/smallHeap');
    ${held}
    const some = [];
    for (let at = 0; at < 4_000_000; at += 1) some[at % 50_000] = { at, text: [at] };
    console.log(process.memoryUsage().heapTotal / 2 ** 20);
  `;
  return Number(
    execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' }),
  );
}

it('keeps the heap small while it is held, and lets it grow afterwards', () => {
  const small = heapOf('using held = smallHeap();');
  const left = heapOf('smallHeap()[Symbol.dispose]();');
  expect(small).toBeLessThan(left / 2);
});
