import { z } from 'zod';
import type { DisputeRefusal } from '#domain/disputes/dispute/commands';
import { argument } from '#infra/doors/cli/input/input';
import { resolveDisputeId } from '#infra/doors/cli/input/resolveDisputeId';
import { nextOfDispute } from '#infra/doors/cli/steps/nextStep';
import type { Subject } from '#infra/doors/cli/steps/subjects';
import { disputeStepProblem } from '#infra/doors/problems/handledProblem';
import { disputeAggregate } from '#services/aggregates';

export const disputeSubject: Subject<DisputeRefusal> = {
  category: 'dispute',
  idInput: argument('<dispute>', 'the dispute, by its id or that of its charge', z.string().min(1).max(64)),
  resolveId: resolveDisputeId,
  problemOf: disputeStepProblem,
  async standing({ commands, clock }, id) {
    const { state } = await commands.load(disputeAggregate, id);
    const { status } = state;
    const isInTime = status !== 'none' && state.deadline !== undefined && clock() < state.deadline.closesAt;
    return { status, next: nextOfDispute(id, status, isInTime) };
  },
};
