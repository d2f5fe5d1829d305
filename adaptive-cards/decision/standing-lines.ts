import type { CardElementArray } from '@microsoft/teams.cards';
import { sentence } from '../parts/own-text';
import { labelledText, plainText, shortened } from '../parts/plain-text';
import { STANDING_LINES, STANDING_TEXTS } from '../../words/decision/standing-words';
import { writtenDate, writtenInstant } from '../../words/written-dates';
import type { DecisionCardView } from './decision-card-view';

/** How a settled, withdrawn or ended decision stands: since when, what it means, by whom and why. */
export function standingLines(view: DecisionCardView): CardElementArray {
  const { language, standing, conclusion, ended, supersededBy, postponedTo } = view;
  const words = STANDING_LINES[language];
  const { meaning } = STANDING_TEXTS[language][standing];
  return [
    ...(meaning === '' ? [] : [sentence(meaning)]),
    ...(standing === 'postponed' && postponedTo !== null
      ? [sentence(words.postponedTo(writtenDate(postponedTo, language)), { weight: 'Bolder' })]
      : []),
    ...(supersededBy === null || standing !== 'superseded'
      ? []
      : [sentence(words.supersededBy(supersededBy))]),
    ...(ended === null
      ? []
      : [
          ...plainText(words.endedBy(shortened(ended.name, 100), writtenInstant(ended.at, language)), {
            spacing: 'Small',
          }),
          labelledText(words.reason, shortened(ended.reason, 500)),
        ]),
    ...(conclusion === null
      ? []
      : [
          sentence(words.concludedOn(conclusion.outcome, writtenInstant(conclusion.at, language)), {
            isSubtle: true,
          }),
        ]),
  ];
}
