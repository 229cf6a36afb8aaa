import { cliCommand } from '#infra/doors/cli/cliCommand';
import { type Table, table } from '#infra/doors/cli/table';
import { type ProblemKind, problemKinds } from '#infra/doors/problems/problem';

const meaning: { readonly [Kind in ProblemKind]: string } = {
  unexpected: 'something that should not happen; LADING_DEBUG=1 shows where',
  'invalid-input': 'what was typed cannot be used',
  refused: 'a rule says no; nothing was recorded',
  reused: 'the command id was used for another command; nothing was recorded',
  'not-found': 'there is no such plan, shipment, event or file',
  corrupt: 'the log or what was made from it is not as it was written',
  unavailable: 'the store cannot be used now: in use, or out of reach; nothing was recorded',
  full: 'the disk is full; nothing was recorded',
  'outcome-unknown': 'it may or may not have been recorded: send the same --command-id again',
  'bad-file': 'a file cannot be read as what it should be; nothing was stored',
};

const codes = [
  { code: 0, kind: 'done', means: 'done, or so already' },
  ...Object.entries(meaning).map(([kind, means]) => ({
    // The keys are those of the table above.
    code: problemKinds[kind as ProblemKind].exitCode,
    kind,
    means,
  })),
].toSorted((one, other) => one.code - other.code);

const codesTable = (): Table =>
  table(codes, [
    { head: 'code', of: ({ code }) => code, right: true },
    { head: 'kind', of: ({ kind }) => kind },
    { head: 'means', of: ({ means }) => means },
  ]);

export const exitCodes = cliCommand({
  name: 'exit-codes',
  summary: 'Say what each exit code means',
  notes: ['', String(codesTable())],
  inputs: {},
  async run({ terminal }) {
    terminal.answer({ exitCodes: codes }, codesTable);
  },
  examples: ['exit-codes', 'plan show wf1f0c2a || echo "ended with $?"'],
});
