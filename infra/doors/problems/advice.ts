import type { Action } from '#infra/doors/problems/action';

/** What to do about a problem: words that every door says alike, and actions that each has words of its own for. */
export type Advice = string | readonly (string | Action)[];

/** Advice as it is read: `` advise`register it with ${{ do: 'RegisterAccount' }}` ``. */
export function advise(
  texts: TemplateStringsArray,
  ...values: readonly (string | Action)[]
): readonly (string | Action)[] {
  return texts.flatMap((text, at) => {
    const value = values[at];
    return value === undefined ? [text] : [text, value];
  });
}

/** @param word how the door says an action */
export const adviceText = (advice: Advice, word: (action: Action) => string): string =>
  typeof advice === 'string'
    ? advice
    : advice.map((part) => (typeof part === 'string' ? part : word(part))).join('');
