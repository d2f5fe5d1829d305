import { cardJson, type CardJson } from '../card-json';
import { openTabAction } from '../open-tab-action';
import { sentence } from '../parts/own-text';
import { DECISION_CARD_WORDS } from '../../words/decision/decision-card-words';
import type { DecisionChannelView } from './decision-card-view';
import { decisionRefresh } from './decision-parts';

/**
 * What becomes of a card when there is a newer version of the item: one line that opens the case when it is pressed. It
 * names nothing of the case.
 */
export function decisionOlderCard(view: DecisionChannelView, place: 'person' | 'channel'): CardJson {
  const { language, decisionId, currentVersion, link } = view;
  const words = DECISION_CARD_WORDS[language];
  const line = words.olderLine(decisionId, currentVersion);
  return cardJson(language, `${decisionId}: ${words.older}.`, {
    body: [
      {
        type: 'Container',
        selectAction: openTabAction(words.openCase, link),
        items: [sentence(line, { size: 'Small', isSubtle: true })],
      },
    ],
    refresh: decisionRefresh(view, place === 'person' ? 'byItself' : 'whenAsked'),
  });
}
