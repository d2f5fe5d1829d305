import { cardJson, type CardJson } from '../card-json';
import { openTabAction } from '../open-tab-action';
import { eyebrow, footnote, heading, sentence } from '../parts/own-text';
import { DECISION_CARD_WORDS } from '../../words/decision/decision-card-words';
import { KIND_WORDS } from '../../words/decision/decision-words';
import { STANDING_LINES, STANDING_TEXTS } from '../../words/decision/standing-words';
import { writtenInstant } from '../../words/written-dates';
import type { DecisionChannelView } from './decision-card-view';
import { decisionRefresh, dueLine, undecidableLines } from './decision-parts';
import { answeredIn } from '../../domain/decision/answered-in';

/**
 * The neutral card of the leadership channel: number, kind, how many have answered, and how it stands. Its view has no
 * title, no case and no names, so none can be shown here.
 */
export function decisionChannelCard(view: DecisionChannelView): CardJson {
  const { language, decisionId, conclusion, standing, tally } = view;
  const words = DECISION_CARD_WORDS[language];
  const isOpen = standing === 'awaitingApproval';
  const answered = answeredIn(tally);
  const { heading: title, meaning } = STANDING_TEXTS[language][standing];
  return cardJson(language, isOpen ? words.channelOpenSummary(decisionId) : `${decisionId}: ${title}.`, {
    body: [
      eyebrow(words.channelKind(view.municipality)),
      heading(isOpen ? words.channelOpen : title),
      sentence(`${decisionId} · ${KIND_WORDS[view.kind][language]}`, { weight: 'Bolder' }),
      ...(isOpen
        ? [dueLine(view), ...undecidableLines(view), sentence(words.progress(answered, tally.body))]
        : [sentence(meaning)]),
      ...(conclusion === null
        ? []
        : [
            sentence(words.tally(tally)),
            sentence(
              STANDING_LINES[language].concludedOn(
                conclusion.outcome,
                writtenInstant(conclusion.at, language),
              ),
              { isSubtle: true },
            ),
          ]),
      footnote(words.channelNote),
    ],
    actions: [openTabAction(words.openCase, view.link)],
    refresh: decisionRefresh(view, 'whenAsked'),
  });
}
