import type { CardElementArray } from '@microsoft/teams.cards';
import { cardJson, type CardJson } from '../card-json';
import { executeAction } from '../execute-action';
import { openTabAction } from '../open-tab-action';
import { eyebrow, heading, sentence } from '../parts/own-text';
import { plainText, shortened } from '../parts/plain-text';
import { COURSE_FORM_WORDS } from '../../words/training/course-form-words';
import type { Language } from '../../words/language';
import type { NamedCourse } from './course-log-card';
import { courseLines } from './course-line';

/** How many reports a card may be given; the others are verified in the tab. */
export const SHOWN_AWAITING = 8;

export type AwaitingCoursesView = {
  language: Language;
  municipality: string;
  /** What was just verified; null when the card is opened. */
  verified: NamedCourse | null;
  /** `isOwn`: the reader's own report, which somebody else verifies. */
  awaiting: readonly (NamedCourse & { completionId: string; isOwn: boolean })[];
  more: number;
  link: string;
};

/** What people have reported, each with a button to verify it, for a coordinator's own chat. */
export function awaitingCoursesCard(view: AwaitingCoursesView): CardJson {
  const { language, municipality, verified, awaiting, more, link } = view;
  const words = COURSE_FORM_WORDS[language];
  const title = verified === null ? words.awaitingTitle : words.verified(shortened(verified.name, 100));
  return cardJson(language, title, {
    body: [
      eyebrow(words.kindOfCard(municipality)),
      ...(verified === null
        ? []
        : [
            {
              type: 'Container' as const,
              style: 'good' as const,
              items: [...plainText(title, { bold: true }), ...courseLines(verified.course, language)],
            },
          ]),
      heading(words.awaitingTitle),
      sentence(awaiting.length === 0 ? words.noneAwaiting : words.awaitingIntro),
      ...awaiting.flatMap((one) => reportOf(one, language)),
      ...(more === 0 ? [] : [sentence(words.moreAwaiting(more))]),
    ],
    actions: [openTabAction(words.openTraining, link)],
  });
}

function reportOf(
  { name, course, completionId, isOwn }: AwaitingCoursesView['awaiting'][number],
  language: Language,
): CardElementArray {
  const words = COURSE_FORM_WORDS[language];
  return [
    {
      type: 'Container',
      separator: true,
      spacing: 'Medium',
      items: [
        ...plainText(shortened(name, 100)),
        ...courseLines(course, language),
        isOwn
          ? sentence(words.own, { isSubtle: true })
          : {
              type: 'ActionSet',
              spacing: 'Small',
              actions: [
                executeAction(words.verifyOne(shortened(name, 60)), {
                  verb: 'training.verify',
                  completionId,
                  on: 'list',
                  language,
                }),
              ],
            },
      ],
    },
  ];
}
