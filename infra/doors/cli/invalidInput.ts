/** What was typed cannot be used; nothing was done. */
export class InvalidInput extends Error {
  override readonly name = 'InvalidInput';

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
  }
}
