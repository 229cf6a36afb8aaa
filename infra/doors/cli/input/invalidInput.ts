/** The command line cannot be used, and nothing was done. */
export class InvalidInput extends Error {
  override readonly name = 'InvalidInput';

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
  }
}
