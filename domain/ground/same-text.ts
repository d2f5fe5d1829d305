/**
 * Marks that nobody sees or types: directions, joiners, soft hyphens, byte order marks, variation selectors and control
 * characters. Programs leave them in names, mails and titles.
 */
const INVISIBLE =
  // eslint-disable-next-line no-control-regex -- control characters are among what is taken out
  /[\p{Cf}\p{Default_Ignorable_Code_Point}\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffd-\uffff]/gu;
/** Spaces of any width, and line ends. JavaScript's `\s` lacks the old next-line mark. */
const SPACES = /[\s\u0085]+/g;

/** Letters and signs that are in one form already, as most texts of a long list are (no soft hyphen among them). */
const PLAIN = /^[\t\n\r -~\u00a0-\u00ac\u00ae-\u00ff]*$/;

/** A text without marks that take no room, its letters composed (NFC); line ends and tabs stay. */
export const withoutInvisible = (text: string): string =>
  PLAIN.test(text) ? text : text.replace(INVISIBLE, '').normalize('NFC');

/** A text as it is kept from a list: no invisible marks, every run of spaces one ordinary space, none at the ends. */
export const tidyText = (text: string): string => withoutInvisible(text).replace(SPACES, ' ').trim();

/**
 * A text as texts are compared: names, mails, titles and headers alike. Two texts that look the same to a reader, but
 * for letter case, have the same key.
 */
export const textKey = (text: string): string => tidyText(tidyText(text).toLocaleLowerCase('da'));

/** Whether two texts are the same to a reader, letter case aside. */
export const isSameText = (a: string, b: string): boolean => textKey(a) === textKey(b);
