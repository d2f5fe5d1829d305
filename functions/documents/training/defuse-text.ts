/** What begins a formula in a spreadsheet, also in full-width letters and behind spaces. */
const FORMULA = '[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20]';
/** A reader with another separator than ours sees a new cell here. */
const NEW_CELL = '(^|[,;|"]\\s*)';
/** A mark for nothing, as lists have it in an empty cell; a text that is one is told from it by an apostrophe. */
const LONE_DASH = "'*[-\u2010-\u2015\u2212]{1,3}$";
/** Apostrophes that stand there already are counted with, so that what is added can be told from them and taken away. */
const DANGEROUS = new RegExp(`${NEW_CELL}(?='*${FORMULA})|^(?=${LONE_DASH})`, 'g');
const UNREADABLE = new RegExp(`${NEW_CELL}(?='+${FORMULA})|^(?=${LONE_DASH})`, 'g');
const ADDED = new RegExp(`${NEW_CELL}'(?='*${FORMULA})|^'(?=${LONE_DASH})`, 'g');
// eslint-disable-next-line no-control-regex -- they are what is taken out: no spreadsheet file may have them
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffd-\uffff]/g;

/** A text on one line without control characters, which a spreadsheet file cannot hold. */
export const onOneLine = (text: string): string =>
  text
    .replace(/[\t\r\n\u0085\u2028\u2029]+/g, ' ')
    .replace(CONTROLS, '')
    .trim();

/**
 * A text that no spreadsheet takes for a formula when it opens a CSV file: an apostrophe goes before a beginning
 * = + - or @, at the start and behind whatever another program could take for a separator. Line breaks and tabs become
 * spaces. `restoreText` takes exactly these apostrophes away again.
 */
export const defuseText = (text: string): string => onOneLine(text).replace(DANGEROUS, withMark);

/** A text for a cell that is a text by its type: marked only where `restoreText` would otherwise change it. */
export const markedText = (text: string): string => onOneLine(text).replace(UNREADABLE, withMark);

/** The text that was written by one of the two: what an export wrote comes back as the same. */
export const restoreText = (cell: string): string =>
  cell.replace(ADDED, (_, before: string | undefined) => before ?? '');

const withMark = (_: string, before: string | undefined): string => `${before ?? ''}'`;
