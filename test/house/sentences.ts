import type { Source } from '#test/house/imports';

/** Texts of the domain in so many words or more are taken for sentences. */
const fewestWords = 4;

/** Where a text stands that says what a value means or what is wrong with the program, and not what was found. */
const lawfulBefore = [
  // What a schema's field means, or expects.
  /\.describe\(\s*$/,
  /\.regex\([^\n]*,\s*(?:\{ error: )?$/,
  /\.refine\([^;]*,\s*$/,
  /\brefuse\(\[[^\]]*\],\s*$/,
  // A mistake of the program.
  /throw new \w*Error\(\s*$/,
  // Why a table has no value: read by whoever changes the table, and shown to nobody.
  /\bnone:\s*$/,
  // Who says so.
  /\b(?:source|page|abolished)(?::| =)\s*$/,
];

/** The texts that a file makes, templates with their holes left out. */
export function sentencesIn({ text }: Source): readonly string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/g, '');
  return [...code.matchAll(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g)]
    .filter(({ index }) => !lawfulBefore.some((before) => before.test(code.slice(0, index))))
    .map(([literal]) => literal.slice(1, -1))
    .filter((literal) => wordsOf(literal).length >= fewestWords);
}

const wordsOf = (literal: string): readonly string[] =>
  literal
    .replace(/\$\{[^}]*\}/g, ' _ ')
    .split(/\s+/)
    .filter((word) => /^[a-z]+[,.:;]?$/.test(word));
