import { z } from 'zod';
import { option } from '#infra/doors/cli/input/input';

/** Every command that cannot be undone has this option. */
export const dryRunInput = option(
  '--dry-run',
  'show what it would come to, to the cent, and record nothing',
  z.boolean().default(false),
);
