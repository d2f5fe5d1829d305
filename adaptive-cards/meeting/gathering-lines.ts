import type { CardElementArray } from '@microsoft/teams.cards';
import type { Gathering } from '../../domain/meeting/gathering';
import type { Language } from '../../words/language';
import { AGENDA_WORDS } from '../../words/meeting/agenda-words';
import { plainText, shortened } from '../parts/plain-text';

/** Where a meeting is held. The place is somebody's own words; a link to Teams is in the tab and in the calendar. */
export const gatheringLines = ({ place }: Pick<Gathering, 'place'>, language: Language): CardElementArray =>
  place === null ? [] : plainText(AGENDA_WORDS[language].place(shortened(place, 100)));
