import { DisputeCommand, type DisputeRefusal } from '#domain/disputes/dispute/commands';
import { aggregateCommand, commandFields, type DoorCommand } from '#infra/doors/commands/doorCommand';
import { disputeAggregate } from '#services/aggregates';
import { isFromTheFuture } from '#services/engine/log/isFromTheFuture';

/**
 * Days are counted from what a person says was done at Amazon: what is yet to happen cannot be told here, while a scan of a
 * carton by a clock that is wrong is recorded all the same.
 */
function command(type: DisputeCommand['type'], summary: string): DoorCommand<DisputeRefusal> {
  const unguarded = aggregateCommand(disputeAggregate, type, summary, commandFields(DisputeCommand, type));
  return {
    ...unguarded,
    async run(context, fields) {
      const { occurredAt } = context.cause;
      const now = context.lading.clock();
      if (occurredAt !== undefined && isFromTheFuture(occurredAt, now))
        return { accepted: false, refusal: { reason: 'not-happened-yet', occurredAt, now } };
      return unguarded.run(context, fields);
    },
  };
}

/** Every command of a dispute, as doors offer it; `policy` marks those that only policies give. */
export const disputeCommands: {
  readonly [Type in DisputeCommand['type']]: DoorCommand<DisputeRefusal> | 'policy';
} = {
  FindDispute: command(
    'FindDispute',
    'Record that a charge differs from what was recomputed; the claim is capped at what is left of it',
  ),
  RecordPosting: command(
    'RecordPosting',
    'Say on which day a charge was posted: the last day to claim is counted from it',
  ),
  OpenDispute: command(
    'OpenDispute',
    'Open the dispute of a charge; it names a shipment, an order or an ASIN. No second one is possible then',
  ),
  SubmitDispute: command(
    'SubmitDispute',
    'Record that a person has submitted a dispute to Amazon, and its case; Lading submits nothing',
  ),
  RecordGrant: command('RecordGrant', 'Record that Amazon has granted all that was claimed'),
  RecordPartialGrant: command('RecordPartialGrant', 'Record that Amazon has granted a part of the claim'),
  RecordRefusal: command('RecordRefusal', 'Record that Amazon has refused the claim, and why'),
  ReopenDispute: command('ReopenDispute', 'Reopen a dispute with what is left of its claim'),
  WithdrawDispute: command(
    'WithdrawDispute',
    'Withdraw a dispute that nobody has submitted: nothing is left to claim, or nobody means to',
  ),
  WarnOfDeadline: 'policy',
  ExpireDispute: 'policy',
};
