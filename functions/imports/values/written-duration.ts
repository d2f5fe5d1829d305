import { textKey } from '../../../domain/ground/same-text';

const UNITS: readonly (readonly [seconds: number, words: RegExp])[] = [
  [3600, /^(?:t|h|hr|hrs|timer?|hours?|std)$/],
  [60, /^(?:m|min|mins|minut|minutter|minutes?)$/],
  [1, /^(?:s|sek|sec|secs|sekund|sekunder|seconds?)$/],
];

/**
 * A length of time as people and systems write it, in seconds: bare minutes (`90`), `1 t. 2 min. 38 sek.`, `1h 5m`,
 * `1,5 timer`, `1:02:38`, `PT1H2M`. `undefined` for anything else; two parts with a colon may be hours or minutes.
 */
export function readSeconds(cell: string): number | undefined {
  const text = textKey(cell);
  if (/^\d{1,6}$/.test(text)) return Number(text) * 60;
  const [, hours = '', minutes = '', seconds = ''] = /^(\d{1,2}):([0-5]\d):([0-5]\d)$/.exec(text) ?? [];
  if (hours !== '') return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  const parts = text.replace(/^pt(?=\d)/, '').replace(/\bog\b|\band\b|,(?= )/g, ' ');
  const written = parts.matchAll(/(\d{1,6}(?:[.,]\d{1,2})?) ?([a-z]+)\.?/g);
  let [total, rest, least] = [0, parts, Infinity];
  for (const [whole, number = '', word = ''] of written) {
    const unit = UNITS.find(([, words]) => words.test(word))?.[0];
    // The larger unit stands first, and none twice.
    if (unit === undefined || unit >= least) return undefined;
    total += Number(number.replace(',', '.')) * unit;
    rest = rest.replace(whole, '');
    least = unit;
  }
  return least === Infinity || rest.trim() !== '' ? undefined : Math.round(total);
}

/** Whole minutes of a length of time; anything above nothing is one at least. */
export const wholeMinutes = (seconds: number): number =>
  seconds === 0 ? 0 : Math.max(1, Math.floor(seconds / 60));
