import type { Language } from '../../words/language';
import type { People, ShownPerson } from '../../bot/scene/ports';
import type { Scene } from '../../bot/scene/scene';
import type { Instant } from '../../domain/calendar/danish-time';
import type { Oversight } from '../../domain/oversight';
import { NOW } from './instants';
import {
  ADMINISTRATOR,
  AUDITOR,
  CHAIR,
  COORDINATOR,
  DELEGATE,
  DEPUTY,
  DIRECTOR,
  SECRETARY,
  member,
} from './people';

const shown = (name: string, title: string): ShownPerson => ({ name, title });

/** The directory behind the test roster, with names that would be noticed in a card where they do not belong. */
export const PEOPLE: People = new Map([
  [CHAIR, shown('Mette Holm', 'Kommunaldirektør')],
  [member(1), shown('Lars Østergaard', 'Direktør for sundhed, ældre og social')],
  [member(2), shown('Kirsten Bæk Sørensen', 'Direktør for økonomi og digitalisering')],
  [member(3), shown('Jonas Friis', 'Direktør for børn, skole og kultur')],
  [member(4), shown('Pia Ravn', 'Direktør for teknik, miljø og klima')],
  [DIRECTOR, shown('Henrik Ågård', 'Direktør for Eksempel Fælles Beredskab')],
  [COORDINATOR, shown('Camilla Nørby', 'Informationssikkerhedskoordinator')],
  [AUDITOR, shown('Birgit Lund', 'Intern revisor')],
  [SECRETARY, shown('Søren Dahl', 'Direktionssekretær')],
  [DEPUTY, shown('Inge Kjær', 'Sundhedschef')],
  [DELEGATE, shown('Tom Bang', 'Digitaliseringschef')],
  [ADMINISTRATOR, shown('Anders Adm', 'Administrator')],
]);

export const tabLink = (path: string): string => `https://tilsyn.eksempel.dk/tab/${path}`;

/** What cards are built from, at the time of most tests and in Danish unless said otherwise. */
export const aScene = (
  state: Oversight,
  changes: { now?: Instant; language?: Language; people?: People } = {},
): Scene => ({
  state,
  people: PEOPLE,
  now: NOW,
  municipality: 'Eksempel Kommune',
  tabLink,
  language: 'da',
  ...changes,
});
