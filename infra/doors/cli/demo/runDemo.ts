import { accountOf, accountText } from '#infra/doors/cli/demo/account';
import { Narrator } from '#infra/doors/cli/demo/narrator';
import { playStory, storyBegins } from '#infra/doors/cli/demo/story';
import { VirtualClock } from '#infra/doors/cli/demo/virtualClock';
import type { Terminal } from '#infra/doors/cli/output/terminal';
import { openLading } from '#infra/main/openLading';

/**
 * Plays the demo's story into a data directory and gives an account of it.
 *
 * Told again, the story changes nothing: each of its commands is recognised. Other shipments there are left alone.
 */
export async function runDemo(
  terminal: Terminal,
  {
    directory,
    program,
  }: { readonly directory: string /** How a person calls Lading. */; readonly program: string },
): Promise<void> {
  const clock = new VirtualClock(storyBegins);
  const lading = openLading(directory, { clock: clock.read });
  try {
    const narrator = new Narrator(lading, clock);
    const cast = await playStory(narrator);
    const account = await accountOf(narrator, cast);
    const called = `${program} --data ${directory}`;
    terminal.answer(account, () => accountText(account, terminal.colors, called));
  } finally {
    lading.close();
  }
}
