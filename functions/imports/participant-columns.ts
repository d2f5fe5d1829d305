import { refuse, ok, type Result } from '../../domain/result';
import { IMPORT_FIELDS, type ChosenColumns, type ImportField } from '../contracts/imports';

/** Which column (from 0) holds what; null: none. */
export type TakenColumns = Readonly<Record<ImportField, number | null>>;

/** What course providers write above their columns; the first is the name by which a missing column is asked for. */
const SYNONYMS: Readonly<Record<ImportField, readonly [string, ...string[]]>> = {
  mail: [
    'Mail',
    'E-mail',
    'Email',
    'E-post',
    'Epost',
    'Mailadresse',
    'E-mailadresse',
    'Mail address',
    'Email address',
  ],
  name: ['Navn', 'Deltager', 'Deltagernavn', 'Fulde navn', 'Name', 'Full name', 'Participant'],
  course: ['Kursus', 'Kursusnavn', 'Kursustitel', 'Titel', 'Course', 'Course name', 'Course title', 'Title'],
  date: [
    'Dato',
    'Gennemført',
    'Gennemført den',
    'Gennemførelsesdato',
    'Afsluttet',
    'Kursusdato',
    'Date',
    'Completed',
  ],
  minutes: ['Minutter', 'Varighed', 'Varighed (min)', 'Varighed i minutter', 'Minutes', 'Duration'],
};

/**
 * Finds the columns by what stands above them, where the reader has not said which they are. A list needs course, date
 * and mail or name; what is missing is named.
 */
export function participantColumns(header: readonly string[], chosen: ChosenColumns): Result<TakenColumns> {
  const outside = IMPORT_FIELDS.find((field) => (chosen[field] ?? 0) >= header.length);
  if (outside !== undefined) return refuse({ code: 'body-invalid', field: `columns.${outside}` });
  const tidied = header.map(tidy);
  const columnOf = (field: ImportField): number | null => {
    const said = chosen[field];
    if (said !== undefined) return said;
    for (const name of SYNONYMS[field]) {
      const index = tidied.indexOf(tidy(name));
      if (index !== -1) return index;
    }
    return null;
  };
  const taken: TakenColumns = {
    mail: columnOf('mail'),
    name: columnOf('name'),
    course: columnOf('course'),
    date: columnOf('date'),
    minutes: columnOf('minutes'),
  };
  const needed: readonly ImportField[] = [
    ...(taken.name === null ? (['mail'] as const) : []),
    'course',
    'date',
  ];
  const missing = needed.filter((field) => taken[field] === null).map((field) => SYNONYMS[field][0]);
  return missing.length > 0 ? refuse({ code: 'columns-missing', columns: missing }) : ok(taken);
}

const tidy = (name: string): string =>
  name
    .trim()
    .replace(/[\s:]+/g, ' ')
    .trim()
    .toLocaleLowerCase('da');
