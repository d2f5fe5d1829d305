import type { CardElementArray, IShowCardAction } from '@microsoft/teams.cards';
import { REASON_INPUTS } from '../card-action';
import { cardJson, type CardJson } from '../card-json';
import { executeAction } from '../execute-action';
import { openTabAction } from '../open-tab-action';
import { labelledText, plainText, shortened } from '../parts/plain-text';
import { eyebrow, footnote, heading, sectionHeading, sentence } from '../parts/own-text';
import { CHOICE_WORDS, KIND_WORDS, TREATMENT_WORDS } from '../words/decision-words';
import { DECISION_CARD_WORDS } from '../words/decision-card-words';
import { writtenDate } from '../words/written-values';
import type { DecisionCardView } from './decision-card-view';
import { answersSection, decisionRefresh, dueLine, SHOWN_HASH, shownDecision } from './decision-parts';

/** The longest reason that a voter may write; the domain refuses a longer one. */
const LONGEST_REASON = 2000;

/**
 * Asks a member of the body for an answer: what it means for citizens first, then the risk before and after, then what
 * is asked. For the personal chat of somebody who may answer now.
 */
export function decisionApprovalCard(view: DecisionCardView): CardJson {
  const { language } = view;
  const words = DECISION_CARD_WORDS[language];
  const answerBy = writtenDate(view.answerBy, language);
  return cardJson(language, words.asksSummary(view.decisionId, answerBy), {
    body: [
      eyebrow(`${words.kindOfCard(view.municipality, view.decisionId)} · ${KIND_WORDS[view.kind][language]}`),
      heading(words.asksForAnswer),
      ...plainText(shortened(view.title, 200), { size: 'Medium', bold: true }),
      dueLine(view),
      ...caseSections(view),
      ...answersSection(view),
      footnote(
        `${words.version(view.version, view.contentHash.slice(0, SHOWN_HASH))} ${words.pressMeans} ${words.secondWay}`,
      ),
    ],
    actions: [
      executeAction(CHOICE_WORDS.approve[language], { verb: 'decision.approve', ...shownDecision(view) }),
      withReason(view, 'reject'),
      withReason(view, 'return'),
      openTabAction(words.openCase, view.link),
    ],
    refresh: decisionRefresh(view, 'person'),
  });
}

function caseSections(view: DecisionCardView): CardElementArray {
  const { language } = view;
  const words = DECISION_CARD_WORDS[language];
  const level = ({ consequence, likelihood }: DecisionCardView['before']) =>
    words.riskLevel(consequence, likelihood);
  return [
    sectionHeading(words.forCitizens),
    ...plainText(shortened(view.consequenceForCitizens, 1000), { spacing: 'Small' }),
    ...(view.affectedServices.length === 0
      ? []
      : plainText(shortened(words.affects(view.affectedServices), 500), { spacing: 'Small', subtle: true })),
    ...(view.plainWords.length === 0
      ? []
      : [
          sectionHeading(words.shortly),
          ...view.plainWords
            .slice(0, 3)
            .flatMap((line) => plainText(shortened(line, 300), { spacing: 'Small' })),
        ]),
    sectionHeading(words.risk),
    labelledText(words.riskNow, level(view.before)),
    labelledText(words.riskAfter, level(view.after)),
    ...plainText(`${words.scale}: ${shortened(view.scale, 100)}`, {
      subtle: true,
      size: 'Small',
      spacing: 'Small',
    }),
    sectionHeading(words.asked),
    ...plainText(shortened(view.recommendation, 2000), { spacing: 'Small' }),
    labelledText(words.treatment, TREATMENT_WORDS[view.treatment][language], { spacing: 'Medium' }),
    labelledText(words.revisitOn, writtenDate(view.revisitOn, language)),
    labelledText(words.owner, shortened(view.ownerName, 100)),
    labelledText(words.recommender, shortened(view.recommenderName, 100)),
    labelledText(words.caseNumber, view.caseNumber ?? words.noCaseNumber),
  ];
}

function withReason(view: DecisionCardView, choice: 'reject' | 'return'): IShowCardAction {
  const { language } = view;
  const words = DECISION_CARD_WORDS[language];
  return {
    type: 'Action.ShowCard',
    title: CHOICE_WORDS[choice][language],
    card: {
      type: 'AdaptiveCard',
      version: '1.5',
      body: [
        {
          type: 'Input.Text',
          id: REASON_INPUTS[choice],
          label: words.reasonLabel[choice],
          isRequired: true,
          errorMessage: words.reasonError[choice],
          isMultiline: true,
          maxLength: LONGEST_REASON,
        },
        sentence(words.reasonHint[choice], { isSubtle: true, size: 'Small' }),
      ],
      actions: [
        executeAction(words.sendReason[choice], { verb: `decision.${choice}`, ...shownDecision(view) }),
      ],
    },
  };
}
