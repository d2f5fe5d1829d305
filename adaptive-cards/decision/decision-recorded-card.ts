import type { CardElementArray } from '@microsoft/teams.cards';
import { cardJson, type CardJson } from '../card-json';
import { openTabAction } from '../open-tab-action';
import { plainText, shortened } from '../parts/plain-text';
import { eyebrow, heading, sentence } from '../parts/own-text';
import { ANSWERED_WORDS, KIND_WORDS, OUTCOME_WORDS } from '../words/decision-words';
import { DECISION_CARD_WORDS } from '../words/decision-card-words';
import { writtenInstant } from '../words/written-values';
import type { DecisionCardView } from './decision-card-view';
import { answersSection, decisionRefresh, dueLine, missingLine, versionLine } from './decision-parts';

/**
 * What is on record: who answered what and when, on which version, and who is still missing. For the personal chat of
 * somebody who has answered, or who may read the case but not answer it.
 */
export function decisionRecordedCard(view: DecisionCardView): CardJson {
  const { language, decisionId } = view;
  const words = DECISION_CARD_WORDS[language];
  const { title, summary, lines } = standing(view);
  return cardJson(language, summary, {
    body: [
      eyebrow(`${words.kindOfCard(view.municipality, decisionId)} · ${KIND_WORDS[view.kind][language]}`),
      heading(title),
      ...plainText(shortened(view.title, 200), { bold: true }),
      ...lines,
      ...answersSection(view),
      ...missingLine(view),
      versionLine(view),
    ],
    actions: [openTabAction(words.openCase, view.link)],
    ...(view.concluded === null ? { refresh: decisionRefresh(view, 'person') } : {}),
  });
}

function standing(view: DecisionCardView): { title: string; summary: string; lines: CardElementArray } {
  const { language, decisionId, concluded, yours } = view;
  const words = DECISION_CARD_WORDS[language];
  const own =
    yours === null
      ? []
      : [
          sentence(
            words.yourAnswer(ANSWERED_WORDS[yours.choice][language], writtenInstant(yours.castAt, language)),
          ),
        ];
  if (concluded !== null) {
    const outcome = OUTCOME_WORDS[concluded.outcome][language].toLowerCase();
    const unanswered = view.inBody && yours === null ? [sentence(words.notAnswered)] : [];
    return {
      title: words.concluded(outcome),
      summary: words.concludedSummary(decisionId, outcome),
      lines: [sentence(words.concludedOn(writtenInstant(concluded.at, language))), ...own, ...unanswered],
    };
  }
  if (yours === null)
    return { title: words.awaits, summary: words.awaitsSummary(decisionId), lines: [dueLine(view)] };
  return {
    title: words.recorded,
    summary: words.recordedSummary(decisionId, ANSWERED_WORDS[yours.choice][language].toLowerCase()),
    lines: own,
  };
}
