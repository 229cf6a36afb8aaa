import { Failed } from '#infra/doors/problems/failed';
import type { Lading } from '#infra/main/openLading';
import { type DisputeRow, disputes } from '#projections/disputes';
import { viewOf } from '#services/engine/projecting/view';
import { disputeId } from '#services/streamIds';

/** Shorter prefixes match too many ids by chance. */
const shortestPrefix = 6;

/** Finds a seller's dispute by its id, a prefix of it, or the id of its charge. */
export function resolveDisputeId(lading: Lading, id: string, sellerId: string): string {
  const view = viewOf<DisputeRow>(lading.readModels, disputes);
  const ofCharge = disputeId(sellerId, id);
  if (view.get(ofCharge) !== undefined) return ofCharge;
  const beginning = id.length < shortestPrefix ? [] : view.startingWith(id.toLowerCase(), { limit: 50 });
  const [one, ...others] = beginning.filter(([, row]) => row.sellerId === sellerId).map(([each]) => each);
  if (one === undefined)
    throw new Failed({
      type: 'no-such-dispute',
      title: `no dispute is called ${id}`,
      advice: `give the id of a dispute, the first ${shortestPrefix} characters of it, or the id of its charge; \`lading dispute list\` lists them`,
      details: { id },
      kind: 'not-found',
    });
  if (others.length > 0)
    throw new Failed({
      type: 'ambiguous-id',
      title: `${id} names more than one dispute`,
      advice: `give one of these:\n${[one, ...others].join('\n')}`,
      details: { id, candidates: [one, ...others] },
      kind: 'invalid-input',
    });
  return one;
}
