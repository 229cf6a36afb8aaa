import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { eventLine } from '#infra/eventFile/eventLine';
import { linesCsv } from '#infra/evidence/linesCsv';
import { page } from '#infra/evidence/page';
import type { CitedEvent } from '#services/evidence/citedEvents';
import type { DisputeEvidence } from '#services/evidence/disputeEvidence';

/** The files of a dispute's evidence by name: a page, the lines, the events, and what checks them without us. */
export function bundle(evidence: DisputeEvidence): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>([
    ['dispute.html', Buffer.from(page(evidence))],
    ['lines.csv', Buffer.from(linesCsv(evidence.lines))],
    ['events.jsonl', Buffer.from(evidence.events.map(citedLine).join(''))],
    ['verify.mjs', readFileSync(new URL('verify.mjs', import.meta.url))],
  ]);
  const sums = [...files].map(
    ([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`,
  );
  return files.set('SHA256SUMS', Buffer.from(sums.join('')));
}

/** As `lading export events` writes it, with the hash before it in its stream. */
const citedLine = ({ previous, event }: CitedEvent): string =>
  `{"previous":"${previous}",${eventLine(event).slice(1)}`;
