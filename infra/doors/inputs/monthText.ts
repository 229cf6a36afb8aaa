import { z } from 'zod';

/** A month in the marketplace, `YYYY-MM`. */
export const MonthText = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/, 'no month');
