import type { Instant } from '#domain/values/instant';
import { type DisputeRow, disputes } from '#projections/disputes';
import { type ReadSide, rowsAt } from '#services/readSide/readSide';

/**
 * Of charges that a person disputes or has disputed, the one whose dispute stands for them. One that nobody opened
 * stands for no more than the next scan finds, and one that ended without being submitted for nothing.
 */
export async function standingDisputes(
  side: ReadSide,
  sellerId: string,
  known: { readonly asKnownAt: Instant | undefined },
): Promise<ReadonlyMap<string, string>> {
  const standing = new Map<string, string>();
  for (const [, row] of await rowsAt(side, disputes, known)) {
    const { finding } = row;
    if (row.sellerId !== sellerId || finding === undefined || !isStanding(row)) continue;
    for (const chargeId of [finding.chargeId, ...(finding.alike ?? [])])
      standing.set(chargeId, finding.chargeId);
  }
  return standing;
}

const isStanding = ({ status, caseId }: DisputeRow): boolean => status === 'opened' || caseId !== undefined;
