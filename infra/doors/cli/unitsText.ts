/** All units of some lines. */
export const unitsText = (items: readonly { readonly quantity: number }[]): string =>
  String(items.reduce((sum, { quantity }) => sum + quantity, 0));
