import type { Language } from './language';

/** A number with the thousands set apart and at most two decimals: `2.000`, `3,4`; `2,000`, `3.4`. */
export function writtenNumber(value: number, language: Language): string {
  const [whole = '', decimals] = String(Math.round(value * 100) / 100).split('.');
  const [thousands, point] = language === 'da' ? ['.', ','] : [',', '.'];
  const set = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return decimals === undefined ? set : `${set}${point}${decimals}`;
}

/**
 * How much of a whole a part is, in whole percent as it is read: 100 is only ever all of it, and 0 nothing. `whole` is
 * above 0, and `part` not above `whole`.
 */
export function wholePercent(part: number, whole: number): number {
  if (part === 0 || part === whole) return part === 0 ? 0 : 100;
  return Math.min(99, Math.max(1, Math.round((part / whole) * 100)));
}

/** A number of percent: `45 %`; `45%`. */
export const writtenPercent = (percent: number, language: Language): string =>
  language === 'da' ? `${writtenNumber(percent, language)} %` : `${writtenNumber(percent, language)}%`;

/** A size in bytes: `20 MB`, `1,5 MB`, `4 kB`. A limit in whole mebibytes is said as what people call it. */
export function writtenBytes(bytes: number, language: Language): string {
  if (bytes < 1_000_000) return `${writtenNumber(Math.max(1, Math.round(bytes / 1000)), language)} kB`;
  const megabyte = bytes % 1_048_576 === 0 ? 1_048_576 : 1_000_000;
  return `${writtenNumber(Math.round((bytes / megabyte) * 10) / 10, language)} MB`;
}

const LONGEST_QUOTE = 80;

/** Somebody's own words inside a sentence, in the language's quotation marks and cut when they are very long. */
export function quoted(value: string, language: Language): string {
  const short = value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE)}…` : value;
  return language === 'da' ? `»${short}«` : `“${short}”`;
}

/** `a, b og c` */
export const writtenList = (items: readonly string[], language: Language): string =>
  joined(items, language === 'da' ? ' og ' : ' and ');

/** `a, b eller c` */
export const writtenChoice = (items: readonly string[], language: Language): string =>
  joined(items, language === 'da' ? ' eller ' : ' or ');

const joined = (items: readonly string[], last: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')}${last}${items.at(-1) ?? ''}`;

/** A text as it begins a line: `identificere risici` becomes `Identificere risici`. */
export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('da') + text.slice(1);
