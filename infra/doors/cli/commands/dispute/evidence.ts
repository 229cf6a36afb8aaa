import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { rateCardsOf, variantInputs } from '#infra/doors/cli/commands/fees/variantInputs';
import { option } from '#infra/doors/cli/input/input';
import { InvalidInput } from '#infra/doors/cli/input/invalidInput';
import { fileProblem } from '#infra/doors/cli/output/fileProblem';
import { disputeSubject } from '#infra/doors/cli/steps/disputeSubject';
import { subjectCommand } from '#infra/doors/cli/steps/stepCommand';
import { type EvidenceFile, evidenceFiles } from '#infra/files/evidence/evidenceFiles';
import { countText } from '#infra/words/countText';
import { disputeEvidence } from '#services/disputes/evidence/disputeEvidence';

export const evidence = subjectCommand(disputeSubject, {
  name: 'evidence',
  summary: 'Write a folder with which anyone can check a dispute without Lading: page, lines, events, hashes',
  notes: [
    'dispute.html is for a person, lines.csv for a spreadsheet. In the folder, `node verify.mjs` checks every hash, every sum and the claim.',
    'Amounts are computed again from what was known when the dispute was found, and held against the charge as a scan does.',
  ],
  inputs: {
    out: option('--out <folder>', 'a new folder; default: evidence-<dispute>', z.string().min(1).optional()),
    rateCards: variantInputs.rateCards,
  },
  async run({ lading, id }, { out = `evidence-${id.slice(0, 8)}`, rateCards }, session) {
    const found = await disputeEvidence(lading, lading.clock(), id, rateCardsOf(lading, rateCards));
    if (found === undefined) return;
    const { lines } = found;
    let events = 0;
    const files = await writeFolder(
      out,
      evidenceFiles(found, () => (events += 1)),
    );
    session.terminal.answer({ folder: out, files, lines: lines.length, events }, () =>
      [
        `${out} has ${files.join(', ')}`,
        `${countText(lines.length, 'line')} and ${countText(events, 'event')}; check them with: node ${join(out, 'verify.mjs')}`,
      ].join('\n'),
    );
  },
  examples: ['dispute evidence 5f1c2a', 'dispute evidence 5f1c2a --out for-amazon'],
});

/** Writes all files or none. An existing folder is left unchanged. */
async function writeFolder(folder: string, files: AsyncIterable<EvidenceFile>): Promise<readonly string[]> {
  if (existsSync(folder))
    throw new InvalidInput([`${folder} is there already: name a new folder with --out`]);
  const partial = `${folder}.partial`;
  const names: string[] = [];
  try {
    rmSync(partial, { recursive: true, force: true });
    mkdirSync(partial, { recursive: true });
    for await (const { name, bytes } of files) {
      await using file = await open(join(partial, name), 'wx');
      await file.writeFile(bytes);
      await file.sync();
      names.push(name);
    }
    renameSync(partial, folder);
    return names;
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    throw fileProblem(error, folder);
  }
}
