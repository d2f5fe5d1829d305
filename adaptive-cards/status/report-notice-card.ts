import type { DanishDate, Month } from '../../domain/calendar/danish-time';
import type { StatusPolicy } from '../../domain/status/status-policy';
import { cardJson, type CardJson } from '../card-json';
import { executeAction } from '../execute-action';
import { openTabAction } from '../open-tab-action';
import { eyebrow, footnote, heading, sentence } from '../parts/own-text';
import { plainText, shortened } from '../parts/plain-text';
import type { Language } from '../../words/language';
import { REPORT_CARD_WORDS } from '../../words/status/report-card-words';
import { REPORT_NOTICE_WORDS } from '../../words/status/report-notice-words';
import { writtenDate } from '../../words/written-dates';

/** `statusOn` is the day that the status is named after. */
type About = { language: Language; municipality: string; statusOn: DanishDate; link: string };

export type ReportDraftNotice = About & {
  notice: 'draft' | 'awaited';
  /** Somebody has released it meanwhile, or it has gone out by itself. */
  isIssued: boolean;
  releasedByName: string | null;
  dueOn: DanishDate;
  unreleased: StatusPolicy['unreleased'];
};

/** Tells one coordinator that a month's draft is ready, or that it still waits. */
export function reportDraftCard(view: ReportDraftNotice): CardJson {
  const { language, notice, isIssued, releasedByName, unreleased, link } = view;
  const words = REPORT_NOTICE_WORDS[language];
  const statusOn = writtenDate(view.statusOn, language);
  const date = writtenDate(view.dueOn, language);
  const waiting = notice === 'draft' ? words.draftTitle(statusOn) : words.awaitedTitle(statusOn);
  const title = isIssued ? words.released(statusOn) : waiting;
  const toDo =
    notice === 'awaited'
      ? words.awaited(date)
      : unreleased === 'wait'
        ? words.draftWaits(date)
        : words.draftSends(date);
  return cardJson(language, `${title}.`, {
    body: [
      eyebrow(REPORT_CARD_WORDS[language].kindOfCard(view.municipality)),
      heading(title),
      ...(releasedByName === null
        ? [sentence(isIssued ? words.issued : toDo)]
        : plainText(words.releasedBy(shortened(releasedByName, 100)))),
    ],
    actions: [openTabAction(isIssued ? REPORT_CARD_WORDS[language].open : words.openDraft, link)],
  });
}

/** Reminds one reader of a status that they have not noted; a press shows it whole. */
export function reportReminderCard({
  mayNote,
  version,
  ...view
}: About & { month: Month; version: number; mayNote: boolean }): CardJson {
  const { language, month, link } = view;
  const words = REPORT_NOTICE_WORDS[language];
  const { note, noteMeans, kindOfCard, open } = REPORT_CARD_WORDS[language];
  const title = words.reminderTitle(writtenDate(view.statusOn, language));
  return cardJson(language, `${title}.`, {
    body: [
      eyebrow(kindOfCard(view.municipality)),
      heading(title),
      sentence(mayNote ? words.reminder : words.noted),
      ...(mayNote ? [footnote(noteMeans)] : []),
    ],
    actions: [
      ...(mayNote ? [executeAction(note, { verb: 'report.note', month, version, language })] : []),
      openTabAction(open, link),
    ],
  });
}
