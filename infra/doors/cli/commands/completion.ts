import { z } from 'zod';
import { cliCommand } from '#infra/doors/cli/cliCommand';
import { completionScripts } from '#infra/doors/cli/completionScripts';
import { argument } from '#infra/doors/cli/input';

const shells = ['bash', 'zsh', 'fish'] as const;

export const completion = cliCommand({
  name: 'completion',
  summary: 'Print a script that teaches a shell to complete commands and options',
  inputs: { shell: argument('<shell>', `one of ${shells.join(', ')}`, z.enum(shells)) },
  async run({ terminal, program }, { shell }) {
    const script = completionScripts[shell](program);
    terminal.answer({ shell, script }, () => script);
  },
  examples: [
    'completion bash > ~/.local/share/bash-completion/completions/lading',
    'completion zsh > ~/.zfunc/_lading',
    'completion fish > ~/.config/fish/completions/lading.fish',
  ],
});
