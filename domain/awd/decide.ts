import { accept, refuse } from '#domain/aggregate/decision';
import { adjust, receive, replenish, send } from '#domain/awd/boxes';
import type { AwdCommand, CommandOf } from '#domain/awd/commands';
import type { AwdDecision } from '#domain/awd/decision';
import { type Awd, type AwdState, emptyAwd } from '#domain/awd/state';
import type { NetworkCircumstances } from '#domain/policies/networkPolicies';

/** Decides a command to a SKU's boxes in AWD. The first command that records anything opens their stream. */
export function decide(
  command: AwdCommand,
  state: AwdState,
  circumstances: Pick<NetworkCircumstances, 'now'>,
): AwdDecision {
  const { sellerId, country, msku } = command;
  if (state.status === 'none') {
    const decision = decideOpen(command, emptyAwd({ sellerId, country, msku }), circumstances);
    if (!decision.accepted) return decision;
    return accept({ type: 'AwdStockOpened', sellerId, country, msku }, ...decision.events);
  }
  const isTheSame = sellerId === state.sellerId && country === state.country && msku === state.msku;
  if (!isTheSame)
    return refuse({
      reason: 'other-awd-stock',
      sellerId: state.sellerId,
      country: state.country,
      msku: state.msku,
    });
  return decideOpen(command, state, circumstances);
}

function decideOpen(
  command: AwdCommand,
  awd: Awd,
  circumstances: Pick<NetworkCircumstances, 'now'>,
): AwdDecision {
  switch (command.type) {
    case 'ReceiveBoxes':
      return receive(command);
    case 'ReplenishBoxes':
      return replenish(command, awd, circumstances);
    case 'SendBoxes':
      return send(command, awd);
    case 'AdjustBoxes':
      return adjust(command, awd);
    case 'DecideAwdRate':
      return decideRate(command, awd);
  }
}

function decideRate({ rate, from }: CommandOf<'DecideAwdRate'>, { rates }: Awd): AwdDecision {
  const isSo = rates.some((each) => each.from === from && each.rate === rate);
  return isSo ? accept() : accept({ type: 'AwdRateDecided', rate, from });
}
