import type { Advice } from '#infra/doors/problems/advice';
import type { Problem } from '#infra/doors/problems/problem';

/** Puts a refusal into words: its reason and data go along, title and advice are said by the caller. */
export function refusedBecause(refusal: {
  readonly reason: string;
}): (title: string, advice: Advice) => Problem {
  const { reason: type, ...details } = refusal;
  return (title, advice) => ({ type, title, advice, details, kind: 'refused' });
}
