import type { DisputeAnswer } from '#services/disputes/disputes';

/** The last day to submit a dispute, in words. */
export function deadlineText({ due, deadline }: Pick<DisputeAnswer, 'due' | 'deadline'>): string {
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
