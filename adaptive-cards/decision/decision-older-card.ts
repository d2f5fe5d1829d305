import { cardJson, type CardJson } from '../card-json';
import { openTabAction } from '../open-tab-action';
import { eyebrow, heading, sentence } from '../parts/own-text';
import { DECISION_CARD_WORDS } from '../../words/decision/decision-card-words';
import { KIND_WORDS } from '../../words/decision/decision-words';
import type { DecisionChannelView } from './decision-card-view';
import { decisionRefresh } from './decision-parts';

/** What becomes of a card when there is a newer version of the item: nothing can be pressed on it. It names nothing. */
export function decisionOlderCard(view: DecisionChannelView, place: 'person' | 'channel'): CardJson {
  const { language, decisionId, version, currentVersion } = view;
  const words = DECISION_CARD_WORDS[language];
  return cardJson(language, `${decisionId}: ${words.older}.`, {
    body: [
      eyebrow(words.channelKind(view.municipality)),
      heading(words.older),
      sentence(`${decisionId} · ${KIND_WORDS[view.kind][language]}`, { weight: 'Bolder' }),
      sentence(words.olderSentence(version, currentVersion)),
    ],
    actions: [openTabAction(words.openCase, view.link)],
    refresh: decisionRefresh(view, place),
  });
}
