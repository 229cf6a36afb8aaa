import { tellProblem } from '#infra/doors/cli/output/tellProblem';
import { processContext } from '#infra/doors/cli/program/runContext';
import { runProgram } from '#infra/doors/cli/program/runProgram';
import { Failed } from '#infra/doors/problems/failed';
import type { Problem } from '#infra/doors/problems/problem';

/** The program as the shell starts it. */
export async function main(argv: readonly string[]): Promise<void> {
  const context = processContext();
  // A reader that closes the pipe early, such as `head`, is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(
      error.code === 'EPIPE' ? 0 : tellProblem(new Failed(unwrittenAnswer(error)), context, false),
    );
  });
  // A message that cannot be written to stderr is dropped: it does not change what was done.
  process.stderr.on('error', () => {});
  process.exitCode = await runProgram(argv, context);
}

const unwrittenAnswer = ({ message }: Error): Problem => ({
  type: 'answer-not-written',
  title: `the answer cannot be written: ${message}`,
  advice:
    'make room, or write it elsewhere; what was asked may have been recorded: send the same --command-id again',
  kind: 'outcome-unknown',
});
