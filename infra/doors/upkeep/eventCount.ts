import type { Lading } from '#infra/main/openLading';
import { numberOf } from '#infra/stores/sqlite/position';

/** How many events the log holds: its positions have no gaps. */
export const eventCount = ({ store }: Pick<Lading, 'store'>): number => numberOf(store.info.head);
