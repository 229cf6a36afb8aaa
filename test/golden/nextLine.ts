import { Instant } from '#domain/values/instant';
import { derivedId } from '#services/engine/handling/commandIdentity';
import { carriedHash, noHash, seal } from '#services/engine/log/envelope';
import type { StoredEvent } from '#services/engine/ports/eventStore';
import { factSchemaOf } from '#test/golden/factSchemas';

/**
 * The line with which a fact goes on after `log`.
 *
 * @throws ZodError for a fact in another shape than today's
 */
export function nextLine(
  log: readonly StoredEvent[],
  stream: string,
  occurredAt: string,
  fact: unknown,
): string {
  const parsed = factSchemaOf(stream).parse(fact);
  const { type } = parsed;
  const data = JSON.stringify(parsed);

  const before = log.findLast((event) => event.stream === stream);
  const revision = before === undefined ? 0n : before.revision + 1n;
  const commandId = derivedId('golden', stream, String(revision));
  const id = derivedId(stream, commandId);
  const at = Instant.parse(occurredAt);
  const { metadata } = seal(
    before ? carriedHash(before) : noHash,
    { stream, revision, id, type, data },
    {
      schemaVersion: 1,
      sellerId: 'A2SELLER',
      commandId,
      commandHash: noHash,
      correlationId: commandId,
      causationId: commandId,
      actor: 'golden',
      occurredAt: at,
      recordedAt: at,
    },
  );
  return `${JSON.stringify({ stream, revision: Number(revision), id, type, data, metadata })}\n`;
}
