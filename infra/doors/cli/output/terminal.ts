import { MultiBar, Presets, type SingleBar } from 'cli-progress';
import { createColors } from 'picocolors';
import { fitText, type Text } from '#infra/doors/cli/output/text';
import { printableJson, printableText } from '#infra/words/printable';

export interface Streams {
  readonly out: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly err: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** Writes answers to `out`, as text or JSON, and notes and progress to `err`. */
export class Terminal {
  readonly json: boolean;
  readonly colors: ReturnType<typeof createColors>;
  readonly #streams: Streams;

  constructor(streams: Streams, { json, color }: { readonly json: boolean; readonly color: boolean }) {
    this.#streams = streams;
    this.json = json;
    this.colors = createColors(color && !json && streams.out.isTTY === true);
  }

  /** Writes the answer: `value` as one JSON document, or `text` for people. */
  answer(value: unknown, text: () => Text): void {
    const { out } = this.#streams;
    const width = out.isTTY === true ? out.columns : undefined;
    out.write(this.json ? `${jsonOf(value, 2)}\n` : `${printableText(fitText(width, text()))}\n`);
  }

  /** Writes one line of a longer answer; as JSON Lines with `--json`. */
  line(value: unknown, text: () => string): void {
    this.#streams.out.write(this.json ? `${jsonOf(value)}\n` : `${printableText(text())}\n`);
  }

  /** Writes to stderr, so that a program can read the answer alone. */
  note(text: string): void {
    this.#streams.err.write(`${printableText(text)}\n`);
  }

  /** Draws a bar on a terminal; elsewhere writes a line at every tenth. */
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
