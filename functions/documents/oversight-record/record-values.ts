import { COLOUR_WORDS } from '../../../words/status/light-words';
import { writtenNumber } from '../../../words/written-values';
import type { PersonId } from '../../../domain/access/role';
import type { NamedPerson } from '../../../domain/decision/terms';
import type { Colour } from '../../../domain/status/light';
import type { OversightRecord } from '../../../domain/status/oversight-record';
import { PAPER_LABELS } from '../../../words/paper-labels';
import type { RecordWords } from '../../../words/status/record-words-da';
import type { Writing } from '../writing';
import { nameWithTitle } from '../../../words/person-words';

/** A record with those of its people whose names are known, and the language that its paper is written in. */
export type RecordPaper = OversightRecord & Writing<RecordWords> & { people: readonly NamedPerson[] };

/** A person with title; the bare id of somebody whose name is not known any more. */
export function personInRecord({ people, language }: RecordPaper, personId: PersonId): string {
  const found = people.find((one) => one.personId === personId);
  if (found === undefined) return PAPER_LABELS[language].notNamed(personId);
  return nameWithTitle(found);
}

export const writtenColour = ({ words, say }: RecordPaper, colour: Colour | null): string =>
  colour === null ? words.absent : say(COLOUR_WORDS[colour]).toLowerCase();

export const writtenFigure = ({ words, language }: RecordPaper, value: number | null): string =>
  value === null ? words.absent : writtenNumber(value, language);

/** The version that the record gives in full. */
export function newestIn({ versions, month }: OversightRecord): OversightRecord['versions'][number] {
  const newest = versions.at(-1);
  if (newest === undefined) throw new Error(`Cannot write oversight record: ${month} has no version`);
  return newest;
}
