import type { RosterRole } from '../../domain/access/role';
import type { DanishDate } from '../../domain/calendar/danish-time';
import { ok, refuse, type Result } from '../../domain/result';
import { requireText } from '../../domain/text-rule';
import { columnReader, isFormula, readDate } from './cell';
import type { Rows } from './read-rows';

const COLUMNS = ['Navn', 'Titel', 'Mail', 'Rolle', 'Fra'] as const;

/** The words of the roster file for the roles. Who is in the management body is the municipality's own decision. */
const ROLE_WORDS: ReadonlyMap<string, RosterRole> = new Map([
  ['formand', 'chair'],
  ['medlem', 'member'],
  ['direktør', 'director'],
  ['sekretær', 'secretary'],
  ['koordinator', 'coordinator'],
  ['revisor', 'auditor'],
  ['administrator', 'administrator'],
]);

/** Name and title are frozen into every vote, so they must have an end. */
const MOST_LETTERS = 200;

export type RosterRow = { name: string; title: string; mail: string; role: RosterRole; from: DanishDate };
export type ReadRosterRow = { row: Rows['rows'][number]; result: Result<RosterRow> };

/** Reads a roster (columns Navn, Titel, Mail, Rolle, Fra). Nothing is written. */
export function readRoster(rows: Rows): Result<{ rows: Rows; people: readonly ReadRosterRow[] }> {
  const { missing, cell } = columnReader(rows.columns, COLUMNS);
  if (missing.length > 0) return refuse({ code: 'columns-missing', columns: missing });
  const people = rows.rows.map((row) => ({
    row,
    result: readPerson((name) => cell(row.cells, name), row.cells),
  }));
  return ok({ rows, people });
}

function readPerson(
  cell: (name: (typeof COLUMNS)[number]) => string,
  cells: readonly string[],
): Result<RosterRow> {
  const formula = cells.find(isFormula);
  if (formula !== undefined) return refuse({ code: 'formula-in-cell', value: formula.slice(0, 40) });
  const name = cell('Navn');
  const title = cell('Titel');
  const mail = cell('Mail').toLowerCase();
  const role = ROLE_WORDS.get(cell('Rolle').toLocaleLowerCase('da'));
  const from = readDate(cell('Fra'));
  const tooLong = requireText('name', name, MOST_LETTERS) ?? requireText('title', title || '-', MOST_LETTERS);
  if (tooLong !== undefined) return refuse(tooLong);
  if (mail === '') return refuse({ code: 'mail-missing' });
  if (mail.length > MOST_LETTERS) return refuse({ code: 'text-too-long', field: 'mail', most: MOST_LETTERS });
  if (role === undefined)
    return refuse({ code: 'role-unknown', value: cell('Rolle').slice(0, MOST_LETTERS) });
  if (from === undefined)
    return refuse({ code: 'date-invalid', field: 'from', value: cell('Fra').slice(0, 40) });
  return ok({ name, title, mail, role, from });
}
