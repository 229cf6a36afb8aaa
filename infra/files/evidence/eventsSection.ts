import { type Html, headedTable, html } from '#infra/files/evidence/html';
import { gist } from '#infra/words/gist';
import type { CitedEvent } from '#services/disputes/evidence/citedEvents';
import type { DisputeEvidence } from '#services/disputes/evidence/disputeEvidence';
import { carriedHash } from '#services/engine/log/envelope';
import { envelopeText } from '#services/engine/log/envelopeField';

/** More of them nobody reads; a seller's whole stock can have a million. */
const mostShown = 500;

export async function eventsSection({ events }: Pick<DisputeEvidence, 'events'>): Promise<Html> {
  const shown: CitedEvent[] = [];
  let more = '';
  for await (const cited of events()) {
    if (shown.length === mostShown) {
      more = ` Here are the first ${mostShown}.`;
      break;
    }
    shown.push(cited);
  }
  return html`<p>Under its name stands the hash that an event was recorded with; <code>events.jsonl</code> has all of every event.${more}</p>
${headedTable(
  ['event', 'when (UTC)', 'what', 'which says'],
  shown.map(({ event }) => [
    html`${event.stream}@${String(event.revision)}<br><code>${carriedHash(event)}</code>`,
    envelopeText(event.metadata, 'occurredAt'),
    event.type,
    gist(JSON.parse(event.data)),
  ]),
)}`;
}
