import type { ClaimWindow } from '#domain/policies/claimWindows';

/** The windows of a claim, the one that closes first before the others; what holds of all of them is said once. */
export function claimText(windows: readonly ClaimWindow[]): string {
  const all = windows.every(({ unverified }) => unverified);
  const texts = windows.map(
    ({ opens, closes, unverified }) => `${opens} to ${closes}${unverified && !all ? ' (unverified)' : ''}`,
  );
  const mark = texts.length > 1 ? ' (all unverified)' : ' (unverified)';
  return `${texts.join(', or ')}${all && texts.length > 0 ? mark : ''}`;
}
