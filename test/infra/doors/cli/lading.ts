import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { type Duration, Instant } from '#domain/values/instant';
import { runProgram } from '#infra/doors/cli/program/runProgram';

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** The one document of a run with `--json`. */
  json(): Json;
}

/** Any document, to be looked into by name. */
export type Json = { readonly [name: string]: Json } & string & readonly Json[];

export interface Cli {
  (...argv: readonly string[]): Promise<Ended>;
  readonly directory: string;
  /** Of the next runs. */
  now: Instant;
  /** Ends the next runs, where they would go on for ever. */
  until: AbortSignal;
}

/** The program in this process, on a data directory and a clock of its own. */
export function lading(directory = temporaryDirectory()): Cli {
  const run = async (...argv: readonly string[]): Promise<Ended> => {
    const out = new Captured();
    const err = new Captured();
    const code = await runProgram(argv, {
      streams: { out, err },
      environment: { LADING_DATA: directory },
      platform: 'linux',
      user: 'ann',
      clock: () => cli.now,
      waitForLock: 50 as Duration,
      until: cli.until,
    });
    return { code, out: out.text, err: err.text, json: () => JSON.parse(out.text) };
  };
  const cli = Object.assign(run, {
    directory,
    now: Instant.parse('2026-11-02T17:00:00Z'),
    until: new AbortController().signal,
  });
  return cli;
}

export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'lading-cli-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

export class Captured extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}
