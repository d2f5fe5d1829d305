import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { columnReader } from '../../imports/values/cell';
import { readRows } from '../../imports/layout/read-rows';

/** A person who can sign in locally; `role` is the word in the file, in lower case. */
export type LocalPerson = {
  readonly oid: string;
  readonly name: string;
  readonly title: string;
  readonly mail: string;
  readonly role: string;
  /** What Entra ID says of the account. */
  readonly isBlocked: boolean;
  readonly isGuest: boolean;
};

/** `Konto` can be left out: `spærret`, `gæst`, or `ny` for another account of the same mail. */
const COLUMNS = ['Navn', 'Titel', 'Mail', 'Rolle', 'Konto'] as const;

const row = z.object({
  Navn: z.string().min(1),
  Titel: z.string(),
  Mail: z.email().transform((mail) => mail.toLowerCase()),
  Rolle: z.string().transform((role) => role.toLowerCase()),
  Konto: z.enum(['', 'spærret', 'gæst', 'ny']),
});

/**
 * Reads the roster the demo stands on, as the product itself reads lists. Throws when the file is missing or no list,
 * or a row has no name or mail.
 */
export async function readPeople(file: string): Promise<readonly LocalPerson[]> {
  const read = readRows(await readFile(file));
  if (!read.ok) throw new Error(`Cannot read people from ${file}: ${read.refusal.code}`);
  const { columns, rows } = read.value;
  const { cell } = columnReader(columns, COLUMNS);
  return rows.map(({ cells }) => {
    const named = Object.fromEntries(COLUMNS.map((name) => [name, cell(cells, name)]));
    const { Navn, Titel, Mail, Rolle, Konto } = row.parse(named);
    return {
      oid: oidOf(Konto === 'ny' ? `ny ${Mail}` : Mail),
      name: Navn,
      title: Titel,
      mail: Mail,
      role: Rolle,
      isBlocked: Konto === 'spærret',
      isGuest: Konto === 'gæst',
    };
  });
}

/** The object id of a mail address: always the same, a valid UUID of version 5. */
export function oidOf(mail: string): string {
  const hash = createHash('sha1').update(`ledelsestilsyn/local/${mail.toLowerCase()}`).digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}

/** The person who may appoint the others: the first coordinator of the roster. */
export const firstAdministrator = (people: readonly LocalPerson[]): LocalPerson | undefined =>
  people.find((person) => person.role === 'koordinator');
