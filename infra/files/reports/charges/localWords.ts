/** How words are compared: without capitals, accents and spaces, so that `Hoa Kỳ` is `Hoa Ky`. */
export const foldedWord = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}\s_-]/gu, '')
    .replace(/đ/giu, 'd')
    .toLowerCase();

/** Countries by what localized reports call them. */
export const localCountries: ReadonlyMap<string, string> = new Map([['hoaky', 'US']]);

/** Units of volume by what reports call them. */
export const localUnits: ReadonlyMap<string, string> = new Map([
  ['cubicfeet', 'cubic feet'],
  ['cubicfoot', 'cubic feet'],
  ['cuft', 'cubic feet'],
  ['ft3', 'cubic feet'],
  ['footkhoi', 'cubic feet'],
  ['cubicmeters', 'cubic meters'],
  ['cubicmetres', 'cubic meters'],
  ['m3', 'cubic meters'],
  ['cubiccentimeters', 'cubic centimeters'],
  ['cubiccentimetres', 'cubic centimeters'],
  ['cm3', 'cubic centimeters'],
]);
