import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';

/** `lading serve` as a process of its own. */
export class ServingProcess {
  readonly url: string;
  readonly #child: ChildProcess;
  readonly #said: string[];

  private constructor(url: string, child: ChildProcess, said: string[]) {
    this.url = url;
    this.#child = child;
    this.#said = said;
  }

  /** Resolves once it listens. */
  static async started(directory: string, ...more: readonly string[]): Promise<ServingProcess> {
    const program = ['bin/lading.js', 'serve', '--data', directory, '--port', '0', '--log', 'warn', '--json'];
    const child = spawn(process.execPath, [...program, ...more], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    onTestFinished(() => {
      child.kill('SIGKILL');
    });
    const said: string[] = [];
    child.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text));
    let answer = '';
    child.stdout.setEncoding('utf8');
    const gone = once(child, 'exit').then(() => {
      throw new Error(`it ended: ${said.join('')}`);
    });
    gone.catch(() => {});
    while (!answer.trimEnd().endsWith('}')) {
      const [text] = await Promise.race([once(child.stdout, 'data'), gone]);
      answer += String(text);
    }
    const { serving } = JSON.parse(answer) as { serving: string };
    return new ServingProcess(serving, child, said);
  }

  /** What it logged, of warnings and worse. */
  get log(): string {
    return this.#said.join('');
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  send(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** Its exit code, or the signal that ended it. */
  async ended(): Promise<number | string> {
    const { exitCode, signalCode } = this.#child;
    if (exitCode !== null) return exitCode;
    if (signalCode !== null) return signalCode;
    const [code, signal] = await once(this.#child, 'exit');
    return code ?? signal;
  }
}
