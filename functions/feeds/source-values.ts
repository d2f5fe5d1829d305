import { danishDate, isDanishDate, type DanishDate, type Instant } from '../../domain/calendar/danish-time';
import { FEED_MOST } from '../../domain/feed/feed-limits';
import type { SourceParty, UnknownValue } from '../../domain/feed/source-row';
import { cleanText } from '../../domain/ground/clean-text';
import { tidyText } from '../../domain/ground/same-text';
import { isCvr } from '../../domain/supplier/set-suppliers';

/** A document of a source: nothing is known of its fields until each has been looked at. */
export type SourceDocument = Readonly<Record<string, unknown>>;

export const isDocument = (value: unknown): value is SourceDocument =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A part of a document; an empty one where there is none. */
export const partOf = (document: SourceDocument, name: string): SourceDocument => {
  const part = document[name];
  return isDocument(part) ? part : {};
};

/** The documents in a list; whatever else is in it is passed over. */
export const documentsIn = (document: SourceDocument, name: string): readonly SourceDocument[] => {
  const list = document[name];
  return Array.isArray(list) ? list.filter(isDocument) : [];
};

/** A text or a number as a tidy text on one line, cut to so many characters; null where there is none. */
export function textIn(value: unknown, most: number = FEED_MOST.name): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  // What is far too long is cut before it is tidied: the rest of it is never read.
  const text = tidyText(cleanText(String(value).slice(0, most * 4))).slice(0, most);
  const tidy = tidyText(cleanText(text));
  return tidy === '' ? null : tidy;
}

/** An id of the source's own; a text that is too long for one is none. */
export function idIn(value: unknown): string | null {
  const text = textIn(value, FEED_MOST.sourceId + 1);
  return text === null || text.length > FEED_MOST.sourceId ? null : text;
}

/** A moment; one without a zone is UTC, as the sources say. Before 1990 and after 2200 it is none. */
export function instantIn(value: unknown): Instant | null {
  if (typeof value !== 'string' || value.length > 40 || !/^\d{4}-\d{2}-\d{2}/.test(value)) return null;
  const hasZone = /(Z|[+-]\d{2}:?\d{2})$/i.test(value);
  const milliseconds = Date.parse(value.length === 10 || hasZone ? value : `${value}Z`);
  if (Number.isNaN(milliseconds)) return null;
  const instant = new Date(milliseconds).toISOString();
  return instant < '1990' || instant > '2200' ? null : instant;
}

/** A day: as it is written, or the Danish day of a moment. */
export function dayIn(value: unknown): DanishDate | null {
  if (typeof value === 'string' && isDanishDate(value)) return value;
  const instant = instantIn(value);
  return instant === null ? null : danishDate(instant);
}

/** Notes the values of one row that are not known, so that they are kept as text. */
export function createUnknownValues() {
  const found: UnknownValue[] = [];
  return {
    found,
    note: (field: string, value: unknown) => {
      const text = textIn(value, FEED_MOST.value);
      if (text !== null && found.length < FEED_MOST.values) found.push({ field, value: text });
    },
  };
}
export type UnknownValues = ReturnType<typeof createUnknownValues>;

/** What a word of a source means to us; a word that is not known is noted and means what silence means. */
export function meaningOf<Meaning>(
  value: unknown,
  field: string,
  {
    known,
    silent,
    unknown,
  }: { known: Readonly<Record<string, Meaning>>; silent: Meaning; unknown: UnknownValues },
): Meaning {
  if (value === null || value === undefined || value === '') return silent;
  const word = typeof value === 'string' ? value : JSON.stringify(value);
  const meaning = Object.hasOwn(known, word) ? known[word] : undefined;
  if (meaning !== undefined) return meaning;
  unknown.note(field, word);
  return silent;
}

/** A supplier by name and CVR number; null where there is no name. */
export function partyIn({ name, cvr }: SourceDocument, unknown: UnknownValues): SourceParty | null {
  const called = textIn(name);
  if (called === null) return null;
  const digits = (textIn(cvr, 40) ?? '').replace(/^DK|[\s.-]/gi, '');
  if (digits !== '' && !isCvr(digits)) unknown.note('cvr', cvr);
  return { name: called, cvr: isCvr(digits) ? digits : null };
}
