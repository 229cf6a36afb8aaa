import type { SizeTierAnswer } from '#domain/catalog/sku/sizeTier';
import { LocalDate } from '#domain/values/item';
import { formatVolume } from '#domain/values/volume';
import { todayInMarketplace } from '#infra/doors/cli/input/effectiveFrom';
import { option } from '#infra/doors/cli/input/input';
import { asKnownAtInput, asOfInput } from '#infra/doors/cli/input/momentInputs';
import { table } from '#infra/doors/cli/output/table';
import type { Text } from '#infra/doors/cli/output/text';
import { subjectCommand } from '#infra/doors/cli/steps/stepCommand';
import { skuSubject } from '#infra/doors/cli/steps/subjects';
import { dimensionsText, weightText } from '#infra/doors/inputs/measurementText';
import { Failed } from '#infra/doors/problems/failed';
import { skuProblem } from '#infra/doors/problems/skuProblem';
import { moneyText } from '#infra/words/moneyText';
import { notComputableText } from '#infra/words/notComputableText';
import { printable } from '#infra/words/printable';
import { wordedOnDay } from '#infra/words/wordedSku';
import { type CatalogRow, catalog } from '#projections/catalog';
import { skuOnDay } from '#services/catalog/sku/skuOnDay';
import { rowsAt } from '#services/readSide/readSide';

export const show = subjectCommand(skuSubject, {
  name: 'show',
  summary: 'Show a SKU: its ids, what it measures and is stored as on a day and who says so, its listings',
  inputs: {
    on: option('--on <day>', 'as on this day, YYYY-MM-DD; default: today', LocalDate.optional()),
    asOf: asOfInput,
    asKnownAt: asKnownAtInput,
  },
  async run({ lading, id, cause }, { on, ...moment }, session) {
    const rows = await rowsAt<CatalogRow>(lading, catalog, moment, id);
    const row = rows.find(([key]) => key === id)?.[1];
    if (row?.msku === undefined)
      throw new Failed(skuProblem({ reason: 'not-possible-now', status: 'none', command: 'show' }));
    const { marketplace } = lading.settings;
    const day = on ?? todayInMarketplace({ lading, cause });
    const onDay = skuOnDay(row, marketplace, day);
    session.terminal.answer({ skuId: id, ...row, day, onDay: wordedOnDay(onDay) }, () =>
      text(row, onDay, day),
    );
  },
  examples: [
    'sku show MUG-BLUE',
    'sku show X001MUGBLU --on 2026-03-01',
    'sku show MUG-BLUE --as-known-at 2026-03-01T00:00:00Z',
  ],
});

function text(
  { msku = '', ids, listings, sellerFulfilledQuantity }: CatalogRow,
  { measured, sizeTier, storageType }: ReturnType<typeof skuOnDay>,
  day: string,
): Text {
  return [
    `${printable(msku)}${ids.title === undefined ? '' : `, ${printable(ids.title)}`}`,
    `FNSKU     ${printable(ids.fnsku ?? 'not known')}`,
    `ASIN      ${printable(ids.asin ?? 'not known')}`,
    `on ${day}`,
    measured === undefined
      ? 'measures  not known'
      : `measures  ${dimensionsText(measured.measurement.dimensions)}, ${weightText(measured.measurement.weight)}, by ${measured.measurement.source.toLowerCase()} since ${measured.measurement.effectiveFrom} (${measured.measurement.event})`,
    ...(measured === undefined ? [] : [`volume    ${formatVolume(measured.unitVolume, 4)} cubic feet`]),
    `size      ${sizeTierText(sizeTier)}`,
    storageType === undefined
      ? 'stored as not known'
      : `stored as ${storageType.storageType}, by ${storageType.source === 'SIZE_TIER' ? 'size' : storageType.source.toLowerCase()}`,
    ...(sellerFulfilledQuantity === undefined ? [] : [`seller has ${sellerFulfilledQuantity} to ship`]),
    '',
    listings.length === 0
      ? 'listed in no store'
      : table(listings, [
          { head: 'store', of: ({ marketplace }) => marketplace },
          { head: 'fulfilled by', of: ({ fulfillment }) => fulfillment },
          { head: 'title', of: ({ title }) => title },
          { head: 'price', of: ({ price }) => moneyText(price), right: true },
        ]),
  ];
}

const sizeTierText = (answer: SizeTierAnswer): string =>
  answer.known
    ? `${answer.sizeTier}${answer.overmax ? ', overmax' : ''}, charged by ${answer.chargedWeight} lb${answer.unverified ? ' (unverified)' : ''}`
    : `not known: ${notComputableText(answer.why)}`;
