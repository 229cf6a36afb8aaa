import { CommanderError } from 'commander';
import { InvalidInput } from '#infra/doors/cli/input/invalidInput';
import { commandLine } from '#infra/doors/cli/output/commandLine';
import { Terminal } from '#infra/doors/cli/output/terminal';
import type { RunContext } from '#infra/doors/cli/program/runContext';
import { adviceText } from '#infra/doors/problems/advice';
import { Failed } from '#infra/doors/problems/failed';
import { type Problem, problemKinds } from '#infra/doors/problems/problem';
import { problemOf } from '#infra/doors/problems/problemOf';
import { printable } from '#infra/words/printable';

/** Says what ended a run, for people or as the one JSON document of the run; gives its exit code. */
export function tellProblem(error: unknown, { streams, environment }: RunContext, json: boolean): number {
  const problem = inWords(error);
  const advice = adviceText(problem.advice, commandLine);
  const { exitCode } = problemKinds[problem.kind];
  const terminal = new Terminal(streams, { json, color: false });
  if (json) terminal.answer({ problem: { ...problem, advice, exitCode } }, () => '');
  else
    terminal.note(
      [problem.title, advice].map((text) => text.split('\n').map(printable).join('\n  ')).join('\n  '),
    );
  if (environment['LADING_DEBUG'] && error instanceof Error) terminal.note(String(error.stack));
  return exitCode;
}

function inWords(error: unknown): Problem {
  if (error instanceof Failed) return error.problem;
  if (error instanceof InvalidInput || error instanceof CommanderError) {
    return {
      type: 'invalid-input',
      title: error.message === helpShown ? 'a command is missing' : error.message.replace(/^error: /, ''),
      advice: 'nothing was done; --help says what is expected',
      kind: 'invalid-input',
    };
  }
  return problemOf(error);
}

/** Commander's message where it showed the help for want of a command. */
const helpShown = '(outputHelp)';
