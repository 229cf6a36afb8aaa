import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { eventLine } from '#infra/files/eventFile/eventLine';
import { claimOf } from '#infra/files/evidence/claim';
import { evidencePage } from '#infra/files/evidence/evidencePage';
import { linesCsv } from '#infra/files/evidence/linesCsv';
import type { CitedEvent } from '#services/disputes/evidence/citedEvents';
import type { DisputeEvidence } from '#services/disputes/evidence/disputeEvidence';

/** A file of the folder. Its bytes are made while they are read, and all must be read before the next file. */
export interface EvidenceFile {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/**
 * The files of a dispute's evidence: a page, the claim, the lines, the events, and a program that checks them without Lading.
 *
 * @param onEvent called after each event that was written
 */
export async function* evidenceFiles(
  evidence: DisputeEvidence,
  onEvent = () => {},
): AsyncIterable<EvidenceFile> {
  const sums: string[] = [];
  for (const [name, parts] of partsOf(evidence, onEvent)) {
    const hash = createHash('sha256');
    yield { name, bytes: hashParts(parts, hash) };
    sums.push(`${hash.digest('hex')}  ${name}\n`);
  }
  yield { name: 'SHA256SUMS', bytes: hashParts([sums.join('')], createHash('sha256')) };
}

type Parts = Iterable<string | Promise<string>> | AsyncIterable<string>;

const partsOf = (
  evidence: DisputeEvidence,
  onEvent: () => void,
): readonly (readonly [name: string, parts: Parts])[] => [
  ['dispute.html', [evidencePage(evidence)]],
  ['claim.json', [`${JSON.stringify(claimOf(evidence), undefined, 2)}\n`]],
  ['lines.csv', [linesCsv(evidence.lines)]],
  ['events.jsonl', eventLines(evidence, onEvent)],
  ['verify.mjs', [readFileSync(new URL('verify.mjs', import.meta.url), 'utf8')]],
];

async function* hashParts(parts: Parts, hash: ReturnType<typeof createHash>): AsyncIterable<Uint8Array> {
  for await (const part of parts) {
    const bytes = Buffer.from(part);
    hash.update(bytes);
    yield bytes;
  }
}

/** So that as many events are written at once. */
const partLength = 64 * 1024;

async function* eventLines({ events }: Pick<DisputeEvidence, 'events'>, onEvent: () => void) {
  let part = '';
  for await (const cited of events()) {
    part += citedLine(cited);
    onEvent();
    if (part.length < partLength) continue;
    yield part;
    part = '';
  }
  yield part;
}

/** As `lading export events` writes it, with the hash before it in its stream. */
const citedLine = ({ previous, event }: CitedEvent): string =>
  `{"previous":"${previous}",${eventLine(event).slice(1)}`;
