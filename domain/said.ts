/** The fields that were said: one that is undefined says nothing, and must not overwrite what is known. */
export const said = <Fields extends object>(fields: Fields): Fields =>
  // A key without a value and a missing key are the same to whoever reads it.
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
