import { expect, it, vi } from 'vitest';
import { publishedBook } from '#domain/fees/rateCards/publishedCards';
import { feeTypes } from '#domain/values/feeType';
import { Instant } from '#domain/values/instant';
import { disputeScan } from '#services/disputes/disputeScan';
import { disputeEvidence } from '#services/disputes/evidence/disputeEvidence';
import * as row from '#test/domain/disputes/judging/rows';
import { factOn, planned, receivedAt, shipped } from '#test/domain/fees/lines/inbound/inboundFacts';
import { weighing } from '#test/domain/fees/lines/movementFacts';
import * as facts from '#test/domain/inbound/shipment/facts';
import { evidenceFolder } from '#test/infra/files/evidence/evidenceFolder';
import { chargeFact, disputeFact, type StreamFact, shipmentFact } from '#test/projections/project';
import { cubicFoot, limitedTo, moved, opened } from '#test/services/inventory/networkStock';
import { queried } from '#test/services/queried';

const sellerId = 'seller-1';
const now = Instant.parse('2026-10-10T20:00:00Z');
type Row = ReturnType<typeof row.overageRow>;

const charged = (...rows: readonly Row[]): readonly StreamFact[] =>
  rows.map(({ report, ...each }) =>
    chargeFact(each.chargeId, now, {
      ...{ type: 'ChargesReported', sellerId, report, period: each.from, subject: '' },
      ...{ rows: [each], rowCount: 1, digest: each.chargeId },
    }),
  );

/** 100 cubic feet over a limit of 500 on the first four days of a month. */
const overIn = (month: string): readonly StreamFact[] => [
  ...cubicFoot(),
  ...limitedTo({ country: 'US', cubicFeet: '500' }),
  opened('US'),
  moved(`${month}-01T20:00:00Z`, 600),
  moved(`${month}-05T20:00:00Z`, -200),
];
const oversize = { subject: { storageType: 'OVERSIZE' } };
const over = (day: string, amount = '32.26') => row.overageRow(day, amount, {}, oversize);
const accepted = [facts.created(), facts.confirmed(), facts.chargeAccepted()].map((event) =>
  shipmentFact('sh1', facts.at('2026-02-28T20:00:00.000Z'), event),
);
const closed = [
  ...[...planned('2023-04-20', 'MINIMAL', 1, 'AMAZON'), factOn('2023-04-21', facts.confirmed())],
  ...[shipped('2023-04-25'), factOn('2023-05-30', facts.receivingStarted), receivedAt('2023-05-30', 100)],
  factOn('2023-06-20', facts.closed()),
];
const label = (day: string, amount: string) =>
  row.shipmentRow(feeTypes.label, day, amount, { subject: { shipmentConfirmationId: 'FBA-sh1' } });

it.each<readonly [what: string, happened: readonly StreamFact[]]>([
  ['a rate', [...overIn('2023-07'), ...charged(over('2023-07-03', '40.00'))]],
  ['a day too many', [...overIn('2023-07'), ...charged(over('2023-07-08'))]],
  ['a day by either rounding', [...overIn('2023-02'), ...charged(over('2023-02-03', '40.00'))]],
  ['a fee that has ended', [...charged(over('2024-07-15'))]],
  ['a row by its own figures', [...charged(row.storageRow('2022-11', '5.00'))]],
  ['a charge twice', [...overIn('2023-07'), ...charged(over('2023-07-03'), over('2023-07-03'))]],
  [
    'several rows for one line',
    [
      ...overIn('2023-07'),
      ...charged(
        over('2023-07-03', '20.00'),
        row.overageRow('2023-07-03', '30.00', { condition: 'Used' }, oversize),
      ),
    ],
  ],
  [
    'a carrier beyond its quote',
    [...accepted, ...charged(row.carrierRow('FBA15D8F7K2L', '2026-08-05', '38.12'))],
  ],
  [
    'a carrier for what was cancelled',
    [
      ...accepted,
      shipmentFact('sh1', facts.at('2026-02-28T21:00:00.000Z'), facts.chargeVoided),
      ...charged(row.carrierRow('FBA15D8F7K2L', '2026-08-05', '38.12')),
    ],
  ],
  [
    'a fee of a shipment in two rows',
    [...closed, ...charged(label('2023-07-20', '40.00'), label('2023-07-21', '20.00'))],
  ],
  [
    'units sold, three times alike',
    [
      opened('US'),
      ...weighing('3.6'),
      ...charged(...[10, 11, 12].map((day) => row.unitRow(`2024-06-${day}`, '9.61'))),
    ],
  ],
])('what a scan finds of %s has evidence that verifies, by one reading of the log', async (_, happened) => {
  const scanned = await disputeScan(await queried(...happened), { sellerId, home: 'US', now });
  expect(scanned.differences.length).toBeGreaterThan(0);
  const found = scanned.differences.map(({ finding }) =>
    disputeFact(finding.chargeId, now, { type: 'DisputeFound', ...finding }),
  );
  const built = await queried(...happened, ...found);
  const side = { ...built, store: built.appendable };
  const readAll = vi.spyOn(side.store, 'readAll');
  for (const { finding, because } of scanned.differences) {
    readAll.mockClear();
    const evidence = await disputeEvidence(side, now, finding.chargeId, publishedBook);
    expect(readAll).toHaveBeenCalledTimes(1);
    if (evidence === undefined) throw new Error('there is no such dispute');
    expect(evidence.difference?.because).toEqual(because);
    const { verify } = await evidenceFolder(evidence);
    const { status, out } = await verify();
    expect(out).toContain('all as recorded, every sum right');
    expect(status).toBe(0);
  }
});
