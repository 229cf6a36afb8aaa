/** What JSON could do to us is refused before anything is made of it. */
const deepest = 64;
const mostKeys = 20_000;

/** What was sent is no JSON, or no JSON that anybody should send. `message` says why. */
export class BadJson extends Error {
  override readonly name = 'BadJson';
}

/**
 * JSON as bytes, read strictly: UTF-8 without a byte order mark, no key twice in an object, no `__proto__`, no NUL and no
 * half of a surrogate pair in a text, no number beyond a double, at most 64 deep and 20,000 keys in all.
 *
 * @throws BadJson
 */
export function strictJson(bytes: Uint8Array): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new BadJson('not UTF-8');
  }
  new Scan(text).run();
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BadJson(error instanceof SyntaxError ? 'not JSON' : String(error));
  }
}

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|-?\d[\d.eE+-]*/gs;

/** Goes through the tokens once. Only what JSON.parse would not notice is looked at: it has the last word. */
class Scan {
  readonly #text: string;
  /** Of each object that is open its keys, of each array nothing. */
  readonly #open: (Set<string> | undefined)[] = [];
  #keys = 0;

  constructor(text: string) {
    this.#text = text;
  }

  run(): void {
    let last: string | undefined;
    for (const [found] of this.#text.matchAll(token)) {
      if (found === ':' && last !== undefined) this.#key(last);
      else if (found === '{' || found === '[') this.#opened(found);
      else if (found === '}' || found === ']') this.#open.pop();
      else if (found.length > 1 || found !== ',') this.#value(found);
      last = found.startsWith('"') ? found : undefined;
    }
  }

  #opened(bracket: '{' | '[' | string): void {
    if (this.#open.length >= deepest) throw new BadJson(`deeper than ${deepest}`);
    this.#open.push(bracket === '{' ? new Set() : undefined);
  }

  #key(quoted: string): void {
    const key = textOf(quoted);
    const keys = this.#open.at(-1);
    this.#keys += 1;
    if (this.#keys > mostKeys) throw new BadJson(`more than ${mostKeys} keys`);
    if (forbiddenKeys.has(key)) throw new BadJson(`no object here has a key ${key}`);
    if (keys?.has(key)) throw new BadJson('a key stands twice in an object');
    keys?.add(key);
  }

  #value(found: string): void {
    if (found.startsWith('"')) {
      const text = textOf(found);
      if (!text.isWellFormed()) throw new BadJson('half of a surrogate pair in a text');
      if (text.includes('\0')) throw new BadJson('NUL in a text');
    } else if (found !== ':' && !Number.isFinite(Number(found)))
      throw new BadJson('a number beyond a double');
  }
}

function textOf(quoted: string): string {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    return String(JSON.parse(quoted));
  } catch {
    throw new BadJson('not JSON');
  }
}
