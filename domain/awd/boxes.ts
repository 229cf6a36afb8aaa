import { accept, refuse } from '#domain/aggregate/decision';
import type { AwdAsked, AwdRefusal } from '#domain/awd/commands';
import { boxesMeant, flagsOf } from '#domain/awd/meant';
import type { AwdDecision } from '#domain/awd/possible';
import type { Awd } from '#domain/awd/state';
import { signOf } from '#domain/awd/values';
import type { NetworkCircumstances } from '#domain/policies/networkPolicies';
import { dayIn } from '#domain/values/calendar';
import { marketplaces } from '#domain/values/marketplace';

/** What happened to boxes is never refused for their number: it is recorded, and flagged. */
export const receive = (command: AwdAsked<'ReceiveBoxes'>): AwdDecision => {
  const { boxes, unitsPerBox, dimensions, region } = command;
  const alike = { unitsPerBox, dimensions, ...(region !== undefined && { region }) };
  return accept({ type: 'BoxesReceived', boxes, ...alike, ...said(command) });
};

export function replenish(
  command: AwdAsked<'ReplenishBoxes'>,
  awd: Awd,
  { now }: Pick<NetworkCircumstances, 'now'>,
): AwdDecision {
  const { boxes, replenishment, deliveredOn } = command;
  const leftOn = dayIn(now, marketplaces[command.country].timeZone);
  if (deliveredOn !== undefined && deliveredOn < leftOn)
    return refuse({ reason: 'delivered-before-leaving', leftOn, deliveredOn });
  const meant = boxesMeant(command, awd);
  if (meant === undefined) return refuse(whichBoxes(awd));
  return accept({
    type: 'BoxesReplenished',
    boxes,
    ...meant,
    replenishment,
    ...(deliveredOn !== undefined && { deliveredOn }),
    ...said(command),
    flags: flagsOf(meant, -boxes, awd),
  });
}

export function send(command: AwdAsked<'SendBoxes'>, awd: Awd): AwdDecision {
  const meant = boxesMeant(command, awd);
  if (meant === undefined) return refuse(whichBoxes(awd));
  const { boxes, destination } = command;
  const flags = flagsOf(meant, -boxes, awd);
  return accept({ type: 'BoxesSent', boxes, ...meant, destination, ...said(command), flags });
}

export function adjust(command: AwdAsked<'AdjustBoxes'>, awd: Awd): AwdDecision {
  const { reason } = command;
  const sign = signOf[reason];
  if (command.boxes === 0) return refuse({ reason: 'no-boxes' });
  if (sign === '+' && command.boxes < 0)
    return refuse({ reason: 'sign-contradicts-reason', adjustment: reason, sign });
  const meant = boxesMeant(command, awd);
  if (meant === undefined) return refuse(whichBoxes(awd));
  const boxes = sign === '-' ? -Math.abs(command.boxes) : command.boxes;
  const flags = flagsOf(meant, boxes, awd);
  return accept({ type: 'BoxesAdjusted', boxes, ...meant, reason, ...said(command), flags });
}

const said = ({
  referenceId,
  source,
}: {
  readonly referenceId?: string | undefined;
  readonly source: string;
}) => ({ ...(referenceId !== undefined && { referenceId }), source });

const whichBoxes = ({ boxes }: Awd): AwdRefusal => ({ reason: 'which-boxes', known: [...boxes.values()] });
