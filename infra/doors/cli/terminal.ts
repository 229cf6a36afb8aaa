import { MultiBar, Presets, type SingleBar } from 'cli-progress';
import { createColors } from 'picocolors';
import { type Text, textWithin } from '#infra/doors/cli/text';
import { printableJson, printableText } from '#infra/words/printable';

export interface Streams {
  readonly out: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly err: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** Where a command speaks: answers to `out`, for people or as JSON; notes and progress to `err`. */
export class Terminal {
  readonly json: boolean;
  readonly colors: ReturnType<typeof createColors>;
  readonly #streams: Streams;

  constructor(streams: Streams, { json, color }: { readonly json: boolean; readonly color: boolean }) {
    this.#streams = streams;
    this.json = json;
    this.colors = createColors(color && !json && streams.out.isTTY === true);
  }

  /** The command's answer: `value` as one JSON document, or `text` for people, its tables for the width of a terminal. */
  answer(value: unknown, text: () => Text): void {
    const { out } = this.#streams;
    const width = out.isTTY === true ? out.columns : undefined;
    out.write(this.json ? `${jsonOf(value, 2)}\n` : `${printableText(textWithin(width, text()))}\n`);
  }

  /** One line of a stream of answers: JSON Lines for programs. */
  line(value: unknown, text: () => string): void {
    this.#streams.out.write(this.json ? `${jsonOf(value)}\n` : `${printableText(text())}\n`);
  }

  /** Something beside the answer: never in the way of a program that reads it. */
  note(text: string): void {
    this.#streams.err.write(`${printableText(text)}\n`);
  }

  /** A bar on a terminal, a plain line every tenth of the way elsewhere. */
  progress(label: string): (done: number, total: number) => void {
    return this.#streams.err.isTTY === true
      ? drawnProgress(label)
      : plainProgress(label, (text) => this.note(text));
  }
}

function drawnProgress(label: string): (done: number, total: number) => void {
  const bars = new MultiBar({ format: `${label} {bar} {percentage}% {value}/{total}` }, Presets.rect);
  let bar: SingleBar | undefined;
  return (done, total) => {
    bar ??= bars.create(total, 0);
    bar.setTotal(total);
    bar.update(done);
    if (done >= total) bars.stop();
  };
}

function plainProgress(label: string, note: (text: string) => void): (done: number, total: number) => void {
  let tenths = -1;
  return (done, total) => {
    const now = total === 0 ? 10 : Math.floor((done / total) * 10);
    if (now > tenths) note(`${label} ${done}/${total}`);
    tenths = Math.max(tenths, now);
  };
}

const jsonOf = (value: unknown, indent?: number): string =>
  printableJson(JSON.stringify(value, asJson, indent));

const asJson = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value);
