import { CommanderError } from 'commander';
import { buildProgram } from '#infra/doors/cli/program';
import { Session } from '#infra/doors/cli/session';
import type { Surroundings } from '#infra/doors/cli/surroundings';
import { tellProblem } from '#infra/doors/cli/tellProblem';
import { problemKinds } from '#infra/doors/problems/problem';

/** Runs the program once, and gives its exit code. Never throws. */
export async function runProgram(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const { streams } = surroundings;
  let exitCode = 0;
  const program = buildProgram(streams, async (command, typed, globals) => {
    const session = new Session(surroundings, program, globals);
    try {
      await command.run(session, typed);
      if (session.endsAs !== undefined) exitCode = problemKinds[session.endsAs].exitCode;
    } finally {
      session.close();
    }
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    return tellProblem(error, surroundings, argv.includes('--json'));
  }
}
