import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with `N passed, N failed`, and before it names every test that was skipped and so proves nothing. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string): number => tests.filter((test) => test.result().state === state).length;
    const broken = errors.length + modules.flatMap((module) => module.errors()).length;

    for (const test of tests) {
      if (test.result().state === 'skipped') console.log(`not run here: ${test.fullName}`);
    }
    console.log(`${count('passed')} passed, ${count('failed') + broken} failed`);
  }
}
