import { readModels as projections } from '#projections/readModels';
import { aggregates } from '#services/aggregates';
import { factReader } from '#services/engine/log/factReader';
import type { EventStore } from '#services/engine/ports/eventStore';
import type { ReadModels } from '#services/engine/ports/readModels';
import { Projector, type ProjectorOptions } from '#services/engine/projecting/projector';

export const readFact = factReader(aggregates);

/** The real read models, unless told otherwise. */
export const projectorOf = (
  store: EventStore,
  readModels: ReadModels,
  options: Partial<ProjectorOptions> = {},
): Projector => new Projector({ store, readModels, projections, readFact, ...options });
