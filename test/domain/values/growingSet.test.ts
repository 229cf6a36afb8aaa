import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addWord, type GrowingSet, hasWord } from '#domain/values/growingSet';

const words = fc.array(fc.stringMatching(/^[a-h]{1,2}$/), { maxLength: 40 });
const of = (added: readonly string[]): GrowingSet => added.reduce<GrowingSet>(addWord, []);

it('includes what was added, and nothing else', () => {
  fc.assert(
    fc.property(words, words, (added, others) => {
      const known = new Set(added);
      for (const word of [...added, ...others]) expect(hasWord(of(added), word)).toBe(known.has(word));
    }),
    { seed: 20261123 },
  );
});

it('leaves what it is added to as it was', () => {
  fc.assert(
    fc.property(words, words, (added, others) => {
      const before = of(added);
      others.reduce<GrowingSet>(addWord, before);
      expect(before).toEqual(of(added));
    }),
    { seed: 20261123 },
  );
});

it('is of few sets however many words there are, each of other words', () => {
  const many = of(Array.from({ length: 10_000 }, (_, index) => String(index)));
  expect(many.length).toBeLessThan(15);
  expect(many.reduce((sum, { size }) => sum + size, 0)).toBe(10_000);
});
