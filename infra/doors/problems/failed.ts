import type { Problem } from '#infra/doors/problems/problem';

/** Ends a command with a problem that is known in words. */
export class Failed extends Error {
  override readonly name = 'Failed';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.problem = problem;
  }
}
