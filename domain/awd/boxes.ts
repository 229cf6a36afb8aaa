import { accept, refuse } from '#domain/aggregate/decision';
import type { AwdRefusal, CommandOf } from '#domain/awd/commands';
import type { AwdDecision } from '#domain/awd/decision';
import { boxCountFlags, identifyBoxes } from '#domain/awd/identifyBoxes';
import type { Awd } from '#domain/awd/state';
import { adjustmentSigns } from '#domain/awd/values';
import type { NetworkCircumstances } from '#domain/policies/networkPolicies';
import { dayIn } from '#domain/values/calendar';
import { marketplaces } from '#domain/values/marketplace';

/** Records received boxes. Movements are never refused for their number: they are recorded, and flagged if doubtful. */
export const receive = (command: CommandOf<'ReceiveBoxes'>): AwdDecision => {
  const { boxes, unitsPerBox, dimensions, region } = command;
  const boxKind = { unitsPerBox, dimensions, ...(region !== undefined && { region }) };
  return accept({ type: 'BoxesReceived', boxes, ...boxKind, ...originOf(command) });
};

export function replenish(
  command: CommandOf<'ReplenishBoxes'>,
  awd: Awd,
  { now }: Pick<NetworkCircumstances, 'now'>,
): AwdDecision {
  const { boxes, replenishment, deliveredOn } = command;
  const leftOn = dayIn(now, marketplaces[command.country].timeZone);
  if (deliveredOn !== undefined && deliveredOn < leftOn)
    return refuse({ reason: 'delivered-before-leaving', leftOn, deliveredOn });
  const identified = identifyBoxes(command, awd);
  if (identified === undefined) return refuse(whichBoxes(awd));
  return accept({
    type: 'BoxesReplenished',
    boxes,
    ...identified,
    replenishment,
    ...(deliveredOn !== undefined && { deliveredOn }),
    ...originOf(command),
    flags: boxCountFlags(identified, -boxes, awd),
  });
}

export function send(command: CommandOf<'SendBoxes'>, awd: Awd): AwdDecision {
  const identified = identifyBoxes(command, awd);
  if (identified === undefined) return refuse(whichBoxes(awd));
  const { boxes, destination } = command;
  const flags = boxCountFlags(identified, -boxes, awd);
  return accept({ type: 'BoxesSent', boxes, ...identified, destination, ...originOf(command), flags });
}

export function adjust(command: CommandOf<'AdjustBoxes'>, awd: Awd): AwdDecision {
  const { reason } = command;
  const sign = adjustmentSigns[reason];
  if (command.boxes === 0) return refuse({ reason: 'no-boxes' });
  if (sign === '+' && command.boxes < 0)
    return refuse({ reason: 'sign-contradicts-reason', adjustment: reason, sign });
  const identified = identifyBoxes(command, awd);
  if (identified === undefined) return refuse(whichBoxes(awd));
  const boxes = sign === '-' ? -Math.abs(command.boxes) : command.boxes;
  const flags = boxCountFlags(identified, boxes, awd);
  return accept({ type: 'BoxesAdjusted', boxes, ...identified, reason, ...originOf(command), flags });
}

const originOf = ({
  referenceId,
  source,
}: {
  readonly referenceId?: string | undefined;
  readonly source: string;
}) => ({ ...(referenceId !== undefined && { referenceId }), source });

const whichBoxes = ({ boxes }: Awd): AwdRefusal => ({ reason: 'which-boxes', known: [...boxes.values()] });
