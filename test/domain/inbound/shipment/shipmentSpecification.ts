import { decide } from '#domain/inbound/shipment/decide';
import { evolve, initialShipment } from '#domain/inbound/shipment/state';
import { specification } from '#test/domain/specification';

export const { given } = specification({ initial: initialShipment, evolve, decide });
