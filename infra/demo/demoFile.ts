import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where a file of the demo lies. */
export const demoPath = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

export const demoFile = (name: string): Buffer => readFileSync(demoPath(name));
