import { knownColumns } from '../../functions/imports/participants/participant-columns';
import { readTableHere } from '../../functions/imports/layout/read-table';
import type { ReadRows } from '../../functions/imports/layout/read-rows';
import type { DirectoryPerson } from '../../functions/people/directory';
import { courseAdded } from './builders';
import { bytesOf, valueOf } from './files';
import { aLedgerOf } from './ledger';
import { recorded } from './people';
import { aPerson } from './participant-lists';

const FIRST = ['Mette', 'Lars', 'Pia', 'Søren', 'Åse', 'Kirsten', 'Jens', 'Anne', 'Bo', 'Hanne'];
const LAST = ['Holm', 'Østergaard', 'Ravn', 'Bæk', 'Ågård', 'Nielsen', 'Jensen', 'Hansen', 'Madsen', 'Krogh'];
const COURSES = 20;

const ENDINGS = ['', 'gaard', 'lund', 'by', 'dal'];

/** Names as they are in a municipality: some hundred people share a first name, and as many a last name. */
function nameOf(number: number): string {
  const tens = Math.floor(number / 10);
  const first = `${FIRST[number % 10] ?? ''}${ENDINGS[tens % 5] ?? ''}`;
  const last = `${LAST[tens % 10] ?? ''}${ENDINGS[Math.floor(tens / 10) % 5] ?? ''}`;
  return `${first} ${String.fromCodePoint(97 + (Math.floor(number / 500) % 26))}. ${last}`;
}

/** As many people as a large municipality has, all of them with a role, and a small catalogue. */
export function manyPeople(count: number) {
  const people = Array.from({ length: count }, (_, number): DirectoryPerson =>
    aPerson(`p-${String(number)}`, nameOf(number), `person${String(number)}@eksempel.dk`),
  );
  const courses = Array.from({ length: COURSES }, (_, number) =>
    courseAdded({ courseId: `K-${String(number)}`, title: `Kursus ${String(number)}` }),
  );
  const { state } = aLedgerOf(...people.map(({ personId }) => recorded(personId, 'member')), ...courses);
  return { people, state };
}

/** How the rows of a long list say whom they mean: by mail, by a name that is somebody's, by one that nearly is. */
export const WAYS_OF_NAMING = ['mail', 'name', 'nearly'] as const;

/** A long list as course providers write it, with columns that say how it went and such as say nothing. */
export async function aLongList(count: number, by: (typeof WAYS_OF_NAMING)[number]): Promise<ReadRows> {
  const lines = Array.from({ length: count }, (_, number) => {
    const name =
      by === 'nearly' ? nameOf(number % 5000).replace('.', `. nr${String(number)}`) : nameOf(number % 5000);
    const mail = by === 'mail' ? `person${String(number % 5000)}@eksempel.dk` : '';
    const course = `Kursus ${String(Math.floor(number / 5000) % COURSES)}`;
    const day = `0${String(1 + (number % 9))}-0${String(1 + (number % 8))}-2026`;
    return `${name};${mail};${course};${day};60;Gennemført;Hold ${String(number % 40)};Nr. ${String(number)};100 %`;
  });
  const head = 'Navn;Mail;Kursus;Dato;Minutter;Status;Afdeling;Bemærkning;Fremdrift';
  const layout = { sheet: '', header: 'guess', known: knownColumns } as const;
  return valueOf(await readTableHere(bytesOf([head, ...lines].join('\r\n')), layout));
}
