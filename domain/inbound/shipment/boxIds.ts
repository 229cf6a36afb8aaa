import type { Shipment } from '#domain/inbound/shipment/shipment';
import type { ShipmentBox } from '#domain/inbound/shipment/values';

/** The highest number among the ids of some boxes; 0 where none has one. */
export const lastBoxNumber = (boxes: readonly ShipmentBox[]): number =>
  boxes.reduce((highest, { boxId }) => Math.max(highest, Number(boxId?.match(/U(\d{6})$/)?.[1] ?? 0)), 0);

/**
 * Gives `boxes` Amazon's ids, in box order: confirmation id, `U`, six digits.
 *
 * A box keeps its own id, or the id that its name had before. Other boxes get the next numbers, so the id of a removed box
 * is never used again.
 */
export function assignBoxIds(
  boxes: readonly ShipmentBox[],
  state: Pick<Shipment, 'shipmentConfirmationId' | 'boxes' | 'lastBoxNumber'>,
): readonly ShipmentBox[] {
  const earlierIds = new Map(state.boxes.map(({ name, boxId }) => [name, boxId]));
  const usedIds = new Set(boxes.map(({ boxId }) => boxId));
  let number = state.lastBoxNumber;
  const next = () => `${state.shipmentConfirmationId}U${String(++number).padStart(6, '0')}`;
  return boxes.map((box) => {
    if (box.boxId !== undefined) return box;
    const earlierId = earlierIds.get(box.name);
    const boxId = earlierId === undefined || usedIds.has(earlierId) ? next() : earlierId;
    usedIds.add(boxId);
    return { ...box, boxId };
  });
}

/** Box ids that a shipment does not have, or that are named twice. */
export function unknownBoxes(
  boxIds: readonly string[],
  { boxes }: Pick<Shipment, 'boxes'>,
): readonly string[] {
  const ids = new Set(boxes.map(({ boxId }) => boxId));
  return boxIds.filter((boxId) => !ids.delete(boxId));
}
