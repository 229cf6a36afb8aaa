import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { GroupCommit } from '#infra/stores/sqlite/groupCommit';

/** Commits numbers, and remembers in which groups. */
function numbers() {
  const groups: number[][] = [];
  const commits = new GroupCommit<number, number>((group) => {
    groups.push([...group]);
    return group.map((result) => ({ result }));
  });
  return { commits, groups };
}

it('commits together what asks in the same turn of the loop', async () => {
  const { commits, groups } = numbers();
  expect(await Promise.all([1, 2, 3].map((each) => commits.add(each)))).toEqual([1, 2, 3]);
  expect(groups).toEqual([[1, 2, 3]]);
});

it('keeps callers together that go on together', async () => {
  const { commits, groups } = numbers();
  const caller = async (name: number) => {
    for (let round = 0; round < 30; round += 1) await commits.add(name);
  };
  await Promise.all([caller(1), caller(2), caller(3)]);
  expect(groups).toEqual(Array(30).fill([1, 2, 3]));
});

it('seldom makes a lone caller wait for the turn to end, yet lets the loop turn', async () => {
  const { commits } = numbers();
  let done = false;
  let turns = 0;
  const turning = (async () => {
    for (; !done; turns += 1) await turnOfTheLoop();
  })();
  for (let each = 0; each < 340; each += 1) await commits.add(each);
  done = true;
  await turning;
  expect(turns).toBeGreaterThan(10);
  expect(turns).toBeLessThan(40);
});

it('rejects only the work that failed, unless the commit did', async () => {
  const commits = new GroupCommit<string, string>((group) => {
    if (group.includes('disk')) throw new Error('the disk failed');
    return group.map((each) => (each === 'bad' ? { error: new Error('bad') } : { result: each }));
  });
  expect(await Promise.allSettled([commits.add('good'), commits.add('bad')])).toMatchObject([
    { value: 'good' },
    { reason: { message: 'bad' } },
  ]);
  expect(await Promise.allSettled([commits.add('good'), commits.add('disk')])).toMatchObject([
    { reason: { message: 'the disk failed' } },
    { reason: { message: 'the disk failed' } },
  ]);
});

it('cuts a crowd into groups', async () => {
  const { commits, groups } = numbers();
  await Promise.all(Array.from({ length: 2500 }, (_, each) => commits.add(each)));
  expect(groups.map(({ length }) => length)).toEqual([1024, 1024, 452]);
});

it('commits all that waits when it is flushed', async () => {
  const { commits, groups } = numbers();
  const waiting = [commits.add(1), commits.add(2)];
  commits.flush();
  expect(groups).toEqual([[1, 2]]);
  await Promise.all(waiting);
  expect(await commits.add(3)).toBe(3);
});
