import { Failed } from '#infra/doors/problems/failed';

/** Opens what a person has named by a URL. @throws Failed where that cannot be meant so */
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
