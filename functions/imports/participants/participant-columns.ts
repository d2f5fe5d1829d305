import { ok, refuse, type Result } from '../../../domain/result';
import { textKey } from '../../../domain/ground/same-text';
import { IMPORT_FIELDS, type ChosenColumns, type ImportField } from '../../../contracts/imports/imports';
import type { Refusal } from '../../../domain/refusal';
import { inSlices, type Slices } from '../../pace/slice-by-slice';
import { isMail, tidyName } from '../values/cell';
import { maySayTheDay } from './day-heads';
import type { LaidOut } from '../layout/lay-out';
import { readOutcome } from './outcome-words';
import { nameKey } from '../values/person-finder';
import { dateQuestion, readDate } from '../values/written-date';

/** Which column (from 0) holds what; null: none. */
export type TakenColumns = Readonly<Record<ImportField, number | null>>;

/** What the reader says of a whole list that does not say it of each row; empty: nothing. */
export type SaidOfList = { course: string; day: string };

/** What tells a column by what is in it: the titles of the catalogue and the names of people, by their keys. */
export type Familiar = { titles: ReadonlySet<string>; names: ReadonlySet<string> };

/** Above the day on which somebody completed: a day beneath it says that they did. */
const COMPLETED_ON: readonly string[] = [
  'Gennemført',
  'Gennemført den',
  'Gennemførelsesdato',
  'Gennemførelse',
  'Afsluttet',
  'Afsluttet den',
  'Afslutningsdato',
  'Completed',
  'Completed on',
  'Completion date',
  'Date completed',
  'Finished',
];
/** Above the time at which somebody joined a meeting. */
const JOINED_AT: readonly string[] = [
  'Deltog første gang',
  'Tidspunkt for deltagelse',
  'Første deltagelse',
  'Tilsluttede sig',
  'First join',
  'First join time',
  'Join time',
  'Time joined',
];
/** Above the time for which somebody was there. */
const PRESENT_FOR: readonly string[] = [
  'Varighed i mødet',
  'Varighed af deltagelse',
  'Tid i mødet',
  'In-meeting duration',
  'Meeting duration',
  'Attendance duration',
  'Time in meeting',
];

const isOneOf = (names: readonly string[], head: string | undefined): boolean =>
  head !== undefined && names.some((name) => tidyName(name) === tidyName(head));

/** Whether a day in this column says by its header that somebody completed on it. */
export const isCompletedOn = (head: string | undefined): boolean => isOneOf(COMPLETED_ON, head);

/** Whether a list tells for how long each person was there, rather than how long a course is. */
export const tellsPresence = ({ columns, isSectioned }: Pick<LaidOut, 'columns' | 'isSectioned'>): boolean =>
  isSectioned || columns.some((head) => isOneOf(PRESENT_FOR, head) || isOneOf(JOINED_AT, head));

/** The column with the time at which people joined a meeting; null: none. */
export function joinedColumn(columns: readonly string[]): number | null {
  const index = columns.findIndex((head) => isOneOf(JOINED_AT, head));
  return index === -1 ? null : index;
}

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
    'Emailadresse',
    'Deltagers e-mail',
    'Arbejdsmail',
    'Mail address',
    'Email address',
    'E-mail address',
    'Work email',
    'User email',
    'UPN',
    'User principal name',
    'Deltager-id (UPN)',
    'Participant ID (UPN)',
  ],
  name: [
    'Navn',
    'Deltager',
    'Deltagernavn',
    'Fulde navn',
    'Medarbejder',
    'Kursist',
    'Fornavn',
    'Name',
    'Full name',
    'Display name',
    'Participant',
    'Participant name',
    'Attendee',
    'Employee',
    'Learner',
    'First name',
    'Given name',
  ],
  surname: ['Efternavn', 'Last name', 'Surname', 'Family name'],
  course: [
    'Kursus',
    'Kursusnavn',
    'Kursustitel',
    'Aktivitet',
    'Modul',
    'Titel',
    'Course',
    'Course name',
    'Course title',
    'Training',
    'Activity',
    'Module',
    'Title',
  ],
  provider: ['Udbyder', 'Kursusudbyder', 'Provider', 'Course provider', 'Vendor'],
  date: ['Dato', ...COMPLETED_ON, 'Kursusdato', 'Slutdato', 'Date', 'Course date', 'End date', ...JOINED_AT],
  minutes: [
    'Minutter',
    'Varighed',
    'Varighed (min)',
    'Varighed i minutter',
    'Antal minutter',
    'Minutes',
    'Duration',
    'Duration (min)',
    'Duration (minutes)',
    'Duration in minutes',
    ...PRESENT_FOR,
  ],
};

/** How many rows are looked at to tell a column by what is in it. */
const ROWS_LOOKED_AT = 50;

/** How many of the columns that a list needs or can have these cells name. */
export const knownColumns = (cells: readonly string[]): number => {
  const names = new Set(cells.map(tidyName));
  return IMPORT_FIELDS.filter((field) => SYNONYMS[field].some((name) => names.has(tidyName(name)))).length;
};

/**
 * Finds the columns where the reader has not said which they are: by what stands above them, then by what is in them.
 * Of two columns of the same name neither is taken. `problem` says what a list still needs: course, date, and mail or
 * name. Refuses a chosen column that the list does not have.
 */
