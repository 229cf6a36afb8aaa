/** The schema of all commands or all facts of an aggregate. */
export interface MessageSchema {
  readonly options: readonly { readonly shape: { readonly type: { readonly value: string } } }[];
}

export const messageTypes = ({ options }: MessageSchema): readonly string[] =>
  options.map(({ shape }) => shape.type.value);
