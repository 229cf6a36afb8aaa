import { describe, expect, it } from 'vitest';
import { evidenceFolder } from '#test/infra/files/evidence/evidenceFolder';
import { shownDispute } from '#test/infra/files/evidence/shownDispute';

const bytesOf = async () => (await evidenceFolder(await shownDispute())).read;

describe('the folder of a dispute', () => {
  it('is the same to the byte for the same dispute', async () => {
    const [one, other] = [await bytesOf(), await bytesOf()];
    for (const name of ['dispute.html', 'claim.json', 'lines.csv', 'events.jsonl', 'SHA256SUMS'])
      expect(one(name), name).toBe(other(name));
  });

  it('rounds as each card says, 32.26 at the end and 32.00 by the rate of a day', async () => {
    const read = await bytesOf();
    expect(read('lines.csv')).toContain('line half-up cents,32.26');
    expect(read('lines.csv')).toContain('"rate first, half-up cents",32.00');
  });

  it('has a range with what each of its ends is computed as, and every amount that may be', async () => {
    const read = await bytesOf();
    expect(read('lines.csv')).toMatch(
      /,10\.56,3737110\.\d+ x 2\.4 \/ 849505\.\d+,10\.58,3744570\.\d+ x 2\.4 \/ 849505\.\d+,USD/,
    );
    expect(read('lines.csv').match(/^line3,/gm)).toHaveLength(2);
  });
});
