import { z } from 'zod';
import { Disposition } from '#domain/values/disposition';
import { anyCaseEnum } from '#infra/doors/cli/input/anyCaseEnum';
import { argument, option } from '#infra/doors/cli/input/input';
import { WholeNumber } from '#infra/doors/cli/input/wholeNumber';

export const unitsInput = argument('<units>', 'how many units, a whole number', WholeNumber);

export const centerInput = option('--fulfillment-center <center>', 'where, such as PHX5', z.string().min(1));

export const optionalCenterInput = option(
  '--fulfillment-center <center>',
  'where, such as PHX5, if it is known',
  z.string().min(1).optional(),
);

export const dispositionInput = option(
  '--disposition <disposition>',
  `${Disposition.options.join(', ')}; default: SELLABLE`,
  anyCaseEnum(Disposition).default('SELLABLE'),
);

export const referenceInput = option(
  '--reference <id>',
  'the id that Amazon gave it: of an adjustment, an order or a shipment',
  z.string().min(1).optional(),
);

/** Accepts `customer-order` for `CUSTOMER_ORDER`. */
export const kebabCaseEnum = <const Words extends readonly [string, ...string[]]>(
  words: z.ZodEnum<{ [Word in Words[number]]: Word }>,
) =>
  z
    .string()
    .transform((text) => text.toUpperCase().replaceAll('-', '_'))
    .pipe(words);
