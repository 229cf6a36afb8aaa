const control = '\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069';
const steering = new RegExp(`[${control}]`, 'g');
/** The colours and weights that we write ourselves, and the end of a line, are let through. */
const unlessOurs = new RegExp(`\\u001b\\[(?:[0-24]|2[2-4]|3[1-79]|90)m|\\n|[${control}]`, 'g');

/** A name or a value without what could steer a terminal: control characters (escape sequences among them) become `·`. */
export const printable = (text: string): string => text.replace(steering, '·');

/** A whole answer, with its lines and colours. What comes from outside should have been {@link printable} before. */
export const printableText = (text: string): string =>
  text.replace(unlessOurs, (found) => (found.length > 1 || found === '\n' ? found : '·'));

/** JSON that means the same, with what could steer a terminal written as escapes. */
export const printableJson = (json: string): string =>
  json.replace(steering, (found) =>
    found === '\n' ? found : `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
