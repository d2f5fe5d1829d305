import { COLOUR_WORDS } from '../../../words/status/light-words';
import { FIGURE_WORDS, SECTION_WORDS } from '../../../words/status/section-words';
import { writtenNumber } from '../../../words/written-values';
import type { PersonId } from '../../../domain/access/role';
import type { NamedPerson } from '../../../domain/decision/terms';
import type { Colour } from '../../../domain/status/light';
import type { Change } from '../../../domain/status/overall';
import type { OversightRecord } from '../../../domain/status/oversight-record';
import type { SectionFigure } from '../../../domain/status/section';
import { RECORD_WORDS as W } from '../../../words/status/record-words';

/** A record with those of its people whose names are known. */
export type NamedRecord = OversightRecord & { people: readonly NamedPerson[] };

/** A person with title; the bare id of somebody whose name is not known any more. */
export function personIn({ people }: Pick<NamedRecord, 'people'>, personId: PersonId): string {
  const found = people.find((one) => one.personId === personId);
  if (found === undefined) return W.notNamed(personId);
  return [found.name, found.title].filter((one) => one !== '').join(', ');
}

export const writtenColour = (colour: Colour | null): string =>
  colour === null ? W.absent : COLOUR_WORDS[colour].da.toLowerCase();

export const writtenFigure = (value: number | null): string =>
  value === null ? W.absent : writtenNumber(value, 'da');

export const figureName = (figure: SectionFigure): string => FIGURE_WORDS[figure].da;

/** What is not as it was in the report before, in one line. */
export function writtenChange(change: Change): string {
  const section = SECTION_WORDS[change.section].da;
  return change.kind === 'colour'
    ? W.changedColour(section, writtenColour(change.from), writtenColour(change.to))
    : W.changedFigure(
        section,
        figureName(change.figure),
        writtenFigure(change.from),
        writtenFigure(change.to),
      );
}

/** The version that the record gives in full. */
export function newestIn({ versions, month }: OversightRecord): OversightRecord['versions'][number] {
  const newest = versions.at(-1);
  if (newest === undefined) throw new Error(`Cannot write oversight record: ${month} has no version`);
  return newest;
}
