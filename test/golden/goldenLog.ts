import { readFileSync } from 'node:fs';
import type { Position, StoredEvent } from '#services/engine/ports/eventStore';
import { releases } from '#test/golden/releases';

const urlOf = (file: string): URL => new URL(file, import.meta.url);

/** What is added to the golden log until the next release: the only one of its files that may change. */
export const nextFile = urlOf('next.jsonl');

/** What users of a release have on their disks: its own file and those of the releases before it. */
export function releasedLog(release: string): readonly StoredEvent[] {
  const files = releases.map(({ file }) => file);
  return eventsOf(files.slice(0, files.indexOf(release) + 1).map(urlOf));
}

/** The log of all releases, and what the next one adds to it. */
export const goldenLog = (): readonly StoredEvent[] =>
  eventsOf([...releases.map(({ file }) => urlOf(file)), nextFile]);

function eventsOf(files: readonly URL[]): readonly StoredEvent[] {
  const lines = files.flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean));
  return lines.map((line, index) => {
    const { revision, ...event } = JSON.parse(line);
    return { ...event, revision: BigInt(revision), position: String(index + 1) as Position };
  });
}
