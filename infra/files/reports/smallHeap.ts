import { setFlagsFromString } from 'node:v8';

/**
 * Keeps the heap of the process small while it is held, for work that makes nearly nothing but garbage.
 *
 * Left alone, V8 collects rarely where the machine has memory to spare: up to 128 MiB of what is new, and some times what
 * lives of what is old. An import is no faster for it. V8 looks at both flags whenever it would let the heap grow, so that
 * they can be set, and put back, while it runs; what the heap has already grown to, it keeps.
 */
export function smallHeap(): Disposable {
  if (held++ === 0) {
    setFlagsFromString('--semi-space-growth-factor=1');
    setFlagsFromString('--heap-growing-percent=50');
  }
  return {
    [Symbol.dispose]() {
      if (--held > 0) return;
      setFlagsFromString('--semi-space-growth-factor=2');
      setFlagsFromString('--heap-growing-percent=0');
    },
  };
}

/** Imports may run beside each other, or within what holds the heap small for longer. */
let held = 0;
