import type { NetworkCommandHandler } from '#services/aggregates';
import type { Clock } from '#services/engine/ports/clock';
import type { Reports } from '#services/ports/reports';

/** What an import of a report needs. */
export interface ImportPorts {
  readonly commands: NetworkCommandHandler;
  readonly reports: Reports;
  /** What a report can tell of ends now. */
  readonly clock: Clock;
}
