import { globSync } from 'node:fs';

/** The aggregates, by their folders: those of the domain that decide. */
export const aggregateFolders: readonly string[] = globSync('domain/**/decide.ts').map((path) =>
  path.replaceAll('\\', '/').replace('/decide.ts', ''),
);
