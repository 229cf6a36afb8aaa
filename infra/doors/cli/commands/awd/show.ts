import { dayIn } from '#domain/values/calendar';
import { defined } from '#domain/values/defined';
import { marketplaces } from '#domain/values/marketplace';
import { formatVolume } from '#domain/values/volume';
import { awdStockInputs } from '#infra/doors/cli/commands/awd/awdCommand';
import { stockInputs } from '#infra/doors/cli/input/inventoryInputs';
import { type Table, table } from '#infra/doors/cli/output/table';
import { cliCommand } from '#infra/doors/cli/program/cliCommand';
import { dimensionsText } from '#infra/doors/inputs/measurementText';
import { type AwdBoxesAnswer, awdDetail } from '#services/awd/awdDetail';

const { asOf, asKnownAt } = stockInputs;

export const show = cliCommand({
  name: 'show',
  summary: 'Show the boxes of a SKU in AWD by kind and region, and by which rate its fees go',
  inputs: { ...awdStockInputs, asOf, asKnownAt },
  async run(session, { msku, country, asOf: givenDay, asKnownAt: knownAt }) {
    const { sellerId } = session;
    const lading = await session.openSettled();
    const day = givenDay ?? dayIn(lading.clock(), marketplaces[country].timeZone);
    const found = await awdDetail(lading, {
      sellerId,
      country,
      msku,
      day,
      ...defined({ asKnownAt: knownAt }),
    });
    const none = { revision: 'no-stream', stored: [], boxes: 0, units: 0, cubicFeet: '0' } as const;
    const answer = { sellerId, country, msku, day, ...(found ?? none) };
    const { stored, boxes, units, cubicFeet } = answer;
    const rate = found?.rate;
    session.terminal.answer(answer, () => [
      stored.length === 0 ? `no boxes in AWD at the end of ${day}` : storedTable(stored),
      '',
      `together  ${boxes} boxes, ${units} units, ${formatVolume(cubicFeet, 4)} cubic feet`,
      `rate      ${rate === undefined ? 'not known' : `${rate.rate} since ${rate.from} (${rate.event})`}`,
    ]);
  },
  examples: ['awd show MUG-BLUE', 'awd show MUG-BLUE --as-of 2026-01-31'],
});

const storedTable = (stored: readonly AwdBoxesAnswer[]): Table =>
  table(stored, [
    { head: 'box', of: ({ dimensions }) => dimensionsText(dimensions) },
    { head: 'units per box', of: ({ unitsPerBox }) => unitsPerBox, right: true },
    { head: 'region', of: ({ region }) => region ?? 'not known' },
    { head: 'boxes', of: ({ boxes }) => boxes, right: true },
    { head: 'units', of: ({ units }) => units, right: true },
    { head: 'cubic feet', of: ({ cubicFeet }) => formatVolume(cubicFeet, 4), right: true },
  ]);
