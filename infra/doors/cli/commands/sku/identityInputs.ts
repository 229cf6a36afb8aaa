import { z } from 'zod';
import { option } from '#infra/doors/cli/input/input';

const text = z.string().optional();

/** The ids and the title of a SKU at Amazon. */
export const identityInputs = {
  fnsku: option('--fnsku <fnsku>', "Amazon's label of the unit, 40 characters at most", text),
  asin: option('--asin <asin>', '10 characters at most', text),
  title: option('--title <title>', '1 to 500 characters', text),
};
