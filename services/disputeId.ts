import { derivedId } from '#services/handling/commandIdentity';

/** One dispute a charge: the id follows from whose charge it is. */
export const disputeId = (sellerId: string, chargeId: string): string =>
  derivedId('dispute', sellerId, chargeId);
