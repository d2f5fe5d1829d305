import type { MeetingId } from '../../domain/meeting/meeting';
import { stillAwaitedLines, stillAwaitedTitle, type StillAwaited } from '../body-change/still-awaited';
import { cardJson, type CardJson } from '../card-json';
import { openTabAction } from '../open-tab-action';
import { eyebrow, footnote, heading } from '../parts/own-text';
import { MEETING_CARD_WORDS } from '../../words/meeting/meeting-card-words';
import type { Language } from '../../words/language';

export type MeetingAwaitedView = {
  language: Language;
  municipality: string;
  meetingId: MeetingId;
  present: number;
  confirmed: number;
  /** Nothing where it awaits nobody any more, or is not the reader's to see to. */
  still: StillAwaited | undefined;
  /** The meeting in the tab. */
  link: string;
};

/** Tells one of those who keep the meetings whom the record of one still awaits. It has nothing to confirm. */
export function meetingAwaitedCard(view: MeetingAwaitedView): CardJson {
  const { language, municipality, meetingId, present, confirmed, still, link } = view;
  const words = MEETING_CARD_WORDS[language];
  const counted = words.awaiting(confirmed, present);
  const title = still === undefined ? counted : stillAwaitedTitle('meeting', still, language);
  return cardJson(language, still === undefined ? title : `${title}.`, {
    body: [
      eyebrow(words.kindOfCard(municipality, meetingId)),
      heading(title),
      ...(still === undefined ? [] : [...stillAwaitedLines('meeting', still, language), footnote(counted)]),
    ],
    actions: [openTabAction(words.openMeeting, link)],
  });
}
