import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The files of the demo lie where the README's tour imports them from. */
const folder = new URL('../../../demo/', import.meta.url);

/** The path of a file of the demo. */
export const demoPath = (name: string): string => fileURLToPath(new URL(name, folder));

export const demoFile = (name: string): Buffer => readFileSync(demoPath(name));
