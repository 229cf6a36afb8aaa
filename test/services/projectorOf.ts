import { readModels as projections } from '#projections/readModels';
import { aggregates } from '#services/aggregates';
import { readFactOf } from '#services/engine/log/readFact';
import type { EventStore } from '#services/engine/ports/eventStore';
import type { ReadModels } from '#services/engine/ports/readModels';
import { Projector, type ProjectorOptions } from '#services/engine/projecting/project';

export const readFact = readFactOf(aggregates);

/** The real read models, unless told otherwise. */
export const projectorOf = (
  store: EventStore,
  readModels: ReadModels,
  options: Partial<ProjectorOptions> = {},
): Projector => new Projector({ store, readModels, projections, readFact, ...options });
