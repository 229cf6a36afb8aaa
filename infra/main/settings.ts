import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Address } from '#domain/values/address';
import { Marketplace } from '#domain/values/marketplace';

/** The defaults of a data directory's commands. */
export const Settings = z.strictObject({
  sellerId: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,64}$/, 'letters, digits, - and _, 64 at most')
    .default('seller'),
  marketplace: Marketplace.default('US'),
  shipFrom: Address.optional(),
  /** A JSON file with the seller's own rate cards, by its whole path. */
  rateCards: z.string().min(1).optional(),
  /** Of the simulated fulfilment network: the same seed decides the same. */
  seed: z.int().default(7),
});
export type Settings = z.infer<typeof Settings>;

const settingsFile = (directory: string): string => join(directory, 'settings.json');

/** `message` names the file and what is wrong in it. */
export class SettingsUnreadable extends Error {
  override readonly name = 'SettingsUnreadable';
}

/** @throws SettingsUnreadable */
export function readSettings(directory: string): Settings {
  const file = settingsFile(directory);
  if (!existsSync(file)) return Settings.parse({});
  try {
    return Settings.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new SettingsUnreadable(`${file} cannot be read: ${why}`);
  }
}

export function writeSettings(directory: string, settings: Settings): void {
  mkdirSync(directory, { recursive: true });
  const unfinished = `${settingsFile(directory)}.new`;
  writeFileSync(unfinished, `${JSON.stringify(Settings.parse(settings), null, 2)}\n`, { mode: 0o600 });
  renameSync(unfinished, settingsFile(directory));
}
