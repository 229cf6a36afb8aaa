import { readModels as projections } from '#projections/readModels';
import { aggregates } from '#services/aggregates';
import type { EventStore } from '#services/ports/eventStore';
import type { ReadModels } from '#services/ports/readModels';
import { Projector, type ProjectorOptions } from '#services/project';
import { readFactOf } from '#services/readFact';

export const readFact = readFactOf(aggregates);

/** The real read models, unless told otherwise. */
export const projectorOf = (
  store: EventStore,
  readModels: ReadModels,
  options: Partial<ProjectorOptions> = {},
): Projector => new Projector({ store, readModels, projections, readFact, ...options });
