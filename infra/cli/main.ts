import { runProgram } from '#infra/cli/runProgram';
import { processSurroundings } from '#infra/cli/surroundings';

/** The program as the shell starts it. */
export async function main(argv: readonly string[]): Promise<void> {
  // A reader that has seen enough, such as `head`, ends us without a word.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  process.exitCode = await runProgram(argv, processSurroundings());
}
