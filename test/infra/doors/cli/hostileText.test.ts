import { describe, expect, it } from 'vitest';
import { plannedMugs } from '#test/infra/doors/cli/life';

const esc = '\u001b';
const name = `${esc}]0;mine\u0007\u009b31m\u202elading`;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come out
const steering = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/;

describe('hostile text', () => {
  it('never steers the terminal, in whatever answer it comes', async () => {
    const { cli, plan } = await plannedMugs({ name });
    const runs = [
      ['plans'],
      ['plan', 'show', plan],
      ['history', plan, '--actor', name],
      ['tail'],
      ['plans', '--json'],
      ['tail', '--json'],
      ['plan', 'show', name],
      ['plan', name],
      ['why', name],
      ['import', name],
      ['plan', 'rename', plan, name, '--actor', name],
      ['history', plan],
    ];
    for (const argv of runs) {
      const { out, err } = await cli(...argv);
      expect(out + err, argv.join(' ')).not.toMatch(steering);
      expect(out + err).not.toBe('');
    }
  });

  it('is the same text to a program', async () => {
    const { cli } = await plannedMugs({ name });
    expect((await cli('plans', '--json')).json()['plans']?.[0]?.['name']).toBe(name);
  });
});
