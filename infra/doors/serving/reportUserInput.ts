import { Failed } from '#infra/doors/problems/failed';

/** Opens what a person named by a URL, and reports a wrong URL as invalid input. @throws Failed */
export async function reportUserInput<Opened>(open: () => Opened | Promise<Opened>): Promise<Opened> {
  try {
    return await open();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Failed({
      type: 'invalid-input',
      title: error.message,
      advice: 'nothing was done; --help says what is expected',
      kind: 'invalid-input',
    });
  }
}