export function* participantColumns(
  { columns, rows }: Pick<LaidOut, 'columns' | 'rows'>,
  { chosen, once }: { chosen: ChosenColumns; once: SaidOfList },
  familiar: Familiar,
): Slices<Result<{ taken: TakenColumns; problem: Refusal | undefined }>> {
  const outside = IMPORT_FIELDS.find((field) => (chosen[field] ?? 0) >= columns.length);
  if (outside !== undefined) return refuse({ code: 'body-invalid', field: `columns.${outside}` });
  const tidied = columns.map(tidyName);
  const taken: Record<ImportField, number | null> = {
    mail: null,
    name: null,
    surname: null,
    course: null,
    provider: null,
    date: null,
    minutes: null,
    ...chosen,
  };
  const unclear = new Map<ImportField, string>();
  for (const field of IMPORT_FIELDS.filter((one) => chosen[one] === undefined)) {
    let name: string | undefined;
    for (const one of SYNONYMS[field]) {
      const at = tidied.indexOf(tidyName(one));
      if (at === -1 || (field === 'date' && once.day !== '' && isOneOf(JOINED_AT, one))) continue;
      // Under »Gennemført« some write the day, and some yes or no.
      if (field === 'date' && (yield* areOutcomes(rows, at))) continue;
      name = one;
      break;
    }
    if (name === undefined) continue;
    const index = tidied.indexOf(tidyName(name));
    if (tidied.lastIndexOf(tidyName(name)) !== index) unclear.set(field, columns[index] ?? name);
    else if (!Object.values(chosen).includes(index)) taken[field] = index;
  }
  for (const field of byContent(familiar)) {
    if (chosen[field.field] !== undefined || taken[field.field] !== null || unclear.has(field.field))
      continue;
    taken[field.field] = onlyColumn(field, { columns, rows }, Object.values(taken));
  }
  return ok({ taken, problem: problemOf(taken, unclear, once) });
}

/** What is told by its content, the surest first. */
const byContent = ({ titles, names }: Familiar): readonly ByContent[] => [
  { field: 'mail', looks: isMail },
  { field: 'date', looks: isDay, mayStandUnder: maySayTheDay },
  { field: 'course', looks: (cell) => titles.has(textKey(cell)) },
  { field: 'name', looks: (cell) => names.has(nameKey(cell)) },
];

type ByContent = {
  field: ImportField;
  looks: (cell: string) => boolean;
  /** Whether what stands above lets it be that; otherwise any header does. */
  mayStandUnder?: (head: string) => boolean;
};

/** A bare number is no day: under no header it may be any. */
function isDay(cell: string): boolean {
  const question = dateQuestion(cell);
  return readDate(cell) !== undefined || question === 'order' || question === 'shortYear';
}

/** Whether the cells say how it went, in words or marks, and not when: most of them, or some where none is a day. */
function* areOutcomes(rows: LaidOut['rows'], column: number): Slices<boolean> {
  const counted = { filled: 0, said: 0, days: 0 };
  yield* inSlices(rows, ({ cells }) => {
    const cell = cells[column] ?? '';
    const { kind } = readOutcome(cell);
    if (kind === 'empty') return;
    counted.filled += 1;
    if (kind === 'date' || dateQuestion(cell) !== undefined) counted.days += 1;
    else if (kind !== 'unknown') counted.said += 1;
  });
  return counted.said > 0 && (counted.days === 0 || 2 * counted.said > counted.filled);
}

/** The one column that is not taken and whose cells mostly look so; none where two do. */
function onlyColumn(
  { looks, mayStandUnder = () => true }: ByContent,
  { columns, rows }: Pick<LaidOut, 'columns' | 'rows'>,
  taken: readonly (number | null)[],
): number | null {
  const looked = rows.slice(0, ROWS_LOOKED_AT);
  const found = columns.flatMap((_, index) => {
    if (taken.includes(index)) return [];
    const filled = looked.map(({ cells }) => cells[index]?.trim() ?? '').filter((cell) => cell !== '');
    return filled.length > 0 && 2 * filled.filter(looks).length > filled.length ? [index] : [];
  });
  const [only, ...others] = found;
  return only !== undefined && others.length === 0 && mayStandUnder(columns[only] ?? '') ? only : null;
}

function problemOf(
  taken: TakenColumns,
  unclear: ReadonlyMap<ImportField, string>,
  once: SaidOfList,
): Refusal | undefined {
  const needed: readonly ImportField[] = [
    ...(taken.name === null || unclear.has('mail') ? (['mail'] as const) : []),
    ...(once.course === '' || unclear.has('course') ? (['course'] as const) : []),
    ...(once.day === '' || unclear.has('date') ? (['date'] as const) : []),
  ];
  const missing = needed.filter((field) => taken[field] === null);
  if (missing.length === 0) return undefined;
  const twice = missing.flatMap((field) => unclear.get(field) ?? []);
  return twice.length > 0
    ? { code: 'columns-unclear', columns: twice }
    : { code: 'columns-missing', columns: missing.map((field) => SYNONYMS[field][0]) };
}
