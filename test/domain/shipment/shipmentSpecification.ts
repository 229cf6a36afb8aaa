import { decide } from '#domain/shipment/decide';
import { evolve, initialShipment } from '#domain/shipment/state';
import { specification } from '#test/domain/specification';

export const { given } = specification({ initial: initialShipment, evolve, decide });
