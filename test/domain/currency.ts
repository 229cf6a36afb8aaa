import fc from 'fast-check';

/** Any code of three letters, and often one that has no cents or more than hundredths. */
export const currency = fc.oneof(
  fc.constantFrom('USD', 'EUR', 'JPY', 'KRW', 'CLP', 'KWD', 'TND', 'CLF'),
  fc.stringMatching(/^[A-Z]{3}$/),
);
