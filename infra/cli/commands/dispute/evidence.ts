import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { bookOf, variantInputs } from '#infra/cli/commands/fees/variantInputs';
import { counted } from '#infra/cli/counted';
import { disputeSubject } from '#infra/cli/disputeSubject';
import { option } from '#infra/cli/input';
import { InvalidInput } from '#infra/cli/invalidInput';
import { withSubject } from '#infra/cli/step';
import { storageProblem } from '#infra/cli/storageProblem';
import { bundle } from '#infra/evidence/bundle';
import { disputeEvidence } from '#services/evidence/disputeEvidence';

export const evidence = withSubject(disputeSubject, {
  name: 'evidence',
  summary: 'Write a folder with which anyone can check a dispute without Lading: page, lines, events, hashes',
  notes: [
    'dispute.html is for a person, lines.csv for a spreadsheet. In the folder, `node verify.mjs` checks every hash and sum.',
    'Amounts are computed again from what was known when the dispute was found.',
  ],
  inputs: {
    out: option('--out <folder>', 'a new folder; default: evidence-<dispute>', z.string().min(1).optional()),
    rateCards: variantInputs.rateCards,
  },
  async does({ lading, id }, { out = `evidence-${id.slice(0, 8)}`, rateCards }, session) {
    const found = await disputeEvidence(lading, lading.clock(), id, bookOf(lading, rateCards));
    if (found === undefined) return;
    const files = bundle(found);
    writeFolder(out, files);
    const counts = { lines: found.lines.length, events: found.events.length };
    session.terminal.answer({ folder: out, files: [...files.keys()], ...counts }, () =>
      [
        `${out} has ${[...files.keys()].join(', ')}`,
        `${counted(counts.lines, 'line')} and ${counted(counts.events, 'event')}; check them with: node ${join(out, 'verify.mjs')}`,
      ].join('\n'),
    );
  },
  examples: ['dispute evidence 5f1c2a', 'dispute evidence 5f1c2a --out for-amazon'],
});

/** All of it or nothing; a folder that is there already stays as it is. */
function writeFolder(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  if (existsSync(folder))
    throw new InvalidInput([`${folder} is there already: name a new folder with --out`]);
  const partial = `${folder}.partial`;
  try {
    rmSync(partial, { recursive: true, force: true });
    mkdirSync(partial, { recursive: true });
    for (const [name, bytes] of files) writeFileSync(join(partial, name), bytes, { flush: true });
    renameSync(partial, folder);
  } catch (error) {
    throw storageProblem(error, folder);
  }
}
