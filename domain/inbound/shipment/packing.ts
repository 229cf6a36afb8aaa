import { accept, refuse } from '#domain/aggregate/decision';
import { boxedUnits, boxingDifferences } from '#domain/inbound/boxing';
import { assignBoxIds, unknownBoxes } from '#domain/inbound/shipment/boxIds';
import type { CommandOf } from '#domain/inbound/shipment/commands';
import { boxesRefusal } from '#domain/inbound/shipment/confirm';
import type { ShipmentEvent } from '#domain/inbound/shipment/events';
import { quoteFacts } from '#domain/inbound/shipment/quotes';
import { allows, notPossibleNow, type ShipmentDecision } from '#domain/inbound/shipment/refusals';
import type { Shipment } from '#domain/inbound/shipment/shipment';
import { isSameContent } from '#domain/values/isSameContent';
import { isSmallParcel } from '#domain/values/transportation';

/** Replaces all boxes of the shipment. Boxes get ids at confirmation; boxes set later get them at once. */
export function setBoxContents(command: CommandOf<'SetBoxContents'>, state: Shipment): ShipmentDecision {
  if (!allows(state, 'BoxContentsSet')) return notPossibleNow(state, command);
  const boxIds = unknownBoxes(
    command.boxes.flatMap(({ boxId }) => boxId ?? []),
    state,
  );
  if (boxIds.length > 0) return refuse({ reason: 'unknown-box', boxIds });
  const mskus = [...state.promised.keys()];
  const units = boxedUnits(command.boxes);
  const msku = [...units.keys()].find((each) => !state.promised.has(each));
  if (msku !== undefined) return refuse({ reason: 'new-sku', msku, known: mskus });
  const differences = boxingDifferences(state.promised, units);
  if (differences.length > 0) return refuse({ reason: 'boxes-do-not-match', differences });
  const boxes = state.journey === 'working' ? command.boxes : assignBoxIds(command.boxes, state);
  return isSameContent(boxes, state.boxes) ? accept() : accept({ type: 'BoxContentsSet', boxes });
}

/** Labels can be generated again until the shipment ships; every print is recorded. */
export function generateLabels(command: CommandOf<'GenerateLabels'>, state: Shipment): ShipmentDecision {
  if (!allows(state, 'LabelsGenerated')) return notPossibleNow(state, command);
  const refusal = boxesRefusal(command, state, true);
  if (refusal !== undefined) return refuse(refusal);
  const boxIds = labelIds(state);
  return boxIds === undefined
    ? refuse({ reason: 'boxes-needed', command: command.type })
    : accept({ type: 'LabelsGenerated', boxIds });
}

/** The ids to print; `undefined` where a box has none, or there is no box. */
export function labelIds({ boxes }: Shipment): readonly string[] | undefined {
  const boxIds = boxes.flatMap(({ boxId }) => boxId ?? []);
  return boxIds.length === boxes.length && boxes.length > 0 ? boxIds : undefined;
}

/** Sets the pallets of freight. An adopted shipment without a known mode may have pallets too. */
export function setPallets(command: CommandOf<'SetPallets'>, state: Shipment): ShipmentDecision {
  const { pallets, quote } = command;
  const { shippingMode, shippingSolution } = state;
  if (!allows(state, 'PalletsSet')) return notPossibleNow(state, command);
  if (shippingMode !== undefined && isSmallParcel(shippingMode))
    return refuse({ reason: 'needs-freight', shippingMode });
  if (quote !== undefined && shippingSolution === 'USE_YOUR_OWN_CARRIER')
    return refuse({ reason: 'own-carrier-has-no-quote' });
  const palletFacts: readonly ShipmentEvent[] = isSameContent(pallets, state.pallets)
    ? []
    : [{ type: 'PalletsSet', pallets }];
  return accept(...palletFacts, ...quoteFacts(quote, 'pallets', state));
}
