import { z } from 'zod';
import { option } from '#infra/doors/cli/input/input';
import { commandLine } from '#infra/doors/cli/output/commandLine';
import { cliCommand } from '#infra/doors/cli/program/cliCommand';
import type { Session } from '#infra/doors/cli/program/session';
import { adviceText } from '#infra/doors/problems/advice';
import { checkEventStoreDb } from '#infra/doors/upkeep/checkEventStoreDb';
import { checkMachine } from '#infra/doors/upkeep/checkMachine';
import { checkStore } from '#infra/doors/upkeep/checkStore';
import { version } from '#infra/main/version';
import { printable } from '#infra/words/printable';

export const doctor = cliCommand({
  name: 'doctor',
  summary: 'Look whether everything is in order, and say what to do where it is not',
  inputs: {
    acceptLoss: option(
      '--accept-loss',
      'go on with a log that has lost its end: what is missing stays missing, read models are made anew',
      z.boolean().default(false),
    ),
    retry: option(
      '--retry',
      'let everything that policies failed at be tried again now',
      z.boolean().default(false),
    ),
    store: option(
      '--store <store>',
      'look at the way to an EventStoreDB, esdb://host:2113, instead of the log in the data directory',
      z
        .string()
        .regex(/^esdb(\+discover)?:\/\/.+$/, 'none of EventStoreDB')
        .optional(),
    ),
  },
  async run(session, { acceptLoss, retry, store }) {
    if (acceptLoss || retry) await mend(session, acceptLoss);
    const { directory, terminal } = session;
    const checks = [
      ...checkMachine(directory),
      ...(await (store ? checkEventStoreDb(store) : checkStore(directory))),
    ].map(({ trouble, ...check }) => ({
      ...check,
      ...(trouble !== undefined && {
        trouble: { ...trouble, advice: adviceText(trouble.advice, commandLine) },
      }),
    }));
    session.endKind = checks.flatMap(({ trouble }) => trouble?.kind ?? [])[0];
    terminal.answer({ version, directory, checks }, () =>
      [
        `Lading ${version}`,
        ...checks.flatMap(({ what, found, trouble }) => [
          printable(`${markOf(trouble)} ${what}: ${found}`),
          ...(trouble === undefined ? [] : [printable(`        ${trouble.advice}`)]),
        ]),
      ].join('\n'),
    );
  },
  examples: [
    'doctor',
    'doctor --store esdb://localhost:2113?tls=false',
    'doctor --data /backups/lading-2026-11-30',
  ],
});

async function mend(session: Session, acceptTruncation: boolean): Promise<void> {
  const lading = session.open({ acceptTruncation });
  await lading.reactor.retryFailed();
  await lading.settle();
  session.close();
}

const markOf = (trouble: { readonly kind?: string } | undefined): string => {
  if (trouble === undefined) return 'ok     ';
  return trouble.kind === undefined ? 'look   ' : 'PROBLEM';
};
