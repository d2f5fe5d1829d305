import type { Group } from '../../../domain/access/group';
import type { RosterRole } from '../../../domain/access/role';
import type { DanishDate } from '../../../domain/calendar/danish-time';
import { ok, refuse, type Result } from '../../../domain/result';
import { textKey, tidyText } from '../../../domain/ground/same-text';
import { requireText } from '../../../domain/ground/text-rule';
import { columnReader, readMail, tidyName } from '../values/cell';
import { createEndFinder } from './ended-seats';
import { fixedColumnsRefusal } from '../layout/fixed-columns';
import type { Layout } from '../layout/lay-out';
import { cellDateRefusal } from '../values/date-refusal';
import type { ReadRows } from '../layout/read-rows';
import { readDate } from '../values/written-date';

const COLUMNS = ['Navn', 'Titel', 'Mail', 'Rolle', 'Fra'] as const;

/** The columns in English, for those who keep their lists so; the order is that of `COLUMNS`. */
const ENGLISH = ['Name', 'Title', 'Mail', 'Role', 'From'] as const;

/** What somebody is entered as: with a role, or in a group around the body, which gives no rights. */
export type EnteredAs = { kind: 'role'; role: RosterRole } | { kind: 'group'; group: Group };

/** The words of the roster file for the roles. Who is in the management body is the municipality's own decision. */
const ROLE_WORDS: Readonly<Record<RosterRole, readonly string[]>> = {
  chair: ['formand', 'chair'],
  member: ['medlem', 'member'],
  director: ['direktør', 'director'],
  secretary: ['sekretær', 'secretary'],
  coordinator: ['koordinator', 'coordinator'],
  auditor: ['revisor', 'auditor'],
  administrator: ['administrator'],
};

/** The words for the groups of Kommunernes Cybersikkerhedsskole, as lists from a municipality have them. */
const GROUP_WORDS: Readonly<Record<Group, readonly string[]>> = {
  politicians: [
    'politiker',
    'politikere',
    'kommunalbestyrelsesmedlem',
    'medlem af kommunalbestyrelsen',
    'byrådsmedlem',
    'medlem af byrådet',
    'borgmester',
    'viceborgmester',
    'politician',
    'politicians',
    'councillor',
    'council member',
    'mayor',
  ],
  leaders: ['leder', 'ledere', 'chef', 'afdelingsleder', 'leader', 'leaders', 'manager'],
  specialists: ['specialist', 'specialister', 'it-specialist', 'fagspecialist', 'specialists'],
  employees: ['medarbejder', 'medarbejdere', 'ansat', 'employee', 'employees', 'staff'],
};

const ENTERED: ReadonlyMap<string, EnteredAs> = new Map([
  ...Object.entries(ROLE_WORDS).flatMap(([role, words]) =>
    // Object.entries forgets that the keys are roles.
    words.map((word): [string, EnteredAs] => [word, { kind: 'role', role: role as RosterRole }]),
  ),
  ...Object.entries(GROUP_WORDS).flatMap(([group, words]) =>
    // As above, with groups.
    words.map((word): [string, EnteredAs] => [word, { kind: 'group', group: group as Group }]),
  ),
]);

/** Name and title are frozen into every vote, so they must have an end. */
const MOST_LETTERS = 200;

export type RosterRow = { name: string; title: string; mail: string; as: EnteredAs; from: DanishDate };
export type ReadRosterRow = { row: ReadRows['rows'][number]; result: Result<RosterRow> };

/** A roster lies in the sheet and under the line where its columns are best known. */
export const ROSTER_LAYOUT: Layout = {
  sheet: '',
  header: 'guess',
  known: (cells) => COLUMNS.length - columnsOf(cells).missing.length,
};

/** Reads a roster (columns Navn, Titel, Mail, Rolle, Fra, or the same in English). Nothing is written. */
export function readRoster(
  rows: ReadRows,
): Result<{ rows: ReadRows; ignored: readonly string[]; people: readonly ReadRosterRow[] }> {
  const { missing, doubled, unread: ignored, cell } = columnsOf(rows.columns);
  const refusal = fixedColumnsRefusal(rows, { missing, doubled });
  if (refusal !== undefined) return refuse(refusal);
  const endOf = createEndFinder(rows.columns, ignored);
  const people = rows.rows.map((row) => {
    const result = readPerson((name) => cell(row.cells, name));
    const end = result.ok ? endOf(row.cells) : undefined;
    return { row, result: end === undefined ? result : refuse(end) };
  });
  return ok({ rows, ignored, people });
}

/** English names become the Danish ones, and the columns are found by those. */
function columnsOf(header: readonly string[]) {
  const english = new Map(ENGLISH.map((name, index) => [tidyName(name), COLUMNS[index] ?? name]));
  return columnReader(
    header.map((name) => english.get(tidyName(name)) ?? name),
    COLUMNS,
  );
}

function readPerson(cell: (name: (typeof COLUMNS)[number]) => string): Result<RosterRow> {
  const name = tidyText(cell('Navn'));
  const title = tidyText(cell('Titel'));
  const mail = readMail(cell('Mail'));
  const as = ENTERED.get(textKey(cell('Rolle')));
  const written = cell('Fra');
  const from = readDate(written);
  const tooLong = requireText('name', name, MOST_LETTERS) ?? requireText('title', title || '-', MOST_LETTERS);
  if (tooLong !== undefined) return refuse(tooLong);
  if (mail === '') return refuse({ code: 'mail-missing' });
  if (mail.length > MOST_LETTERS) return refuse({ code: 'text-too-long', field: 'mail', most: MOST_LETTERS });
  if (as === undefined) return refuse({ code: 'role-unknown', value: cell('Rolle').slice(0, MOST_LETTERS) });
  if (from === undefined) return refuse(cellDateRefusal('from', written.slice(0, 40)));
  return ok({ name, title, mail, as, from });
}
