import { Zip, ZipDeflate } from 'fflate';
import type { EvidenceFile } from '#infra/files/evidence/evidenceFiles';

/** Packs files into a ZIP while they are read. The same files give the same bytes at any time. */
export async function* zipFiles(
  folder: string,
  files: AsyncIterable<EvidenceFile>,
): AsyncIterable<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    chunks.push(part);
  });
  for await (const { name, bytes } of files) {
    const entry = new ZipDeflate(`${folder}/${name}`);
    // A ZIP stores local time; a fixed one gives the same bytes everywhere.
    entry.mtime = new Date(2000, 0, 1);
    zip.add(entry);
    for await (const part of bytes) {
      entry.push(part);
      yield* chunks.splice(0);
    }
    entry.push(new Uint8Array(), true);
  }
  zip.end();
  yield* chunks;
}
