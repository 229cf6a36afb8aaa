import { z } from 'zod';

/** A switch of a query. */
export const booleanParameter = z.enum(['true', 'false']).transform((text) => text === 'true');
