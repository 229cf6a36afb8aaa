import { appendFileSync } from 'node:fs';
import { Instant } from '#domain/values/instant';
import { derivedId } from '#services/engine/handling/commandIdentity';
import { carriedHash, noHash, seal } from '#services/engine/log/envelope';
import { factSchemaOf } from '#test/golden/factSchemas';
import { goldenFile, goldenLog } from '#test/golden/goldenLog';

/**
 * Adds a fact to the golden log, once its kind is about to be released.
 *
 * `node test/golden/append.ts shipment-g1 2026-03-05T12:00:00Z '{"type":"ShipmentRenamed","name":"Spring"}'`
 */
const [stream = '', occurredAt = '', fact = ''] = process.argv.slice(2);
const parsed = factSchemaOf(stream).parse(JSON.parse(fact));
const { type } = parsed;
const data = JSON.stringify(parsed);

const before = goldenLog().findLast((event) => event.stream === stream);
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
appendFileSync(
  goldenFile,
  `${JSON.stringify({ stream, revision: Number(revision), id, type, data, metadata })}\n`,
);
