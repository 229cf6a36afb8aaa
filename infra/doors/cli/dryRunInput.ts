import { z } from 'zod';
import { option } from '#infra/doors/cli/input';

/** Of every command that cannot be undone. */
export const dryRunInput = option(
  '--dry-run',
  'show what it would come to, to the cent, and record nothing',
  z.boolean().default(false),
);
