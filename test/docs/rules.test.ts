import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { citationsIn, citesOtherwise, rulesOf } from '#test/docs/citations';
import { sources } from '#test/house/imports';

const page = readFileSync('docs/rules.md', 'utf8');
const rules = rulesOf(page);
const byNumber = new Map(rules.map((rule) => [rule.number, rule]));

const pages = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/**/*.md')].map((path) => ({
  path,
  text: readFileSync(path, 'utf8'),
}));
/** All but this file, which plants citations. */
const code = [
  ...sources(),
  ...globSync('docs/**/*.ts').map((path) => ({ path, text: readFileSync(path, 'utf8') })),
].filter(({ path }) => path !== 'test/docs/rules.test.ts');

describe('the page of rules', () => {
  it('gives each rule a number of its own, in order', () => {
    const numbers = rules.map(({ number }) => number);
    expect(numbers.length).toBeGreaterThan(25);
    expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => one - other));
    expect(numbers).not.toContain(0);
  });

  it.each(rules)('says of rule $number who states it, and where it is decided', ({ grade, decidedIn }) => {
    expect(grade).not.toBe('');
    expect(decidedIn).not.toEqual([]);
  });

  it.each(rules)('names for rule $number a file that cites it', ({ number, decidedIn }) => {
    const cited = decidedIn.flatMap((path) => citationsIn(readFileSync(path, 'utf8')));
    expect(cited.map((each) => each.number)).toContain(number);
  });

  it.each(rules)('marks rule $number as its policies do', ({ unverified, decidedIn }) => {
    const marks = decidedIn
      .map((path) => /^ {2}unverified: (true|false),$/m.exec(readFileSync(path, 'utf8'))?.[1])
      .filter((mark) => mark !== undefined);
    expect(new Set([...marks, String(unverified)])).toEqual(new Set([String(unverified)]));
  });
});

describe('a citation of a rule', () => {
  it('names a rule that there is', () => {
    const unknown = [...code, ...pages].flatMap(({ path, text }) =>
      citationsIn(text).flatMap(({ number }) => (byNumber.has(number) ? [] : [`${path}: rule ${number}`])),
    );
    expect(unknown).toEqual([]);
  });

  it('says in code that a rule is unverified exactly where the page does', () => {
    const wrong = code.flatMap(({ path, text }) =>
      citationsIn(text)
        .filter(({ number, unverified }) => byNumber.get(number)?.unverified !== unverified)
        .map(({ number }) => `${path}: rule ${number}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has one form', () => {
    const others = [...code, ...pages].filter(
      ({ path, text }) => path !== 'test/docs/citations.ts' && citesOtherwise(text),
    );
    expect(others.map(({ path }) => path)).toEqual([]);
  });

  it.each(rules)('of rule $number is in the domain or in a service', ({ number }) => {
    const citing = code.filter(
      ({ path, text }) =>
        /^(domain|services)\//.test(path) && citationsIn(text).some((each) => each.number === number),
    );
    expect(citing).not.toEqual([]);
  });

  it.each([
    ['/** Of rule 7. */', [{ number: 7, unverified: false }]],
    [
      '// (rule 4, unverified; rule 16)',
      [
        { number: 4, unverified: true },
        { number: 16, unverified: false },
      ],
    ],
    [' * as rule 8,\n * unverified, says', [{ number: 8, unverified: true }]],
    ['// the ruler 7 of a rule', []],
  ])('is found in %j', (text, found) => {
    expect(citationsIn(text)).toEqual(found);
  });

  it.each(['(rulebook 7)', 'rules 7 and 8', 'rule no. 7'])('has another form in %j', (text) => {
    expect(citesOtherwise(text)).toBe(true);
  });
});
