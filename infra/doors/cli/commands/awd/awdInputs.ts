import { z } from 'zod';
import { AwdRegion } from '#domain/awd/values';
import { anyCaseEnum } from '#infra/doors/cli/input/anyCaseEnum';
import { argument, option } from '#infra/doors/cli/input/input';
import { WholeNumber } from '#infra/doors/cli/input/wholeNumber';
import { DimensionsText } from '#infra/doors/inputs/measurementText';

export const boxesInput = argument('<boxes>', 'how many boxes, a whole number', WholeNumber);

const unitsText = 'how many units are in each box';
const sidesText = 'the outer sides of one box, as 20x16x12in or 50x40x30cm';

const commonBoxInputs = {
  region: option(
    '--region <region>',
    `${AwdRegion.options.join(' or ')}, of the distribution center, if it is known`,
    anyCaseEnum(AwdRegion).optional(),
  ),
  referenceId: option(
    '--reference <id>',
    'the id that Amazon gave it: of an AWD shipment, a replenishment or an order',
    z.string().min(1).optional(),
  ),
};

/** Describes boxes that came in. */
export const incomingBoxInputs = {
  unitsPerBox: option('--units-per-box <units>', unitsText, WholeNumber),
  dimensions: option('--box <sides>', sidesText, DimensionsText),
  ...commonBoxInputs,
};

/** Describes boxes that went out. Without it, they are of the only kind in stock. */
export const outgoingBoxInputs = {
  unitsPerBox: option('--units-per-box <units>', `${unitsText}, where kinds differ`, WholeNumber.optional()),
  dimensions: option('--box <sides>', `${sidesText}, where kinds differ`, DimensionsText.optional()),
  ...commonBoxInputs,
};
