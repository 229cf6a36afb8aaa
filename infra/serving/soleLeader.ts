import type { Leadership } from '#services/ports/leadership';

/** Of a store that no other process can open: whoever has it leads. */
export const soleLeader: Leadership = {
  async acquire(signal) {
    signal.throwIfAborted();
    return { lost: new AbortController().signal, confirm() {}, async release() {} };
  },
};
