import { appendFileSync } from 'node:fs';
import { goldenLog, nextFile } from '#test/golden/goldenLog';
import { nextLine } from '#test/golden/nextLine';

/**
 * Adds a fact to the golden log of the next release, once its kind is about to be released.
 *
 * `node test/golden/append.ts shipment-g1 2026-03-05T12:00:00Z '{"type":"ShipmentRenamed","name":"Spring"}'`
 */
const [stream = '', occurredAt = '', fact = ''] = process.argv.slice(2);
appendFileSync(nextFile, nextLine(goldenLog(), stream, occurredAt, JSON.parse(fact)));
