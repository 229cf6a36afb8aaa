import { z } from 'zod';
import { defined } from '#domain/values/defined';
import {
  rateCardsOf,
  supposedMeasurementsOf,
  variantInputs,
} from '#infra/doors/cli/commands/fees/variantInputs';
import { argument, option } from '#infra/doors/cli/input/input';
import { asKnownAtInput, asOfInput } from '#infra/doors/cli/input/momentInputs';
import { explanationText } from '#infra/doors/cli/output/tables/explanationText';
import { cliCommand } from '#infra/doors/cli/program/cliCommand';
import { Failed } from '#infra/doors/problems/failed';
import { noSuchLine } from '#infra/doors/problems/noSuchLine';
import { wordedLine } from '#infra/words/wordedFee';
import { explainLine } from '#services/fees/explanation/explainLine';

const mostEvidence = 20;

export const explain = cliCommand({
  name: 'explain',
  summary:
    'Print the sum of a ledger line by hand: its inputs, card and rounding, and the events it came from',
  notes: [
    '`lading fees --by line` names the lines. The same options give the same line by other cards or sizes.',
  ],
  inputs: {
    line: argument('<line>', 'a line of the ledger, such as 2024-04.US.3f9a1c2b7d40', z.string().min(1)),
    all: option(
      '--all',
      `all evidence, and not only the first ${mostEvidence} facts`,
      z.boolean().default(false),
    ),
    asOf: asOfInput,
    asKnownAt: asKnownAtInput,
    ...variantInputs,
  },
  async run(session, { line, all, rateCards, measure, ...moment }) {
    const lading = await session.openSettled();
    const found = await explainLine(lading, line, {
      sellerId: session.sellerId,
      now: lading.clock(),
      book: rateCardsOf(lading, rateCards),
      measured: supposedMeasurementsOf(session, lading, measure),
      ...defined(moment),
      most: all ? Number.POSITIVE_INFINITY : mostEvidence,
    });
    if (found === undefined) throw new Failed(noSuchLine(line));
    session.terminal.answer({ ...found, line: wordedLine(found.line) }, () => explanationText(found));
  },
  examples: [
    'explain 2024-04.US.3f9a1c2b7d40',
    'explain 2024-04.US.3f9a1c2b7d40 --measure MUG-BLUE=10.28x10.2x4.69in',
  ],
});
