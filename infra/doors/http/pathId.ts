import { z } from 'zod';

/** The id of a plan or shipment, as a path names it. */
export const PathId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, 'an id');
