/** The immutable form of what a schema describes: facts and commands are never changed in place. */
export type Immutable<T> = T extends string | number | boolean | bigint | null | undefined
  ? T
  : { readonly [Key in keyof T]: Immutable<T[Key]> };
