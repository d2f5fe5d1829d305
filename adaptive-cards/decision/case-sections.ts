import type { CardElementArray } from '@microsoft/teams.cards';
import { abridged } from '../parts/abridged';
import { sectionHeading, sentence } from '../parts/own-text';
import { labelledText, plainText, shortened } from '../parts/plain-text';
import { DECISION_CARD_WORDS } from '../../words/decision/decision-card-words';
import { fieldName } from '../../words/field-name';
import { GIVEN_WORDS } from '../../words/decision/decision-words';
import { ruleSentence } from '../../words/decision/rule-sentence';
import { writtenDate } from '../../words/written-dates';
import { writtenList } from '../../words/written-values';
import type { ChangeView, DecisionCardView } from './decision-card-view';
import { conditionsSection, stepLine } from './step-lines';
import { subjectSection } from './subject-section';

const SHOWN_NEW_CONDITIONS = 3;
const SHOWN_FIELDS = 5;

/** The case: what it means for citizens, in short, the subject, what is asked, and the conditions. */
export function caseSections(view: DecisionCardView): CardElementArray {
  const { language, content } = view;
  const words = DECISION_CARD_WORDS[language];
  const services = content.affectedServices;
  const whole = (text: string, most: number) => abridged(text, most, 'wholeCase', language);
  const revisit =
    content.revisitOn === null ? [] : [words.revisitOn(writtenDate(content.revisitOn, language))];
  return [
    sectionHeading(words.forCitizens),
    ...plainText(whole(content.consequenceForCitizens, 700), { spacing: 'Small' }),
    ...(services.length === 0
      ? []
      : [labelledText(words.affects, whole(writtenList(services, language), 300), { subtle: true })]),
    ...(content.plainWords.length === 0
      ? []
      : [
          sectionHeading(words.shortly),
          ...content.plainWords
            .slice(0, 3)
            .flatMap((line) => plainText(whole(line, 220), { spacing: 'Small' })),
        ]),
    ...subjectSection(view),
    sectionHeading(words.asked),
    ...plainText(whole(content.recommendation, 600), { spacing: 'Small' }),
    ...conditionsSection(view),
    ...plainText(
      [
        `${words.owner}: ${shortened(view.ownerName, 100)}`,
        `${words.recommender}: ${shortened(view.recommenderName, 100)}`,
        ...revisit,
        `${words.caseNumber}: ${view.caseNumber ?? words.noCaseNumber}`,
      ].join(' · '),
      { subtle: true, size: 'Small', spacing: 'Medium' },
    ),
  ];
}

/** By which rule it is decided, in a plain sentence. */
export const ruleLine = ({ rule, language }: DecisionCardView): CardElementArray =>
  plainText(ruleSentence(rule, language), { spacing: 'Small' });

/** What has changed since an answer that no longer counts: the new condition, or which fields, and why. */
export function changeLines(changed: ChangeView, { language }: DecisionCardView): CardElementArray {
  const words = DECISION_CARD_WORDS[language];
  const fields = [...new Set(changed.fields.map((path) => fieldName(path, language)))];
  return [
    {
      type: 'Container',
      style: 'warning',
      spacing: 'Medium',
      items: [
        sentence(words.hasChanged(GIVEN_WORDS[changed.given][language], changed.version), {
          weight: 'Bolder',
        }),
        ...changed.newConditions
          .slice(0, SHOWN_NEW_CONDITIONS)
          .map((one) => stepLine({ ...one, id: `${words.newCondition} ${one.id}` }, language)),
        ...(fields.length === 0
          ? []
          : plainText(words.changedFields(fields.slice(0, SHOWN_FIELDS)), { spacing: 'Small' })),
        ...(changed.note === null ? [] : [labelledText(words.whyChanged, shortened(changed.note, 200))]),
      ],
    },
  ];
}
