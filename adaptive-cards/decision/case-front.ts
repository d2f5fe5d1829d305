import type { CardElementArray } from '@microsoft/teams.cards';
import { priceLine } from '../../domain/decision/price-line';
import { unreachable } from '../../domain/ground/unreachable';
import { abridged } from '../parts/abridged';
import { labelledText } from '../parts/plain-text';
import { DECISION_CARD_WORDS } from '../../words/decision/decision-card-words';
import { MEASURE_WORDS } from '../../words/decision/measure-words';
import type { DecisionCardView } from './decision-card-view';
import { dueLine } from './decision-parts';
import { riskMarks } from './risk-marks';
import { ageLine } from './subject-section';

/**
 * The longest of each line in characters, with its label: at 360 px about 45 go on a line. Together they leave room for
 * the buttons on the same screen.
 */
const MOST = { asked: 140, price: 100, citizens: 105, subject: 90 } as const;

/** What a director needs to answer: what it means for citizens, what is asked, what it costs, by when, and the risk. */
export function caseFront(view: DecisionCardView): CardElementArray {
  const { content, conditions, language } = view;
  const words = DECISION_CARD_WORDS[language];
  const price = priceLine(content);
  const line = (label: string, text: string, most: number) =>
    labelledText(label, abridged(text, most - label.length, 'firstScreen', language));
  return [
    line(words.citizens, content.consequenceForCitizens, MOST.citizens),
    line(words.asked, content.recommendation, MOST.asked),
    ...(price === undefined ? [] : [line(words.price, price, MOST.price)]),
    ...(conditions.length === 0
      ? []
      : [labelledText(words.conditions, words.conditionsBelow(conditions.length))]),
    dueLine(view),
    ...riskMarks(view),
    ...subjectOf(view).map(({ label, text }) => line(label, text, MOST.subject)),
    ...ageLine(view),
  ];
}

/** What it is about, in one line, where that is no risk. */
function subjectOf({ content, language }: DecisionCardView): readonly { label: string; text: string }[] {
  const words = DECISION_CARD_WORDS[language];
  switch (content.kind) {
    case 'riskAcceptance':
    case 'treatmentPlan':
      return [];
    case 'measureApproval': {
      const { measures } = content;
      return [
        { label: words.measuresCount(measures.length), text: measures.map(({ title }) => title).join(', ') },
      ];
    }
    case 'correctiveApproval':
      return [{ label: MEASURE_WORDS[content.measureCode][language], text: content.correction }];
    case 'policy':
      return [{ label: words.policyLabel, text: words.policy(content.policyName, content.policyVersion) }];
    case 'supplierReview':
      return [{ label: words.supplier, text: `${content.supplier}, ${content.period}` }];
    case 'incidentNotNotified':
      return [{ label: words.incident, text: `${content.incidentReference}: ${content.reason}` }];
    default:
      return unreachable(content);
  }
}
