import { z } from 'zod';

/** A query parameter that is `true` or `false`. */
export const booleanParameter = z.enum(['true', 'false']).transform((text) => text === 'true');
