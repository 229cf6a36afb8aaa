import { expect, it } from 'vitest';
import { Instant } from '#domain/values/instant';
import { awdSource, awdStock } from '#projections/awdStock';
import { adjusted, decided, foot, opened, received, replenished, sent } from '#test/domain/awd/given';
import { awdFact, project } from '#test/projections/project';

const at = (instant: string) => Instant.parse(instant);
const on = (instant: string, event: Parameters<typeof awdFact>[2]) => awdFact('a1', at(instant), event);

it('counts boxes by the day in the marketplace on which they came and went', () => {
  const row = project(
    awdStock,
    on('2025-05-01T12:00:00Z', opened),
    on('2025-05-02T06:59:59Z', received(10)),
    on('2025-05-02T07:00:00Z', replenished(4, { deliveredOn: '2025-05-06' })),
    on('2025-05-03T12:00:00Z', sent(1)),
    on('2025-05-03T12:00:00Z', adjusted(-2, 'LOST')),
    on('2025-05-03T12:00:00Z', received(3, { region: 'WEST' })),
  ).get('a1');
  expect(Object.values(row?.boxes ?? {})).toEqual([
    { ...foot, days: { '2025-05-01': 10, '2025-05-02': -4, '2025-05-03': -3 } },
    { ...foot, region: 'WEST', days: { '2025-05-03': 3 } },
  ]);
  expect(row?.handled.map(({ what, on: day, boxes, event }) => `${what} ${boxes} ${day} ${event}`)).toEqual([
    'RECEIVED 10 2025-05-01 awd-a1@1',
    'REPLENISHED 4 2025-05-02 awd-a1@2',
    'SENT 1 2025-05-03 awd-a1@3',
    'RECEIVED 3 2025-05-03 awd-a1@5',
  ]);
});

it('gives of rates the last word about each day, by day', () => {
  const row = project(
    awdStock,
    on('2025-05-01T12:00:00Z', opened),
    on('2025-05-25T12:00:00Z', decided('SMART', '2025-06-01')),
    on('2025-05-26T12:00:00Z', decided('BASE', '2025-05-01')),
    on('2025-05-27T12:00:00Z', decided('MANAGED', '2025-06-01')),
  ).get('a1');
  expect(awdSource(row ?? awdStock.empty())).toMatchObject({
    stream: 'awd-a1',
    rates: [
      { rate: 'BASE', from: '2025-05-01', event: 'awd-a1@2' },
      { rate: 'MANAGED', from: '2025-06-01', event: 'awd-a1@3' },
    ],
  });
});

it('knows nothing of boxes whose beginning is not in the log', () => {
  const row = project(awdStock, on('2025-05-02T12:00:00Z', received(10))).get('a1');
  expect(row).toEqual(awdStock.empty());
  expect(awdSource(awdStock.empty())).toBeUndefined();
});
