import { Zip, ZipDeflate } from 'fflate';
import type { EvidenceFile } from '#infra/files/evidence/evidenceFiles';

/** Files as a ZIP, as they are read: the same files give the same bytes, whenever that is. */
export async function* zipFiles(
  folder: string,
  files: AsyncIterable<EvidenceFile>,
): AsyncIterable<Uint8Array> {
  const made: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    made.push(part);
  });
  for await (const { name, bytes } of files) {
    const entry = new ZipDeflate(`${folder}/${name}`);
    // A ZIP has local times: these are the same everywhere.
    entry.mtime = new Date(2000, 0, 1);
    zip.add(entry);
    for await (const part of bytes) {
      entry.push(part);
      yield* made.splice(0);
    }
    entry.push(new Uint8Array(), true);
  }
  zip.end();
  yield* made;
}
