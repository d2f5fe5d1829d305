import { cardJson, type CardJson } from '../card-json';
import { executeAction } from '../execute-action';
import { openTabAction } from '../open-tab-action';
import { eyebrow, heading, sentence } from '../parts/own-text';
import { COURSE_FORM_WORDS } from '../../words/training/course-form-words';
import type { Language } from '../../words/language';
import { courseInputs, type CourseFormView } from './course-form';
import { courseLines, type CourseLineView } from './course-line';

export type CourseReportView = { municipality: string; form: CourseFormView; link: string };

/** Asks which course the reader has taken. Whose it is comes from who presses and from nothing on the card. */
export function courseReportCard({ municipality, form, link }: CourseReportView): CardJson {
  const { language } = form;
  const words = COURSE_FORM_WORDS[language];
  return cardJson(language, words.reportTitle, {
    body: [
      eyebrow(words.kindOfCard(municipality)),
      heading(words.reportTitle),
      sentence(words.reportIntro),
      ...courseInputs(form, 'link'),
    ],
    actions: [
      executeAction(words.reportSend, { verb: 'training.report', language }),
      openTabAction(words.openTraining, link),
    ],
  });
}

export type CourseReportedView = {
  language: Language;
  municipality: string;
  course: CourseLineView;
  isVerified: boolean;
  link: string;
};

/** What was reported and how it stands: the receipt in place of the form. */
export function courseReportedCard(view: CourseReportedView): CardJson {
  const { language, municipality, course, isVerified, link } = view;
  const words = COURSE_FORM_WORDS[language];
  const title = isVerified ? words.verifiedTitle : words.reportedTitle;
  return cardJson(language, `${title}.`, {
    body: [
      eyebrow(words.kindOfCard(municipality)),
      heading(title),
      ...courseLines(course, language),
      sentence(isVerified ? words.verifiedMeans : words.reportedMeans),
    ],
    actions: [
      executeAction(words.another, { verb: 'training.show', shown: 'reportForm', language }),
      openTabAction(words.openTraining, link),
    ],
  });
}
