import type { CardElementArray, IContainer } from '@microsoft/teams.cards';
import { openTabAction } from '../open-tab-action';
import { eyebrow, footnote, sentence } from '../parts/own-text';
import { plainText, shortened } from '../parts/plain-text';
import { DECISION_CARD_WORDS } from '../../words/decision/decision-card-words';
import { answersSection } from './answers-section';
import { caseSections, ruleLine } from './case-sections';
import type { DecisionCardView } from './decision-card-view';
import { kindLine, versionText } from './decision-parts';

/** The part of the card that is hidden until somebody presses *Vis hele sagen*. */
export const WHOLE_CASE = 'wholeCase';

/** About three lines of a phone; a longer title stands whole at the top of the whole case. */
export const LONGEST_TITLE = 90;

/** A card with all the fields of an answer has room for fewer answers than one without. */
const SHOWN_ANSWERS = 3;

/** The case from end to end as far as a card takes it; one press shows it and another hides it. */
export function wholeCase(view: DecisionCardView): IContainer {
  const words = DECISION_CARD_WORDS[view.language];
  return {
    type: 'Container',
    id: WHOLE_CASE,
    isVisible: false,
    separator: true,
    spacing: 'Medium',
    items: [
      eyebrow(kindLine(view)),
      ...(view.content.title.length > LONGEST_TITLE ? plainText(view.content.title, { bold: true }) : []),
      ...caseSections(view),
      ...answersSection(view, SHOWN_ANSWERS),
      sentence(words.leftAlone, { isSubtle: true, size: 'Small' }),
      ...ruleLine(view),
      ...otherSeats(view),
      footnote(`${words.restInTab} ${words.secondWay} ${versionText(view)}`),
      { type: 'ActionSet', actions: [openTabAction(words.openCase, view.link)] },
    ],
  };
}

const otherSeats = ({ language, mine }: DecisionCardView): CardElementArray =>
  mine.others
    .filter((seat) => seat.current === null && !seat.isOwn)
    .flatMap((seat) =>
      plainText(DECISION_CARD_WORDS[language].alsoFor(shortened(seat.name, 100)), { spacing: 'Small' }),
    );
