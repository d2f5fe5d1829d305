import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/** A person who can sign in locally; `role` is the word in the file, in lower case. */
export type LocalPerson = {
  readonly oid: string;
  readonly name: string;
  readonly title: string;
  readonly mail: string;
  readonly role: string;
};

const row = z.object({
  Navn: z.string().min(1),
  Titel: z.string(),
  Mail: z.email().transform((mail) => mail.toLowerCase()),
  Rolle: z.string().transform((role) => role.toLowerCase()),
});

/**
 * Reads the roster the demo stands on: semicolons, one header row, UTF-8 with or without a byte order mark
 * or Windows-1252. Throws when the file is missing or a row has no name or mail.
 */
export async function readPeople(file: string): Promise<readonly LocalPerson[]> {
  const rows: unknown[] = parse(decoded(await readFile(file)), {
    delimiter: ';',
    columns: true,
    trim: true,
    skip_empty_lines: true,
  });
  return rows.map((one) => {
    const { Navn, Titel, Mail, Rolle } = row.parse(one);
    return { oid: oidOf(Mail), name: Navn, title: Titel, mail: Mail, role: Rolle };
  });
}

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes); // drops a byte order mark
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
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
