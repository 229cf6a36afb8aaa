interface Release {
  readonly file: string;
  readonly sha256: string;
  /** Where the plans and shipments of its log end. */
  readonly ends: Readonly<Record<string, string>>;
  /** The first digits of the SHA-256 of the rows of each version of a read model. */
  readonly rows: Readonly<Record<string, string>>;
}

/** The golden logs of what was released, oldest first: never changed, by a byte or by what comes of them. */
export const releases: readonly Release[] = [
  {
    file: 'v1.jsonl',
    sha256: '2bfe870a2294cb204b7e02536b24c31f027803582e1b87230c3f33bc56d76637',
    ends: {
      'plan-g1': 'transportationConfirmed',
      'plan-g2': 'voided',
      'shipment-g1': 'closed, charge posted',
      'shipment-g2': 'cancelled, charge voided',
      'shipment-g3': 'deleted, charge none',
      'shipment-g4': 'abandoned, charge none',
    },
    rows: {
      'accounts 1': 'b52ec3d2dc310b38',
      'awd-stock 1': '9fac4f618f608309',
      'catalog 2': '000292a0fe44af70',
      'charges 1': '92e70afecd3a6502',
      'discrepancies 2': 'ed7b56c29e7193f9',
      'disputes 2': 'f3b27badc8725a5f',
      'fee-ledger 1': '512cb34fbcd8fb20',
      'identifiers 3': '62d663d0d34ac1bd',
      'inbound-conduct 1': '31e1355b6d6c3248',
      'plan-list 1': '4ebb651829ba2791',
      'removal-orders 1': '2b40879db56f240d',
      'shipment-list 1': '2ac0a027c40335e4',
      'stock-days 2': 'e82f6961f3e7990c',
    },
  },
];
