import { CommanderError } from 'commander';
import { tellProblem } from '#infra/doors/cli/output/tellProblem';
import { buildProgram } from '#infra/doors/cli/program/buildProgram';
import type { RunContext } from '#infra/doors/cli/program/runContext';
import { Session } from '#infra/doors/cli/program/session';
import { problemKinds } from '#infra/doors/problems/problem';

/** Runs the program once and returns its exit code. Never throws. */
export async function runProgram(argv: readonly string[], context: RunContext): Promise<number> {
  const { streams } = context;
  let exitCode = 0;
  const program = buildProgram(streams, async (command, typed, globals) => {
    const session = new Session(context, program, globals);
    try {
      await command.run(session, typed);
      if (session.endKind !== undefined) exitCode = problemKinds[session.endKind].exitCode;
    } finally {
      session.close();
    }
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    return tellProblem(error, context, argv.includes('--json'));
  }
}
