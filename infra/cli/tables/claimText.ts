import type { ClaimWindow } from '#domain/policies/claimWindows';

/** The windows of a claim, the one that closes first before the others. */
export const claimText = (windows: readonly ClaimWindow[]): string =>
  windows
    .map(({ opens, closes, unverified }) => `${opens} to ${closes}${unverified ? ' (unverified)' : ''}`)
    .join(', or ');
