import { defined } from '#domain/values/defined';
import { computedFeeTypes } from '#domain/values/feeType';
import { Instant } from '#domain/values/instant';
import { lineFilter, mskuInput, shipmentInput, typeInput } from '#infra/doors/cli/commands/fees/lineInputs';
import { countryInput, monthAt, monthInput } from '#infra/doors/cli/commands/fees/monthInputs';
import {
  rateCardsOf,
  supposedMeasurementsOf,
  variantInputs,
} from '#infra/doors/cli/commands/fees/variantInputs';
import { option } from '#infra/doors/cli/input/input';
import { InvalidInput } from '#infra/doors/cli/input/invalidInput';
import { asKnownAtInput } from '#infra/doors/cli/input/momentInputs';
import { diffText } from '#infra/doors/cli/output/tables/diffTable';
import { cliCommand } from '#infra/doors/cli/program/cliCommand';
import { wordedDiff } from '#infra/words/wordedDiff';
import { feeLedgerDiff } from '#services/fees/ledger/feeLedgerDiff';

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
    const filter = {
      sellerId,
      month: month ?? monthAt(lading, { country, at: asKnownAt }),
      ...defined({ country, asKnownAt, feeType: type }),
      ...lineFilter(lading, sellerId, { msku, shipment }),
    };
    const variant = {
      book: rateCardsOf(lading, rateCards),
      measured: supposedMeasurementsOf(session, lading, measure),
      ...defined({ asOf: otherAsOf, asKnownAt: otherAsKnownAt }),
    };
    const found = await feeLedgerDiff(
      lading,
      lading.clock(),
      { ...filter, book: rateCardsOf(lading, undefined) },
      variant,
    );
    session.terminal.answer({ sellerId, month: filter.month, ...wordedDiff(found) }, () =>
      diffText(found, filter.month),
    );
  },
  examples: [
    'fees diff --month 2026-10 --rate-cards agreed.json',
    'fees diff --month 2026-10 --rate-cards agreed.json --type FBAStorageFee --msku MUG-BLUE',
    'fees diff --month 2026-10 --measure MUG-BLUE=10.28x10.2x4.69in',
    'fees diff --month 2026-10 --other-as-known-at 2026-11-01T08:00:00Z',
  ],
});
