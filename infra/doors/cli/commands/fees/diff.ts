import { defined } from '#domain/values/defined';
import { computedFeeTypes } from '#domain/values/feeType';
import { Instant } from '#domain/values/instant';
import { cliCommand } from '#infra/doors/cli/cliCommand';
import { asKnownAtInput } from '#infra/doors/cli/commands/answers/momentInputs';
import { linesAsked, mskuInput, shipmentInput, typeInput } from '#infra/doors/cli/commands/fees/lineInputs';
import { countryInput, monthIn, monthInput } from '#infra/doors/cli/commands/fees/monthInputs';
import { bookOf, measuredAs, variantInputs } from '#infra/doors/cli/commands/fees/variantInputs';
import { option } from '#infra/doors/cli/input';
import { InvalidInput } from '#infra/doors/cli/invalidInput';
import { diffText } from '#infra/doors/cli/tables/diffTable';
import { wordedDiff } from '#infra/words/wordedDiff';
import { ledgerDiff } from '#services/fees/ledgerDiff';

export const diff = cliCommand({
  name: 'diff',
  summary: 'Compute a month twice and show what differs, line by line: by other cards, sizes, or knowledge',
  notes: ['Before is by the cards of the settings, after by what is given here.'],
  inputs: {
    month: monthInput,
    type: typeInput(Object.values(computedFeeTypes)),
    msku: mskuInput,
    shipment: shipmentInput(),
    country: countryInput,
    otherAsOf: option(
      '--other-as-of <instant>',
      'after: as it stood then, as 2026-01-31T23:59:59Z',
      Instant.optional(),
    ),
    otherAsKnownAt: option(
      '--other-as-known-at <instant>',
      'after: as far as it was recorded by then, as 2026-01-31T23:59:59Z',
      Instant.optional(),
    ),
    ...variantInputs,
    asKnownAt: asKnownAtInput,
  },
  async run(session, { month, type, msku, shipment, otherAsOf, otherAsKnownAt, ...given }) {
    const { rateCards, measure, country, asKnownAt } = given;
    if (!otherAsOf && !otherAsKnownAt && rateCards === undefined && measure.length === 0)
      throw new InvalidInput([
        'nothing to compare with; expected: --rate-cards, --measure, --other-as-of or --other-as-known-at',
      ]);
    const lading = await session.openSettled();
    const { sellerId } = session;
    const asked = {
      sellerId,
      month: month ?? monthIn(lading, { country, at: asKnownAt }),
      ...defined({ country, asKnownAt, feeType: type }),
      ...linesAsked(lading, sellerId, { msku, shipment }),
    };
    const variant = {
      book: bookOf(lading, rateCards),
      measured: measuredAs(session, lading, measure),
      ...defined({ asOf: otherAsOf, asKnownAt: otherAsKnownAt }),
    };
    const found = await ledgerDiff(
      lading,
      lading.clock(),
      { ...asked, book: bookOf(lading, undefined) },
      variant,
    );
    session.terminal.answer({ sellerId, month: asked.month, ...wordedDiff(found) }, () =>
      diffText(found, asked.month),
    );
  },
  examples: [
    'fees diff --month 2026-10 --rate-cards agreed.json',
    'fees diff --month 2026-10 --rate-cards agreed.json --type FBAStorageFee --msku MUG-BLUE',
    'fees diff --month 2026-10 --measure MUG-BLUE=10.28x10.2x4.69in',
    'fees diff --month 2026-10 --other-as-known-at 2026-11-01T08:00:00Z',
  ],
});
