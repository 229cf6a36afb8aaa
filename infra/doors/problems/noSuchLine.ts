import { advise } from '#infra/doors/problems/advice';
import type { Problem } from '#infra/doors/problems/problem';

export const noSuchLine = (line: string): Problem => ({
  type: 'no-such-line',
  title: `the fee ledger has no line ${line}`,
  advice: advise`see its lines with ${{ do: 'ListLines' }}; a line that is no longer due is gone`,
  details: { line },
  kind: 'not-found',
});
