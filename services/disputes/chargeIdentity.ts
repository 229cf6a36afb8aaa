import { hash } from 'node:crypto';
import type { ChargeReport, ReportedCharge } from '#domain/disputes/reportedCharge/values';
import type { Marketplace } from '#domain/values/marketplace';
import { canonicalJson } from '#services/engine/handling/canonicalJson';
import { derivedId } from '#services/engine/handling/commandIdentity';
import type { UnnamedCharge } from '#services/ports/reportRows';

/** A part of a report, such as a SKU's month, which is always reported as a whole. */
export interface ChargesKey {
  readonly sellerId: string;
  readonly report: ChargeReport;
  readonly country?: Marketplace | undefined;
  readonly period: string;
  readonly subject: string;
}

/** The id of a part's stream. */
export const chargesId = ({ sellerId, report, country, period, subject }: ChargesKey): string =>
  derivedId('charge', sellerId, report, country ?? '', period, subject);

/** SHA-256, hex, of rows whatever their order: identical rows count each. */
export const chargesDigest = (rows: readonly ReportedCharge[]): string =>
  hash('sha256', rows.map(canonicalJson).sort().join('\n'));

/**
 * The rows of a part with their ids. Equal rows are numbered in their order.
 *
 * What a row says it was computed from has no part in its id: Amazon measures again, renames its columns and adds to
 * them, and a charge that is disputed must be found under its id all the same. Nor has its country: where the report
 * says it, it is the part's, and elsewhere it is inferred.
 */
export function nameCharges(key: ChargesKey, rows: readonly UnnamedCharge[]): readonly ReportedCharge[] {
  const part = chargesId(key);
  const alike = new Map<string, number>();
  return rows.map(({ own = '', ...charge }) => {
    const { reported: _, country: _inPart, ...says } = charge;
    const row = canonicalJson({ ...says, own });
    const before = alike.get(row) ?? 0;
    alike.set(row, before + 1);
    return { chargeId: derivedId('charge-row', part, row, String(before)), ...charge };
  });
}
