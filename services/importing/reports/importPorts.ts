import type { NetworkCommandHandler } from '#services/aggregates';
import type { Reports } from '#services/ports/reports';

/** What an import of a report needs. */
export interface ImportPorts {
  readonly commands: NetworkCommandHandler;
  readonly reports: Reports;
}
