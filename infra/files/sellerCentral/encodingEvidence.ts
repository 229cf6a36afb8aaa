import { type CodePage, isPlausibleWord } from '#infra/files/sellerCentral/plausibleWord';
import { textEncodings } from '#services/ports/textEncoding';

/** The one code page that a file can be in, or all that it could be. */
export type EncodingVerdict = { readonly encoding: CodePage } | { readonly couldBe: readonly CodePage[] };

const isCodePage = (encoding: string): encoding is CodePage => !encoding.startsWith('utf');
const codePages = textEncodings.filter(isCodePage);

interface Candidate {
  readonly page: CodePage;
  readonly decoder: InstanceType<typeof TextDecoder>;
  /** Whether some word comes out otherwise than in Windows-1252. */
  differs: boolean;
  /** Characters of two bytes: those that people use, and those that they hardly ever do. */
  usual: number;
  rare: number;
}

/** Words that are remembered, so that a word is held against the code pages once. */
const mostWords = 50_000;
/** In bytes. A longer one is no word of a report. */
const longestWord = 100_000;

/**
 * Finds out in which code page the bytes of a file are that is no UTF-8.
 *
 * Each code page in which some word cannot be read, or is none that people write, is ruled out. Windows-1252 is concluded
 * where no other reading is left that differs; Windows-31J where kana show it, which no other code page has in these
 * bytes. All else is a question for a person.
 */
export class EncodingEvidence {
  #candidates: readonly Candidate[] = codePages.map((page) => ({
    page,
    decoder: new TextDecoder(page, { fatal: true }),
    differs: false,
    usual: 0,
    rare: 0,
  }));
  readonly #seen = new Set<string>();
  #kana = 0;
  #wide = 0;
  #halfWidth = 0;
  #begun = '';

  /** The next bytes of the file. */
  add(bytes: Uint8Array): void {
    const text = this.#begun + Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
    const end = endOfWords(text);
    this.#begun = text.slice(end);
    this.#readWords(text.slice(0, end));
    if (this.#begun.length <= longestWord) return;
    this.#candidates = [];
    this.#begun = '';
  }

  conclude(): EncodingVerdict {
    this.#readWords(this.#begun);
    this.#begun = '';
    const left = this.#candidates.filter((each) => !isOutOfUse(each));
    const has = (page: CodePage) => left.some((each) => each.page === page);
    if (has('windows-31j') && this.#showsKana(left)) return { encoding: 'windows-31j' };
    const rivals = left.filter(({ differs }) => differs);
    if (has('windows-1252') && rivals.length === 0) return { encoding: 'windows-1252' };
    // Those that read as Windows-1252 does ask nothing more of a person.
    const named = has('windows-1252') ? left.filter(isNamed) : left;
    return { couldBe: named.map(({ page }) => page) };
  }

  /** Chance makes few kana of other bytes: those count where no Latin letters can be meant, nor other signs. */
  #showsKana(left: readonly Candidate[]): boolean {
    if (this.#kana >= 3) return this.#kana * 4 >= this.#wide;
    return this.#kana > 0 && this.#kana === this.#wide && this.#halfWidth === 0 && !left.some(isLatin);
  }

  #readWords(text: string): void {
    for (const [word] of text.matchAll(words)) {
      if (this.#seen.has(word) || !beyondAscii.test(word)) continue;
      if (this.#seen.size >= mostWords) this.#seen.clear();
      this.#seen.add(word);
      this.#readWord(Buffer.from(word, 'latin1'));
    }
  }

  #readWord(bytes: Uint8Array): void {
    const western = decode(bytes, westernDecoder);
    this.#candidates = this.#candidates.filter((candidate) => {
      const text = decode(bytes, candidate.decoder);
      if (text === undefined || !isPlausibleWord(text, candidate.page)) return false;
      if (text !== western) candidate.differs = true;
      countUse(candidate, bytes, text);
      if (candidate.page === 'windows-31j') {
        this.#halfWidth += countOf(text, /[\uff61-\uff9f]/g);
        this.#kana += countOf(text, /[\u3041-\u3096\u30a1-\u30fa]/g);
        this.#wide += countOf(text, /[^\p{ASCII}\uff61-\uff9f]/gu);
      }
      return true;
    });
  }
}

/** Counts what shows that Latin words are taken for Chinese ones: in these pairs the second byte is a Latin letter. */
function countUse(candidate: Candidate, bytes: Uint8Array, text: string): void {
  if (candidate.page !== 'gbk' && candidate.page !== 'big5') return;
  const wide = countOf(text, /\P{ASCII}/gu);
  let rare = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    at++;
    if ((bytes[at] ?? 0xff) < 0x80 && (candidate.page === 'gbk' || lead >= 0xc9)) rare++;
  }
  candidate.rare += rare;
  candidate.usual += Math.max(0, wide - rare);
}

const isNamed = ({ page, differs }: Candidate): boolean => page === 'windows-1252' || differs;

const eastern: readonly CodePage[] = ['windows-31j', 'gbk', 'big5', 'euc-kr', 'euc-jp'];
const isLatin = ({ page }: Candidate): boolean => !eastern.includes(page);

const isOutOfUse = ({ usual, rare }: Candidate): boolean => usual + rare >= 6 && usual * 4 <= rare;

const westernDecoder = new TextDecoder('windows-1252', { fatal: true });

function decode(bytes: Uint8Array, decoder: InstanceType<typeof TextDecoder>): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return undefined;
  }
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** No code page has bytes below 0x40 within a character, but for digits: between other such bytes stand whole characters. */
const words = /[0-9@-\u00ff]+/g;
const beyondAscii = /[\u0080-\u00ff]/;

/** Where the last word that is certainly whole ends. */
function endOfWords(text: string): number {
  for (let at = text.length; at > 0; at--) if (/[^0-9@-\u00ff]/.test(text.charAt(at - 1))) return at;
  return 0;
}
