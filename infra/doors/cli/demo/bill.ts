import type { Difference } from '#domain/disputes/judging/difference';
import { computedFeeTypes } from '#domain/values/feeType';
import { demoPath } from '#infra/doors/cli/demo/demoFile';
import type { Narrator } from '#infra/doors/cli/demo/narrator';
import { recogniseReport } from '#infra/files/reports/recogniseReport';
import { countText } from '#infra/words/countText';
import { moneyText } from '#infra/words/moneyText';
import { moneyRange } from '#infra/words/resultInWords';
import { wordedDifference } from '#infra/words/wordedScan';
import { disputeAggregate } from '#services/aggregates';
import { disputeScan } from '#services/disputes/disputeScan';
import { recordDifferences } from '#services/disputes/recordDifferences';
import { importCharges } from '#services/importing/reports/importCharges';
import { isChargeReport } from '#services/ports/reports';
import { disputeId } from '#services/streamIds';

/** The difference that the story disputes. */
export interface Disputed {
  readonly dispute: string;
  /** The line of the fee ledger that the disputed charge was held against. */
  readonly disputedLine: string;
}

/** Finds what of the charges is not owed, and disputes what was stored in less space than was charged. */
export async function disputeBill(narrator: Narrator): Promise<Disputed> {
  const differences = await scan(narrator);
  const disputed = differences.find(({ finding }) => finding.feeType === computedFeeTypes.storage);
  if (disputed === undefined) throw new Error('the story needs storage that was charged too high');
  return dispute(narrator, disputed);
}

/** One of Amazon's reports of what it charged. */
export async function importBill(narrator: Narrator, name: string): Promise<void> {
  const { lading } = narrator;
  const path = demoPath(`files/${name}`);
  const report = await recogniseReport(path);
  if (report === undefined || !isChargeReport(report.kind)) throw new Error(`the story cannot read ${name}`);
  const { kind, ...written } = report;
  const { charges, notFees, findings } = await importCharges(
    lading,
    path,
    { kind, ...written },
    {
      ...{ dates: 'M/D/Y', marketplace: lading.settings.marketplace },
      ...{ mayShrink: false, skipBadRows: false, dryRun: false },
    },
    narrator.cause('import'),
  );
  if (findings.problemCount > 0) throw new Error(`the story breaks off at ${name}`);
  await lading.settle();
  const others = notFees > 0 ? `, and ${countText(notFees, 'row')} of no fee` : '';
  narrator.remember(`${name} is imported: ${countText(charges, 'charge')}${others}`, []);
}

/** Each difference in a sentence; none is recorded yet. */
async function scan(narrator: Narrator): Promise<readonly Difference[]> {
  const { sellerId, marketplace: home } = narrator.lading.settings;
  const now = narrator.lading.clock();
  const { differences, claimed, agreeing } = await disputeScan(narrator.lading, { sellerId, home, now });
  narrator.remember(
    `what is owed is recomputed: ${countText(agreeing, 'charge')} as owed, ${countText(differences.length, 'difference')} of ${claimed.map(moneyText).join(', ')} in all`,
    [],
  );
  for (const { finding, because } of differences.map(wordedDifference)) {
    const { feeType, charged, expected, subject } = finding;
    narrator.remember(
      `${feeType}: charged ${moneyText(charged)}, owed ${moneyRange(expected)}: ${because[0]?.why}`,
      [],
      subject.shipmentConfirmationId,
    );
  }
  return differences;
}

async function dispute(narrator: Narrator, difference: Difference): Promise<Disputed> {
  const { commands, settings } = narrator.lading;
  const { chargeId, feeType, claimed, evidence } = difference.finding;
  await recordDifferences(commands, [difference], narrator.cause());
  await narrator.lading.settle();
  const id = disputeId(settings.sellerId, chargeId);
  await narrator.tell(`the ${feeType} is disputed: ${moneyText(claimed)} to claim`, (cause) =>
    commands.handle(disputeAggregate, id, { type: 'OpenDispute' }, cause),
  );
  const line = evidence.find((each) => each.startsWith('line: '))?.slice('line: '.length);
  if (line === undefined) throw new Error('the story needs the line that shows the difference');
  return { dispute: id, disputedLine: line };
}
