import { z } from 'zod';

/** What Amazon charges and limits storage by; of the six, only Amazon knows which one a unit is in. */
export const StorageType = z.enum(['STANDARD', 'OVERSIZE', 'APPAREL', 'FOOTWEAR', 'FLAMMABLE', 'AEROSOL']);
export type StorageType = z.infer<typeof StorageType>;
