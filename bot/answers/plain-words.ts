import { textKey } from '../../domain/ground/same-text';

const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };

/** The letters of a message that are read: more than any question has. */
const READ_LETTERS = 1000;

/**
 * The words of a text as they are compared: lower case, no mention of the bot, no punctuation, æ, ø and å spelt out,
 * other letters without their accents.
 */
export function plainWords(text: string): readonly string[] {
  const plain = textKey(text.slice(0, READ_LETTERS).replace(/<at[^<>]*>[^<]*<\/at>/gi, ' '))
    .replace(/&nbsp;/g, ' ')
    .replace(/['’]/g, '')
    .replace(/[æøå]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
