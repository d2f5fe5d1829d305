import { cardJson, type CardJson } from '../card-json';
import { openTabAction } from '../open-tab-action';
import { eyebrow, footnote, heading, sentence } from '../parts/own-text';
import { DECISION_CARD_WORDS } from '../words/decision-card-words';
import { KIND_WORDS, OUTCOME_WORDS } from '../words/decision-words';
import { writtenInstant } from '../words/written-values';
import type { DecisionChannelView } from './decision-card-view';
import { decisionRefresh, dueLine } from './decision-parts';

/**
 * The neutral card of the leadership channel: number, kind, how many have answered, and the outcome. Its view has no
 * title, no case and no names, so none can be shown here.
 */
export function decisionChannelCard(view: DecisionChannelView): CardJson {
  const { language, decisionId, concluded, tally } = view;
  const words = DECISION_CARD_WORDS[language];
  const what = sentence(`${decisionId} · ${KIND_WORDS[view.kind][language]}`, { weight: 'Bolder' });
  const frame = {
    actions: [openTabAction(words.openCase, view.link)],
    ...(concluded === null ? { refresh: decisionRefresh(view, 'channel') } : {}),
  };
  if (concluded === null) {
    const answered = tally.approve + tally.reject + tally.return;
    return cardJson(language, words.channelOpenSummary(decisionId), {
      ...frame,
      body: [
        eyebrow(words.channelKind(view.municipality)),
        heading(words.channelOpen),
        what,
        dueLine(view),
        sentence(words.progress(answered, tally.body, tally.needed)),
        footnote(words.channelNote),
      ],
    });
  }
  const outcome = OUTCOME_WORDS[concluded.outcome][language].toLowerCase();
  return cardJson(language, words.concludedSummary(decisionId, outcome), {
    ...frame,
    body: [
      eyebrow(words.channelKind(view.municipality)),
      heading(words.concluded(outcome)),
      what,
      sentence(words.concludedOn(writtenInstant(concluded.at, language))),
      sentence(words.tally(tally)),
      footnote(words.channelNote),
    ],
  });
}
