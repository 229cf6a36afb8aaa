import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Worker } from 'node:worker_threads';
import { expect, onTestFinished } from 'vitest';
import { evidenceFiles } from '#infra/files/evidence/evidenceFiles';
import type { DisputeEvidence } from '#services/disputes/evidence/disputeEvidence';

/** The folder that somebody gets, and what its own program says of it. */
export async function evidenceFolder(evidence: DisputeEvidence) {
  const path = mkdtempSync(join(tmpdir(), 'lading-evidence-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  const names: string[] = [];
  for await (const { name, bytes } of evidenceFiles(evidence)) {
    writeFileSync(join(path, name), Buffer.concat(await Array.fromAsync(bytes)));
    names.push(name);
  }
  const file = (name: string) => join(path, name);
  const read = (name: string) => readFileSync(file(name), 'utf8');
  return {
    names,
    read,
    change(name: string, from: string | RegExp, to: string) {
      expect(read(name)).toMatch(from);
      writeFileSync(file(name), read(name).replace(from, to));
    },
    /** As a forger would, so that the sums of the files show nothing. */
    sumAgain() {
      const sums = names
        .filter((name) => name !== 'SHA256SUMS')
        .map((name) => `${createHash('sha256').update(read(name)).digest('hex')}  ${name}\n`);
      writeFileSync(file('SHA256SUMS'), sums.join(''));
    },
    remove: (name: string) => rmSync(file(name)),
    /** In a thread of its own, which starts sooner than a process. */
    async verify() {
      const worker = new Worker(file('verify.mjs'), { stdout: true, stderr: true });
      const [out, err, [status]] = await Promise.all([
        text(worker.stdout),
        text(worker.stderr),
        once(worker, 'exit'),
      ]);
      return { status, out: out + err };
    },
  };
}
