import { writtenDate, writtenInstant } from '../../../words/written-dates';
import type { DanishDate, Instant } from '../../../domain/calendar/danish-time';
import type { NamedPerson } from '../../../domain/decision/terms';
import { MINUTE_WORDS as W } from '../../../words/decision/minute-words';

/** What stands where a fact is missing. */
export const MISSING = '–';

export const writtenDay = (date: DanishDate): string => writtenDate(date, 'da');

export const writtenTime = (at: Instant): string => writtenInstant(at, 'da');

/** A person as the ledger names them; the bare id where no formal fact has carried the name. */
export function personIn({ people }: { people: readonly NamedPerson[] }, personId: string): string {
  const found = people.find((one) => one.personId === personId);
  return found === undefined ? W.notNamed(personId) : `${found.name}, ${found.title}`;
}
