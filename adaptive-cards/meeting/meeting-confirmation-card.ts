import type { CardElementArray } from '@microsoft/teams.cards';
import { stillAwaitedLines, stillAwaitedTitle } from '../body-change/still-awaited';
import { cardJson, type CardJson } from '../card-json';
import { executeAction } from '../execute-action';
import { ITEM_PLACES } from '../meeting-inputs';
import { openTabAction } from '../open-tab-action';
import { eyebrow, footnote, heading, sentence } from '../parts/own-text';
import { plainText, shortened } from '../parts/plain-text';
import { REFRESH_WORD } from '../../words/decision/answer-input-words';
import { MEETING_CARD_WORDS } from '../../words/meeting/meeting-card-words';
import { writtenInstant } from '../../words/written-dates';
import { meetingWhen } from '../../words/meeting/agenda-words';
import { gatheringLines } from './gathering-lines';
import type { MeetingCardView } from './meeting-card-view';
import { itemHeading, itemInputs, itemSaid, itemState } from './meeting-item';

/**
 * Asks somebody who was at a meeting to confirm their own answers to all items with one press. What the secretary wrote
 * is marked as such: it is nobody's vote. For the personal chat.
 */
export function meetingConfirmationCard(view: MeetingCardView): CardJson {
  if (!view.isCurrent) return correctedCard(view);
  if (view.confirmedAt !== null) return confirmedCard(view, view.confirmedAt);
  const { language, items, onBehalfOf, still } = view;
  const words = MEETING_CARD_WORDS[language];
  const date = meetingWhen(view.on, view.gathering, language);
  const open = items.flatMap((item) => (item.state.kind === 'open' ? [{ item, state: item.state }] : []));
  const isTooLong = open.length > ITEM_PLACES.length;
  return cardJson(language, words.summary(date), {
    body: [
      ...frame(view, still === undefined ? words.title(date) : stillAwaitedTitle('meeting', still, language)),
      ...(still === undefined ? [] : stillAwaitedLines('meeting', still, language)),
      ...gatheringLines(view.gathering, language),
      sentence(words.intro, { weight: 'Bolder' }),
      ...(onBehalfOf === null
        ? []
        : plainText(words.onBehalfOf(shortened(onBehalfOf.name, 100)), { bold: true })),
      ...(isTooLong ? [sentence(words.tooMany(open.length), { weight: 'Bolder' })] : itemsOf(view)),
      footnote(`${words.pressMeans} ${words.otherInTab} ${words.awaiting(view.confirmed, view.present)}`),
    ],
    actions: [
      ...(isTooLong
        ? []
        : [
            executeAction(words.confirm, {
              verb: 'meeting.confirm',
              ...shownMeeting(view),
              onBehalfOf: onBehalfOf?.seat ?? null,
              items: open.map(({ item: { decisionId }, state: { version, contentHash, answerNo } }) => ({
                decisionId,
                version,
                contentHash,
                answerNo,
              })),
            }),
          ]),
      openTabAction(words.openMeeting, view.link),
    ],
    refresh: refreshOf(view),
  });
}

function itemsOf(view: MeetingCardView): CardElementArray {
  // The places count the items that are asked about, in the order in which the press lists them.
  const open = view.items.filter((item) => item.state.kind === 'open');
  return view.items.slice(0, ITEM_PLACES.length * 2).flatMap((item) => {
    const place = ITEM_PLACES[open.indexOf(item)];
    const fields = place === undefined ? [] : itemInputs(item, place, view);
    return [...itemHeading(item, view), ...itemState(item, view), ...fields];
  });
}

function confirmedCard(view: MeetingCardView, confirmedAt: string): CardJson {
  const { language, items } = view;
  const words = MEETING_CARD_WORDS[language];
  const date = meetingWhen(view.on, view.gathering, language);
  return cardJson(language, words.confirmedSummary(date), {
    body: [
      ...frame(view, words.confirmedTitle),
      sentence(words.confirmedSummary(date)),
      sentence(words.confirmedOn(writtenInstant(confirmedAt, language)), { isSubtle: true }),
      ...items
        .slice(0, ITEM_PLACES.length * 2)
        .flatMap((item) => [...itemHeading(item, view), ...itemSaid(item, view), ...itemState(item, view)]),
      footnote(words.awaiting(view.confirmed, view.present)),
    ],
    actions: [openTabAction(words.openMeeting, view.link)],
    refresh: refreshOf(view),
  });
}

function correctedCard(view: MeetingCardView): CardJson {
  const words = MEETING_CARD_WORDS[view.language];
  return cardJson(view.language, `${words.corrected}.`, {
    body: [...frame(view, words.corrected), sentence(words.correctedSentence)],
    actions: [openTabAction(words.openMeeting, view.link)],
    refresh: refreshOf(view),
  });
}

const frame = ({ language, municipality, meetingId }: MeetingCardView, title: string): CardElementArray => [
  eyebrow(MEETING_CARD_WORDS[language].kindOfCard(municipality, meetingId)),
  heading(title),
];

const shownMeeting = ({ meetingId, recordNo, language }: MeetingCardView) => ({
  meetingId,
  recordNo,
  language,
});

const refreshOf = (view: MeetingCardView) => ({
  action: executeAction(REFRESH_WORD[view.language], { verb: 'meeting.refresh', ...shownMeeting(view) }),
});
