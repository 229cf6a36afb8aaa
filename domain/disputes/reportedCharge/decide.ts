import { accept, type Decision, refuse } from '#domain/aggregate/decision';
import type { ReportedChargeCommand, ReportedChargeRefusal } from '#domain/disputes/reportedCharge/commands';
import type { ReportedChargeEvent } from '#domain/disputes/reportedCharge/events';
import type { ReportedChargeState } from '#domain/disputes/reportedCharge/state';

/**
 * Equal rows record nothing, other rows replace the part. Fewer rows are refused unless the command allows it: Amazon
 * has re-issued truncated reports.
 */
export function decide(
  { mayShrink, ...command }: ReportedChargeCommand,
  { latest }: ReportedChargeState,
): Decision<ReportedChargeEvent, ReportedChargeRefusal> {
  const { report, period, subject, digest, rows } = command;
  if (latest?.digest === digest) return accept();
  const now = rows.length;
  if (latest !== undefined && now < latest.rowCount && !mayShrink)
    return refuse({
      reason: 'fewer-rows-than-before',
      report,
      period,
      subject,
      before: latest.rowCount,
      now,
    });
  return accept({ ...command, type: 'ChargesReported', rowCount: now });
}
