import type { Language } from '../../words/language';
import type { Typed } from '../../adaptive-cards/typed-inputs';
import { ERASED_PERSON } from '../../words/person-words';
import type { PersonId } from '../../domain/access/role';
import type { Instant } from '../../domain/calendar/danish-time';
import type { Oversight } from '../../domain/oversight';
import type { People } from './ports';

/** Everything that a card is built from: the state, who people are, the time, and where the tab is. */
export type Scene = {
  state: Oversight;
  people: People;
  now: Instant;
  municipality: string;
  tabLink: (path: string) => string;
  language: Language;
  /** What the one who pressed had typed; a refusal does not cost them their words. */
  typed?: Typed;
};

/** Who is looking, and whether others look too; in a press also the name by which Teams knows them. */
export type CardReader = { personId: PersonId; place: 'person' | 'channel'; nameSeen?: string | undefined };

/** The name of a person for showing; an erased person is shown as such. */
export const nameOf = (
  personId: PersonId,
  { people, language }: Pick<Scene, 'people' | 'language'>,
): string => people.get(personId)?.name ?? ERASED_PERSON[language];
