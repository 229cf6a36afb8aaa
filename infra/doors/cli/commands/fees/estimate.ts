import { type CardAnswer, cardsOn } from '#domain/fees/rateCards/cardsOn';
import { dayIn } from '#domain/values/calendar';
import { defined } from '#domain/values/defined';
import { LocalDate } from '#domain/values/item';
import { marketplaces } from '#domain/values/marketplace';
import { countryInput } from '#infra/doors/cli/commands/fees/monthInputs';
import { rateCardsOf, variantInputs } from '#infra/doors/cli/commands/fees/variantInputs';
import { option } from '#infra/doors/cli/input/input';
import { InvalidInput } from '#infra/doors/cli/input/invalidInput';
import { asKnownAtInput } from '#infra/doors/cli/input/momentInputs';
import { type Table, table } from '#infra/doors/cli/output/table';
import { cliCommand } from '#infra/doors/cli/program/cliCommand';
import { flagsText } from '#infra/words/flagText';
import { moneyText } from '#infra/words/moneyText';
import { resultInWords } from '#infra/words/resultInWords';
import { wordedEstimate } from '#infra/words/wordedFee';
import { type EstimateAnswer, estimateOverage } from '#services/fees/overage/estimateOverage';

const notAdded = 'An estimate, and never to be added to charges.';

export const estimate = cliCommand({
  name: 'estimate',
  summary: "Estimate what the month's storage overage will have cost at its end, if nothing changes",
  notes: [
    'What is over the limit today, for every day left with today among them, and what the days before have cost.',
    notAdded,
  ],
  inputs: {
    asOf: option(
      '--as-of <day>',
      "by the stock at this day's end in the marketplace, YYYY-MM-DD; default: today",
      LocalDate.optional(),
    ),
    country: countryInput,
    asKnownAt: asKnownAtInput,
    rateCards: variantInputs.rateCards,
  },
  async run(session, { asOf, country: givenCountry, asKnownAt, rateCards }) {
    const lading = await session.openSettled();
    const country = givenCountry ?? lading.settings.marketplace;
    const today = dayIn(lading.clock(), marketplaces[country].timeZone);
    const day = asOf ?? today;
    if (day > today) throw new InvalidInput([`--as-of ${day} has not come; expected: a day up to ${today}`]);
    const { sellerId } = session;
    const book = rateCardsOf(lading, rateCards);
    const estimates = await estimateOverage(lading, lading.clock(), {
      ...{ sellerId, country, day, book },
      ...defined({ asKnownAt }),
    });
    const worded = estimates.map((each) => ({ ...each, estimate: wordedEstimate(each.estimate) }));
    session.terminal.answer({ isEstimate: true, sellerId, country, day, estimates: worded }, () =>
      estimates.length === 0
        ? nothingText(cardsOn(book, 'storage-overage', country, day), `in ${country} on ${day}`)
        : [estimatesTable(estimates), '', notAdded],
    );
  },
  examples: ['fees estimate', 'fees estimate --as-of 2022-07-10 --country US'],
});

const nothingText = (answer: CardAnswer<'storage-overage'>, when: string): string =>
  answer.kind === 'no-fee'
    ? `there is no fee on storage over the limit ${when}: ${answer.card.source}`
    : `nothing is over a storage limit ${when}, and nothing was since its month began`;

const estimatesTable = (estimates: readonly EstimateAnswer[]): Table =>
  table(estimates, [
    { head: 'day', of: ({ day }) => day },
    { head: 'storage type', of: ({ storageType }) => storageType },
    {
      head: 'incurred',
      of: ({ estimate: of }) => (of.kind === 'estimate' ? moneyText(of.incurred) : '-'),
      right: true,
    },
    {
      head: 'days left',
      of: ({ estimate: of }) => (of.kind === 'estimate' ? of.remainingDays : '-'),
      right: true,
    },
    {
      head: 'estimate',
      of: ({ estimate: of }) => (of.kind === 'estimate' ? moneyText(of.amount) : resultInWords(of)),
      right: true,
    },
    {
      head: '',
      of: ({ estimate: of }) =>
        of.kind === 'estimate' && of.unverified
          ? `unverified${of.flagged === undefined ? '' : `: ${flagsText(of.flagged)}`}`
          : '',
    },
  ]);
