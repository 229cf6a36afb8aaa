import { z } from 'zod';
import { Box } from '#domain/inbound/box';
import { ShipmentBox } from '#domain/inbound/shipment/values';
import { jsonFile } from '#infra/doors/cli/input/jsonFile';

/** Reads a JSON file with a list of boxes, each with `name`, `dimensions`, `weight` and `items`. */
export const boxesFile = (path: string) => jsonFile(path, z.array(Box).min(1).max(5000));

/** Reads the same list, in which a box may have Amazon's box id too. */
export const shipmentBoxesFile = (path: string) => jsonFile(path, z.array(ShipmentBox).min(1).max(5000));

export const boxesNote =
  'A box: {"name":"B1","dimensions":{"length":"16","width":"12","height":"10","unitOfMeasurement":"IN"},"weight":{"value":"22.5","unit":"LB"},"items":[{"msku":"MUG-BLUE","quantity":24}]}';
