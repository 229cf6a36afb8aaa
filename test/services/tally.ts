import { accept, type Decision, refuse } from '#domain/decision';
import type { Aggregate } from '#services/aggregate';

/** The smallest aggregate that can refuse: it counts, up to a hundred a command. */
export const tally: Aggregate<number, TallyCommand, TallyEvent, TallyRefusal> = {
  category: 'tally',
  initial: 0,
  schemaVersion: 1,
  evolve: (total, event) => total + event.by,
  decide: ({ by }, total): Decision<TallyEvent, TallyRefusal> => {
    if (by > 100) return refuse({ reason: 'too-much', total });
    return accept(
      ...(by === 0 ? [] : [{ type: 'Added', by: 1 } as const, { type: 'Added', by: by - 1 } as const]),
    );
  },
  read: (_type, _schemaVersion, data) => JSON.parse(data),
};

export interface TallyCommand {
  readonly type: 'Add';
  readonly by: number;
}
interface TallyEvent {
  readonly type: 'Added';
  readonly by: number;
}
interface TallyRefusal {
  readonly reason: 'too-much';
  readonly total: number;
}
