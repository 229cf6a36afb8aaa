import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where Lading keeps its data unless told otherwise: `LADING_DATA`, else where this system keeps a program's data.
 *
 * Linux `$XDG_DATA_HOME/lading` or `~/.local/share/lading`, macOS `~/Library/Application Support/lading`, Windows
 * `%LOCALAPPDATA%\lading`.
 */
export function defaultDataDirectory(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const chosen = environment['LADING_DATA'];
  if (chosen) return chosen;
  switch (platform) {
    case 'darwin':
      return join(homedir(), 'Library', 'Application Support', 'lading');
    case 'win32':
      return join(environment['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'lading');
    default:
      return join(environment['XDG_DATA_HOME'] || join(homedir(), '.local', 'share'), 'lading');
  }
}
