import { runProgram } from '#infra/doors/cli/runProgram';
import { processSurroundings } from '#infra/doors/cli/surroundings';
import { tellProblem } from '#infra/doors/cli/tellProblem';
import { Failed } from '#infra/doors/problems/failed';
import type { Problem } from '#infra/doors/problems/problem';

/** The program as the shell starts it. */
export async function main(argv: readonly string[]): Promise<void> {
  const surroundings = processSurroundings();
  // A reader that has seen enough, such as `head`, ends us without a word.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : tellProblem(new Failed(unsaid(error)), surroundings, false));
  });
  // What cannot be said even here changes nothing of what is done.
  process.stderr.on('error', () => {});
  process.exitCode = await runProgram(argv, surroundings);
}

const unsaid = ({ message }: Error): Problem => ({
  type: 'answer-not-written',
  title: `the answer cannot be written: ${message}`,
  advice:
    'make room, or write it elsewhere; what was asked may have been recorded: send the same --command-id again',
  kind: 'outcome-unknown',
});
