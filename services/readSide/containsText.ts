/** Whether one of these texts contains what is looked for, in any case; nothing looked for is in all. */
export function containsText(sought: string | undefined, ...texts: readonly (string | undefined)[]): boolean {
  if (sought === undefined) return true;
  const folded = sought.toLowerCase();
  return texts.some((text) => text?.toLowerCase().includes(folded));
}
