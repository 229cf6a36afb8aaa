import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { sections } from '#infra/doors/cli/program/sections';
import { lading } from '#test/infra/doors/cli/lading';

const members = sections.flatMap(({ members: each }) => each);
const names = members.flatMap((each) =>
  ['commands' in each ? each.commands : [], each].flat().map(({ name }) => name),
);

describe('the completion script', () => {
  it.each(['bash', 'zsh', 'fish'])('of %s knows every command', async (shell) => {
    const { out } = await lading()('completion', shell);
    for (const name of names) expect(out).toMatch(new RegExp(`[ ']${name}[ ']`));
  });

  it('of bash completes a command of a group, whatever options stand before it', async () => {
    const { out } = await lading()('completion', 'bash');
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the shell's
    const asked = 'COMP_WORDS=(lading --json plan conf); COMP_CWORD=3; _lading; echo "${COMPREPLY[@]}"';
    const { stdout } = spawnSync('bash', ['-c', `${out}\n${asked}`], { encoding: 'utf8' });
    expect(stdout.trim()).toBe('confirm-placement confirm-transportation');
  });
});
