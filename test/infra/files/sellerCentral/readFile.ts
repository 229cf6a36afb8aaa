import { expect } from 'vitest';
import { readSellerCentralFile } from '#infra/files/sellerCentral/readSellerCentralFile';
import type {
  Manifest,
  PackList,
  SellerCentralFile,
  ShipmentDownload,
} from '#services/ports/sellerCentralFiles';

/** The file that bytes hold; a problem in it fails the test, and shows itself. */
async function whole(bytes: Uint8Array): Promise<SellerCentralFile> {
  const result = await readSellerCentralFile(bytes, 'any');
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2));
  return result.file;
}

export async function wholeManifest(bytes: Uint8Array): Promise<Manifest> {
  const file = await whole(bytes);
  if (file.kind !== 'manifest') return expect.fail(`is a ${file.kind}`);
  return file;
}

export async function wholePackList(bytes: Uint8Array): Promise<PackList> {
  const file = await whole(bytes);
  if (file.kind !== 'pack-list') return expect.fail(`is a ${file.kind}`);
  return file;
}

export async function wholeShipment(bytes: Uint8Array): Promise<ShipmentDownload> {
  const file = await whole(bytes);
  if (file.kind !== 'shipment-download') return expect.fail(`is a ${file.kind}`);
  return file;
}
