import type { Leadership } from '#services/ports/leadership';

/** Of the embedded store: its exclusive lock makes the process that has it open the only one. */
export const soleLeadership: Leadership = {
  async acquire(signal) {
    signal.throwIfAborted();
    return { lost: new AbortController().signal, confirm: () => {}, release: async () => {} };
  },
};
