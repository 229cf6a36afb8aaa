import { z } from 'zod';
import { accept, refuse } from '#domain/aggregate/decision';
import type { Aggregate } from '#services/engine/handling/aggregate';
import { currentReader } from '#services/engine/handling/currentReader';

/** The smallest aggregate that can refuse: it adds, in two steps, up to a hundred a command. */
export const tally: Aggregate<number, TallyCommand, TallyEvent, TallyRefusal, unknown> = {
  category: 'tally',
  initial: 0,
  schemaVersion: 1,
  commands: z.strictObject({ type: z.literal('Add'), by: z.int() }),
  evolve: (total, event) => total + event.by,
  decide: ({ by }, total) => {
    if (by > 100) return refuse({ reason: 'too-much', total });
    if (by === 0) return accept();
    return accept({ type: 'Added', by: 1 }, { type: 'Added', by: by - 1 });
  },
  read: currentReader([{ shape: { type: { value: 'Added' } } }], 1),
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

export const add = (by: number): TallyCommand => ({ type: 'Add', by });
