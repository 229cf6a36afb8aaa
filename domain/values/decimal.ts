import Big from 'big.js';
import { z } from 'zod';

Big.strict = true;

/** An exact decimal as text, such as `28.50`: never a binary float. */
export const Decimal = z
  .string()
  .regex(/^-?\d{1,18}(\.\d{1,12})?$/, { error: 'a decimal number such as 28.50', abort: true })
  .describe('exact decimal as text');

/** Above zero. */
export const PositiveDecimal = Decimal.refine((text) => new Big(text).gt('0'), 'more than 0');
