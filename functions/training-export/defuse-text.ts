/** What begins a formula in a spreadsheet, also in full-width letters and behind spaces. */
const FORMULA = '[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20]';
const AT_START = new RegExp(`^(?=\\s*${FORMULA})`);
/** A reader with another separator than ours sees a new cell here. */
const AFTER_SEPARATOR = new RegExp(`([,;|"]\\s*)(?=${FORMULA})`, 'g');
// eslint-disable-next-line no-control-regex -- they are what is taken out: no spreadsheet file may have them
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

/** A text on one line without control characters, which a spreadsheet file cannot hold. */
export const plainText = (text: string): string =>
  text
    .replace(/[\t\r\n\u0085\u2028\u2029]+/g, ' ')
    .replace(CONTROLS, '')
    .trim();

/**
 * A text that no spreadsheet takes for a formula when it opens a CSV file: an apostrophe goes before a beginning
 * = + - or @, at the start and behind whatever another program could take for a separator. Line breaks and tabs become
 * spaces.
 */
export const defuseText = (text: string): string =>
  plainText(text).replace(AFTER_SEPARATOR, "$1'").replace(AT_START, "'");
