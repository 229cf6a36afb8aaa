/** How a text file can be written, by the names of the web's encoding standard. */
export const textEncodings = [
  ...(['utf-8', 'utf-16le', 'utf-16be'] as const),
  ...(['windows-1252', 'windows-31j', 'gbk', 'big5', 'euc-kr', 'euc-jp'] as const),
  ...(['windows-1250', 'windows-1251', 'windows-1253', 'windows-1254', 'windows-1257'] as const),
  ...(['iso-8859-2', 'iso-8859-15', 'macintosh'] as const),
] as const;
export type TextEncoding = (typeof textEncodings)[number];
