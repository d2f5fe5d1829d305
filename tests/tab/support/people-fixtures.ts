import type { Role } from '../../../domain/access/role';

/** The people of the fixtures, each with the role by which they sign in. */

export const hash = (digit: string) => digit.repeat(64);

export const PEOPLE = [
  { personId: 'p-01', name: 'Mette Holm', title: 'Kommunaldirektør', role: 'chair' },
  {
    personId: 'p-02',
    name: 'Lars Østergaard',
    title: 'Direktør for sundhed, ældre og social',
    role: 'member',
  },
  { personId: 'p-03', name: 'Kirsten Bæk Sørensen', title: 'Direktør for økonomi', role: 'member' },
  { personId: 'p-04', name: 'Jonas Friis', title: 'Direktør for børn, skole og kultur', role: 'member' },
  { personId: 'p-05', name: 'Pia Ravn', title: 'Direktør for teknik, miljø og klima', role: 'member' },
  { personId: 'p-06', name: 'Henrik Ågård', title: 'Direktør for Fælles Beredskab', role: 'director' },
  {
    personId: 'p-07',
    name: 'Camilla Nørby',
    title: 'Informationssikkerhedskoordinator',
    role: 'coordinator',
  },
  { personId: 'p-08', name: 'Birgit Lund', title: 'Intern revisor', role: 'auditor' },
  { personId: 'p-09', name: 'Søren Dahl', title: 'Direktionssekretær', role: 'secretary' },
  { personId: 'p-10', name: 'Anne Vestergaard', title: 'Sundhedschef', role: 'deputy' },
] as const satisfies readonly { personId: string; name: string; title: string; role: Role }[];

export const viewOf = ({ personId, name, title }: (typeof PEOPLE)[number]) => ({ personId, name, title });
