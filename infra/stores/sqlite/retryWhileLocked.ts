import { StoreNotOpened } from '#infra/stores/sqlite/storeNotOpened';

/**
 * Tries to open for `patience` milliseconds while another process has the store, and holds no lock between two tries.
 *
 * SQLite's own busy wait keeps the read lock that it has, so that two processes could wait for each other. The pause has a
 * random length, so that they do not try at the same time again.
 *
 * @throws StoreNotOpened
 */
export function retryWhileLocked<Opened>(patience: number, open: () => Opened): Opened {
  const deadline = performance.now() + patience;
  for (;;) {
    try {
      return open();
    } catch (error) {
      const locked = error instanceof StoreNotOpened && error.name === 'StoreLocked';
      if (!locked || performance.now() >= deadline) throw error;
      pause(shortestPause * (1 + 4 * Math.random()));
    }
  }
}

/** In milliseconds. */
const shortestPause = 5;

/** Opening is synchronous, and so is its waiting. */
function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
