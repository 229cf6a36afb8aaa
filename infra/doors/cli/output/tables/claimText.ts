import type { ClaimWindow } from '#domain/policies/claimWindows';
import { laterDay } from '#domain/values/calendar';

interface Claimable {
  readonly claimWindows: readonly ClaimWindow[];
  /** On which it became a claim. */
  readonly day?: string | undefined;
  readonly ageInDays?: number | undefined;
}

/** The claim windows, the first to close first. What all have in common is written once. */
export function claimText({ claimWindows, day = '', ageInDays = 0 }: Claimable): string {
  const today = day && laterDay(day, ageInDays);
  const all = claimWindows.every(({ unverified }) => unverified);
  const texts = claimWindows.map(({ opens, closes, unverified }) =>
    [
      `${opens} to ${closes}`,
      ...(closes < today ? ['(over)'] : []),
      ...(unverified && !all ? ['(unverified)'] : []),
    ].join(' '),
  );
  const mark = texts.length > 1 ? ' (all unverified)' : ' (unverified)';
  return `${texts.join(', or ')}${all && texts.length > 0 ? mark : ''}`;
}
