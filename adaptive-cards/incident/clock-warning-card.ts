import type { Instant } from '../../domain/calendar/danish-time';
import type { Clock } from '../../domain/incident/clock';
import type { ClockWarning } from '../../domain/incident/warnings';
import { CLOCK_WARNING_WORDS, clockWarningTitle } from '../../words/incident/clock-warning-words';
import type { Language } from '../../words/language';
import { writtenInstant } from '../../words/written-dates';
import { cardJson, type CardJson } from '../card-json';
import { openTabAction } from '../open-tab-action';
import { eyebrow, heading, sentence } from '../parts/own-text';

export type ClockWarningView = {
  language: Language;
  municipality: string;
  incidentId: string;
  clock: Clock;
  warning: ClockWarning['warning'];
  dueAt: Instant;
  /** Whether it still runs to that instant when the card is made. */
  isOpen: boolean;
  link: string;
};

/** Tells one person that a clock of an incident runs out, or has. What has happened stands on its page and nowhere else. */
export function clockWarningCard(view: ClockWarningView): CardJson {
  const { language, municipality, incidentId, clock, warning, dueAt, isOpen, link } = view;
  const words = CLOCK_WARNING_WORDS[language];
  const title = clockWarningTitle(clock, warning, language);
  const at = writtenInstant(dueAt, language);
  return cardJson(language, `${incidentId}: ${title}.`, {
    body: [
      eyebrow(`${municipality} · ${incidentId}`),
      heading(title),
      ...(isOpen
        ? [sentence(warning === 'overdue' ? words.overdue(at) : words.due(at)), sentence(words.next)]
        : [sentence(words.settled)]),
    ],
    actions: [openTabAction(words.open, link)],
  });
}
