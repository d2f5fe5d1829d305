import { cardJson, type CardJson } from '../card-json';
import { openTabAction } from '../open-tab-action';
import { eyebrow, footnote, heading, sentence } from '../parts/own-text';
import { DECISION_CARD_WORDS } from '../../words/decision/decision-card-words';
import { KIND_WORDS } from '../../words/decision/decision-words';
import { NOTICE_MEANING, NOTICE_WORDS } from '../../words/decision/notice-words';
import type { NoticeChannelView } from './notice-card-view';

/** A notice in the leadership channel: number, kind and what it means. Its view has no case and no names. */
export function noticeChannelCard(view: NoticeChannelView): CardJson {
  const { language, notice, decisionId } = view;
  const words = DECISION_CARD_WORDS[language];
  const title = NOTICE_WORDS[notice][language];
  return cardJson(language, `${decisionId}: ${title}.`, {
    body: [
      eyebrow(words.channelKind(view.municipality)),
      heading(title),
      sentence(`${decisionId} · ${KIND_WORDS[view.kind][language]}`, { weight: 'Bolder' }),
      sentence(NOTICE_MEANING[language][notice](decisionId)),
      footnote(words.channelNote),
    ],
    actions: [openTabAction(words.openCase, view.link)],
  });
}
