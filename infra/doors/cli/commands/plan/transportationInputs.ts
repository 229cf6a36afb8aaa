import { z } from 'zod';
import { LocalDate } from '#domain/values/item';
import { ShippingMode } from '#domain/values/transportation';
import { anyCaseEnum } from '#infra/doors/cli/input/anyCaseEnum';
import { type InputValues, option } from '#infra/doors/cli/input/input';

/** How all shipments of a plan travel: mode, carrier, ship date. */
export const transportationInputs = {
  mode: option(
    '--mode <mode>',
    `how: ${ShippingMode.options.join(', ')}; default: GROUND_SMALL_PARCEL`,
    anyCaseEnum(ShippingMode).default('GROUND_SMALL_PARCEL'),
  ),
  ownCarrier: option(
    '--own-carrier <name>',
    'with this carrier of your own; default: the carrier partnered with Amazon',
    z.string().min(1).max(64).optional(),
  ),
  shipDate: option(
    '--ship-date <day>',
    'when the boxes are handed over, YYYY-MM-DD in the marketplace',
    LocalDate.optional(),
  ),
};

export const transportationFields = ({
  mode,
  ownCarrier,
  shipDate,
}: InputValues<typeof transportationInputs>) => ({
  shippingMode: mode,
  shippingSolution: ownCarrier === undefined ? 'AMAZON_PARTNERED_CARRIER' : 'USE_YOUR_OWN_CARRIER',
  ...(ownCarrier !== undefined && { carrier: ownCarrier }),
  ...(shipDate !== undefined && { shipDate }),
});
