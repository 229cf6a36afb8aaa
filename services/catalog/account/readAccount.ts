import { type AccountRow, accounts, type ListedAccount } from '#projections/accounts';
import type { Moment } from '#services/engine/projecting/readModelsAt';
import { type ReadSide, rowsAt } from '#services/readSide/readSide';

/** Reads a seller's account; `undefined` where it is not registered. */
export async function readAccount(
  side: ReadSide,
  sellerId: string,
  moment: Moment = {},
): Promise<ListedAccount | undefined> {
  const rows = await rowsAt<AccountRow>(side, accounts, moment, sellerId);
  return rows.find(([key]) => key === sellerId)?.[1].account;
}
