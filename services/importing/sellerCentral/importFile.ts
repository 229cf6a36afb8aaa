import type { Cause } from '#services/engine/handling/cause';
import { type AdoptionOptions, adoptShipment } from '#services/importing/sellerCentral/adoptShipment';
import { fileIdentity } from '#services/importing/sellerCentral/fileIdentity';
import { importManifest, type ManifestOptions } from '#services/importing/sellerCentral/importManifest';
import type { ImportOutcome } from '#services/importing/sellerCentral/importOutcome';
import { importPackList } from '#services/importing/sellerCentral/importPackList';
import type { Workflow } from '#services/inbound/workflow/workflow';
import type { ReadResult, ReadSellerCentralFile } from '#services/ports/sellerCentralFiles';
import type { TextEncoding } from '#services/ports/textEncoding';

export interface ImportOptions {
  readonly manifest: ManifestOptions;
  readonly adoption: AdoptionOptions;
  /** The plans that a pack list may belong to. */
  readonly packListPlans: () => Promise<readonly string[]>;
  /** Any text, to import the same file again on purpose. */
  readonly again?: string;
  /** How a text is written, where its bytes do not show it. */
  readonly encoding?: TextEncoding;
}

/** Imports a file of Seller Central, known by its content. The same file twice changes nothing. */
export async function importFile(
  workflow: Workflow & { readonly readSellerCentralFile: ReadSellerCentralFile },
  bytes: Uint8Array,
  name: string,
  { manifest, adoption, packListPlans, again, encoding }: ImportOptions,
  by: Omit<Cause, 'commandId'>,
): Promise<ImportOutcome> {
  const read = await workflow.readSellerCentralFile(bytes, name, encoding);
  const { warnings } = read;
  if (!read.ok) return { outcome: 'bad-file', problems: read.problems, warnings };

  const identity = fileIdentity(by.sellerId, bytes, again);
  const cause = { ...by, commandId: `import-${identity}` };
  const outcome = await importContents(
    workflow,
    read,
    { manifest, adoption, packListPlans },
    identity,
    cause,
  );
  return outcome.outcome === 'imported' || outcome.outcome === 'already-imported'
    ? { ...outcome, ...(read.encoding !== undefined && { encoding: read.encoding }) }
    : outcome;
}

async function importContents(
  workflow: Workflow,
  { file, warnings }: ReadResult & { readonly ok: true },
  { manifest, adoption, packListPlans }: ImportOptions,
  identity: string,
  cause: Cause,
): Promise<ImportOutcome> {
  switch (file.kind) {
    case 'manifest':
      return importManifest(workflow, { manifest: file, identity, warnings }, manifest, cause);
    case 'pack-list':
      return importPackList(workflow, { packList: file, warnings }, await packListPlans(), cause);
    case 'shipment-download':
      return adoptShipment(workflow, { download: file, warnings }, adoption, cause);
  }
}
