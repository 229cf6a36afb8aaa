import { describe, expect, it } from 'vitest';
import { sources } from '#test/house/imports';
import { sentencesIn } from '#test/house/sentences';

/** Where the domain has sentences all the same. */
const lawful: readonly { readonly of: RegExp; readonly because: string }[] = [
  {
    of: /^domain\/fees\/rateCards\/published\//,
    because: 'rows and their doubts are named as their source does',
  },
  {
    of: /^domain\/inventory\/stock\/reasonCodes\.ts$/,
    because: "the meanings of Amazon's codes are a table of Amazon's",
  },
  { of: /^domain\/policies\/claimWindows\.ts$/, because: 'a rule says from what its days are counted' },
  {
    of: /^domain\/fees\/pricing\/(agedInventory|fulfilment|inboundDefect|lowInventory)\.ts$/,
    because: 'a formula is the sum as it is checked by hand, and keys nothing',
  },
  {
    of: /^domain\/(disputes\/judging\/rowCheck\/widenByPrecision|disputes\/judging\/units\/priceSoldUnits|fees\/lines\/stored\/residueLine)\.ts$/,
    because: 'a formula is the sum as it is checked by hand, and keys nothing',
  },
  {
    of: /^domain\/(inbound\/plan\/(creationProblems|labelProblems)|policies\/(modeFit|postalCodes))\.ts$/,
    because: 'the detail of a refusal is part of what HTTP answers as data',
  },
  {
    of: /^domain\/fees\/rateCards\/sellerCards\.ts$/,
    because: 'what is wrong with a file of cards, as a schema says it',
  },
  { of: /^domain\/aggregate\/lifecycle\.ts$/, because: 'it is thrown: a mistake of the program' },
];

const found = sources()
  .filter(({ path }) => path.startsWith('domain/'))
  .flatMap((file) => sentencesIn(file).map((sentence) => ({ path: file.path, sentence })));

describe('the domain', () => {
  it('makes no English sentence: what it finds out is data, which doors put to words', () => {
    expect(found.filter(({ path }) => !lawful.some(({ of }) => of.test(path)))).toEqual([]);
  });

  it.each(lawful)('has sentences in $of, since $because', ({ of }) => {
    expect(found.filter(({ path }) => of.test(path))).not.toEqual([]);
  });

  it.each([
    "const why = 'nobody has measured a unit';",
    'return notComputable(`the card has no row for any tier`);',
    'doubts.push("no page says the 90 days of this fee");',
  ])('would be noticed to say %s', (text) => {
    expect(sentencesIn({ path: 'domain/fees/a.ts', text })).toHaveLength(1);
  });

  it.each([
    "const fee = z.string().describe('what was charged for the month');",
    "throw new Error('the days do not add up at all');",
    "// it's a comment, and says 'what it wants to say here'",
    'const key = `from-until msku`;',
  ])('may say %s', (text) => {
    expect(sentencesIn({ path: 'domain/fees/a.ts', text })).toEqual([]);
  });
});
