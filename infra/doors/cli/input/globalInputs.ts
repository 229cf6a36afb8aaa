import { z } from 'zod';
import { Instant } from '#domain/values/instant';
import { option } from '#infra/doors/cli/input/input';
import type { Expected } from '#services/engine/ports/eventStore';

const word = z.string().min(1).max(128);

const Revision = z
  .string()
  .regex(/^(\d{1,18}|none)$/, 'no revision')
  .transform((text): Expected => (text === 'none' ? 'no-stream' : BigInt(text)));

/** Options of every command. */
export const globalInputs = {
  data: option(
    '--data <directory>',
    "where the data is kept; default: this system's place for it",
    word.optional(),
  ),
  json: option('--json', 'answer with one JSON document, for programs', z.boolean().default(false)),
  color: option('--no-color', 'no colours (so does the variable NO_COLOR)', z.boolean().default(true)),
  actor: option(
    '--actor <name>',
    'who asks, as the record will say; default: the user of this system',
    word.optional(),
  ),
  at: option(
    '--at <instant>',
    'when it happened in the world, as 2026-01-31T23:59:59Z or with another offset; default: now',
    Instant.optional(),
  ),
  commandId: option(
    '--command-id <id>',
    'an id that makes a retry safe: the same id does the same thing once; default: a random one',
    word.optional(),
  ),
  expectRevision: option(
    '--expect-revision <n>',
    'refuse unless the plan or shipment is at this revision, a number or `none`',
    Revision.optional(),
  ),
  seller: option(
    '--seller <id>',
    'for which seller; default: the one of the settings, and for lists all of them',
    word.optional(),
  ),
};
