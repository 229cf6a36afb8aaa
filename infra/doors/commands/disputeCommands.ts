import { DisputeCommand, type DisputeRefusal } from '#domain/disputes/dispute/commands';
import { aggregateCommand, commandFields, type DoorCommand } from '#infra/doors/commands/doorCommand';
import { disputeAggregate } from '#services/aggregates';

const command = (type: DisputeCommand['type'], summary: string): DoorCommand<DisputeRefusal> =>
  aggregateCommand(disputeAggregate, type, summary, commandFields(DisputeCommand, type));

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
