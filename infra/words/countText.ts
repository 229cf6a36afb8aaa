/** `1 row`, `2 rows`: of a word whose plural ends in s. */
export const countText = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
