import { z } from 'zod';
import type { DisputeRefusal } from '#domain/disputes/dispute/commands';
import { disputeNamed } from '#infra/doors/cli/disputeNamed';
import { argument } from '#infra/doors/cli/input';
import { nextOfDispute } from '#infra/doors/cli/nextStep';
import type { Subject } from '#infra/doors/cli/subject';
import { disputeStepProblem } from '#infra/doors/problems/handledProblem';
import { disputeAggregate } from '#services/aggregates';

export const disputeSubject: Subject<DisputeRefusal> = {
  category: 'dispute',
  named: argument('<dispute>', 'the dispute, by its id or that of its charge', z.string().min(1).max(64)),
  idOf: disputeNamed,
  inWords: disputeStepProblem,
  async standing({ commands, clock }, id) {
    const { state } = await commands.load(disputeAggregate, id);
    const { status } = state;
    const isInTime = status !== 'none' && state.deadline !== undefined && clock() < state.deadline.closesAt;
    return { status, next: nextOfDispute(id, status, isInTime) };
  },
};
