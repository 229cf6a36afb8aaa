/**
 * An immutable set of words that is cheap to extend one word at a time: adding n words takes n log n steps, where a copy
 * for each word would take n squared.
 *
 * The words are in several sets, each larger than the next. A set that is not larger than the one after it is merged with
 * it, so a word is only ever copied into a set of twice the size.
 */
export type GrowingSet = readonly ReadonlySet<string>[];

export const hasWord = (words: GrowingSet, word: string): boolean => words.some((set) => set.has(word));

export function addWord(words: GrowingSet, word: string): GrowingSet {
  if (hasWord(words, word)) return words;
  let keptSets = words.length;
  const merged = new Set([word]);
  for (
    let last = words[keptSets - 1];
    last !== undefined && last.size <= merged.size;
    last = words[keptSets - 1]
  ) {
    for (const each of last) merged.add(each);
    keptSets--;
  }
  return [...words.slice(0, keptSets), merged];
}
