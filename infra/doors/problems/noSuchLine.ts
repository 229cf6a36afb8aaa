import type { Problem } from '#infra/doors/problems/problem';

export const noSuchLine = (line: string): Problem => ({
  type: 'no-such-line',
  title: `the fee ledger has no line ${line}`,
  advice: 'see its lines with `lading fees --month YYYY-MM --by line`; a line that is no longer due is gone',
  details: { line },
  kind: 'not-found',
});
