/** `ReceiveUnits` as a path has it: `receive-units`. */
export const commandPath = (name: string): string =>
  name.replace(/(?<=.)[A-Z]/g, (capital) => `-${capital}`).toLowerCase();
