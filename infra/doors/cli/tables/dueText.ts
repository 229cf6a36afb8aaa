import type { DisputeAnswer } from '#services/disputes/disputes';

/** Until when a dispute must be submitted, in words. */
export function dueText({ due, deadline }: Pick<DisputeAnswer, 'due' | 'deadline'>): string {
  const mark = deadline?.unverified ? ' (unverified)' : '';
  switch (due.kind) {
    case 'kept':
      return 'submitted in time';
    case 'unknown':
      return 'unknown: nobody said when the charge was posted';
    case 'over':
      return `was ${due.lastDay}${mark}`;
    case 'open':
      return due.daysLeft === 0
        ? `${due.lastDay}${mark}, today`
        : `${due.lastDay}${mark}, ${due.daysLeft} ${due.daysLeft === 1 ? 'day' : 'days'} left`;
  }
}
