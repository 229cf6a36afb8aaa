import type { AwdRefusal } from '#domain/awd/commands';
import type { Standing } from '#infra/doors/cli/steps/subjects';
import { awdProblem } from '#infra/doors/problems/awdProblem';
import type { Problem } from '#infra/doors/problems/problem';
import type { Lading } from '#infra/main/openLading';
import { awdAggregate } from '#services/aggregates';
import type { CommandRefusal } from '#services/engine/handling/commandOutcome';

/** Words refusals of AWD commands, and the status after them. */
export const awdSubject = {
  category: 'awd',
  problemOf: (refusal: AwdRefusal | CommandRefusal): Problem => awdProblem(refusal),
  async standing(lading: Lading, id: string): Promise<Standing> {
    const { state } = await lading.commands.load(awdAggregate, id);
    if (state.status === 'none') return { status: 'none', next: 'record what came: lading awd receive' };
    const kinds = [...state.boxes.values()];
    const boxes = kinds.reduce((sum, each) => sum + each.boxes, 0);
    const units = kinds.reduce((sum, each) => sum + each.boxes * each.unitsPerBox, 0);
    const isBelow = kinds.some((each) => each.boxes < 0);
    return {
      status: `${boxes} boxes, ${units} units${isBelow ? ', below 0: more went than we know came' : ''}`,
      next: `see them by kind and region: lading awd show ${state.msku} --country ${state.country}`,
    };
  },
} as const;
