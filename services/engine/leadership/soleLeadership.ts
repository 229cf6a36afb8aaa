import type { Leadership } from '#services/engine/ports/leadership';

/**
 * Leads at once and for ever: for a store that no other process can open.
 *
 * The exclusive lock of the embedded store makes the process that has it open the only one.
 */
export const soleLeadership: Leadership = {
  async acquire(signal) {
    signal.throwIfAborted();
    return { lost: new AbortController().signal, confirm: () => {}, release: async () => {} };
  },
};
