import { z } from 'zod';
import { AwdRegion } from '#domain/awd/values';
import { argument, option } from '#infra/doors/cli/input';
import { WholeNumber } from '#infra/doors/cli/wholeNumber';
import { DimensionsText } from '#infra/doors/steps/measurementText';

export const boxesInput = argument('<boxes>', 'how many boxes, a whole number', WholeNumber);

/** Words of the domain as they are typed, in any case. */
export const anyCase = <const Words extends readonly [string, ...string[]]>(
  words: z.ZodEnum<{ [Word in Words[number]]: Word }>,
) => z.string().toUpperCase().pipe(words);

const unitsText = 'how many units are in each box';
const sidesText = 'the outer sides of one box, as 20x16x12in or 50x40x30cm';

const toldOfAll = {
  region: option(
    '--region <region>',
    `${AwdRegion.options.join(' or ')}, of the distribution center, if it is known`,
    anyCase(AwdRegion).optional(),
  ),
  referenceId: option(
    '--reference <id>',
    'the id that Amazon gave it: of an AWD shipment, a replenishment or an order',
    z.string().min(1).optional(),
  ),
};

/** What boxes are like that came. */
export const cameInputs = {
  unitsPerBox: option('--units-per-box <units>', unitsText, WholeNumber),
  dimensions: option('--box <sides>', sidesText, DimensionsText),
  ...toldOfAll,
};

/** What boxes are like that went: of the only kind there is, unless told otherwise. */
export const wentInputs = {
  unitsPerBox: option('--units-per-box <units>', `${unitsText}, where kinds differ`, WholeNumber.optional()),
  dimensions: option('--box <sides>', `${sidesText}, where kinds differ`, DimensionsText.optional()),
  ...toldOfAll,
};
