import type { TextEncoding } from '#services/ports/textEncoding';

/** What neither UTF-8 nor UTF-16 is: each of these is held against the bytes. */
export type CodePage = Exclude<TextEncoding, 'utf-8' | 'utf-16le' | 'utf-16be'>;

/**
 * Whether people would write this word of a file, so that a code page under which it comes out can be the file's.
 *
 * A word without sense in a code page shows that the file is written in another one. In doubt a word is plausible: a code
 * page too many leads to a question, one too few to another text.
 */
export function isPlausibleWord(word: string, page: CodePage): boolean {
  if (unassigned.test(word)) return false;
  switch (page) {
    case 'windows-31j':
      return !loneHalfWidthKana.test(word);
    case 'gbk':
    case 'big5':
    case 'euc-kr':
    case 'euc-jp':
      return true;
    case 'windows-1251':
    case 'windows-1253':
      return !mixedScripts.test(word) && !bracketedAccent.test(word);
    case 'windows-1252':
      return isWesternWord(word) && !rareInWestern.test(word);
    case 'windows-1250':
    case 'windows-1254':
    case 'windows-1257':
    case 'iso-8859-2':
    case 'iso-8859-15':
    case 'macintosh':
      return isLatinWord(word);
  }
}

/** Control characters, and the private characters that stand for what a code page leaves open. */
const unassigned = /[\u0080-\u009f\ue000-\uf8ff\ufffd]/;

/** `KﾜHL`: what accented capitals of the west look like. Japanese writes whole words in half-width katakana. */
const loneHalfWidthKana =
  /(?:[A-Za-z0-9](?![\uff61-\uff9f]{2})[\uff61-\uff9f])|(?:(?<![\uff61-\uff9f])[\uff61-\uff9f](?=[A-Za-z0-9]))/;

/** A Cyrillic or Greek letter beside a Latin one. */
const mixedScripts =
  /[A-Za-z][\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}][A-Za-z]/u;

/** An accented capital behind a small letter, or a small one among capitals: `CafÈ`, `KšHL`. */
const brokenCase = /\p{Ll}(?![A-Z])\p{Lu}|\p{Lu}(?![a-zß])\p{Ll}\p{Lu}/u;
const symbols = '©®™°£€§ªº«»“”„‘’–—…•·½¼¾±×²³µ¿¡\u00a0';
const strangeSymbol = new RegExp(`[^\\p{ASCII}\\p{L}${symbols}]`, 'u');
/** Between two letters only an apostrophe has sense. */
const enclosedSymbol = /\p{L}(?!’\p{L})[^\p{L}\p{ASCII}]+\p{L}/u;

/** `É}`: a letter beyond ASCII beside a sign that only programs write. */
const bracketedAccent = /[^\p{ASCII}\P{L}][@[\\\]^`{|}~]|[@[\\\]^`{|}~][^\p{ASCII}\P{L}]/u;

const isLatinWord = (word: string): boolean =>
  !brokenCase.test(word) && !strangeSymbol.test(word) && !bracketedAccent.test(word);

/** Three accented letters in a row are another script: `Êðóæêà`. */
const isWesternWord = (word: string): boolean =>
  isLatinWord(word) && !enclosedSymbol.test(word) && !/[^\p{ASCII}\P{L}]{3}/u.test(word);

/** Letters of the page that stand for others far more often. */
const rareInWestern = /[ŠšŽžŸÐðÝýÞþ]/;
