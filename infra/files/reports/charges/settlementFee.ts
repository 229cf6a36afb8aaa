import { feeKey, knownFeeType } from '#infra/files/reports/charges/feeNames';

/** The three columns by which a settlement says what a line is. */
export interface SettlementLine {
  readonly transactionType: string;
  readonly amountType: string;
  readonly amountDescription: string;
}

/** Transactions all of whose lines are fees of FBA, whatever they are called. */
const feeTransactions = new Set(['fbafees', 'fbainventoryfee', 'fbatransactionfees']);
/** What a fee consists of; it is called by the amount's type then. */
const partsOfFees = new Set(['basefee', 'discountonfee']);
/** Fees of which no source says, or sources differ on, what they are: kept under Amazon's own text. */
const namedOnly = new Set(['storagerenewalbilling', 'compensatedclawback', 'warehouseprep']);

/**
 * The fee that a line is of: a fee type of ours, or Amazon's text. Undefined for sales, refunds, taxes and whatever else
 * a settlement holds.
 */
export function settlementFee({
  transactionType,
  amountType,
  amountDescription,
}: SettlementLine): string | undefined {
  const isOfFba = feeTransactions.has(feeKey(transactionType));
  const texts = [amountDescription, amountType, transactionType];
  const known = texts.map(knownFeeType).find((feeType) => feeType !== undefined);
  if (feeKey(amountDescription) === 'taxonfee')
    return known !== undefined || isOfFba ? `${amountType}: ${amountDescription}` : undefined;
  if (known !== undefined) return known;
  const named = texts.find((text) => namedOnly.has(feeKey(text)));
  if (named !== undefined) return named;
  if (!isOfFba) return undefined;
  return partsOfFees.has(feeKey(amountDescription)) ? amountType : amountDescription || amountType;
}
