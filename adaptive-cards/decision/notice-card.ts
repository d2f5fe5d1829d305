import type { CardElementArray } from '@microsoft/teams.cards';
import { unreachable } from '../../domain/ground/unreachable';
import { cardJson, type CardJson } from '../card-json';
import { kindLine, undecidableLines, versionLine } from './decision-parts';
import { standingLines } from './standing-lines';
import { conditionsSection, stepLine } from './step-lines';
import { missingLine } from './answers-section';
import { openTabAction } from '../open-tab-action';
import { eyebrow, heading, sentence } from '../parts/own-text';
import { labelledText, plainText, shortened } from '../parts/plain-text';
import { DECISION_CARD_WORDS } from '../../words/decision/decision-card-words';
import { NOTICE_CARD_WORDS } from '../../words/decision/notice-card-words';
import { NOTICE_MEANING, NOTICE_WORDS } from '../../words/decision/notice-words';
import { writtenDate, writtenInstant } from '../../words/written-dates';
import type { NoticeCardView } from './notice-card-view';

const SHOWN_LATE = 5;

/** A notice in the personal chat of somebody who may see the case: what has happened, the facts, and what comes next. */
export function noticeCard(view: NoticeCardView): CardJson {
  const { decision, notice } = view;
  const { language, decisionId } = decision;
  const title = NOTICE_WORDS[notice][language];
  return cardJson(language, `${decisionId}: ${title}.`, {
    body: [
      eyebrow(kindLine(decision)),
      heading(title),
      ...plainText(shortened(decision.content.title, 200), { bold: true }),
      sentence(NOTICE_MEANING[language][notice](decisionId)),
      ...factsOf(view),
      versionLine(decision),
    ],
    actions: [openTabAction(DECISION_CARD_WORDS[language].openCase, decision.link)],
  });
}

function factsOf(view: NoticeCardView): CardElementArray {
  const { decision, notice, waitedDays, fulfilled, late } = view;
  const { language, content } = decision;
  const words = NOTICE_CARD_WORDS[language];
  switch (notice) {
    case 'reminder':
    case 'escalation':
      return [
        sentence(words.waited(waitedDays)),
        // Everybody may have answered, and nothing be settled as long as a conflict is not.
        ...(decision.missing.length === 0 ? [sentence(words.conflictOpen)] : missingLine(decision)),
      ];
    case 'undecidable':
      return undecidableLines(decision).slice(1);
    case 'conditionFulfilled':
      return [
        ...(fulfilled === null
          ? []
          : [
              labelledText(words.fulfilled, shortened(fulfilled.step.text, 300)),
              ...plainText(
                words.fulfilledBy(shortened(fulfilled.byName, 100), writtenInstant(fulfilled.at, language)),
                { spacing: 'Small' },
              ),
              labelledText(words.note, shortened(fulfilled.note, 300)),
              labelledText(words.evidence, shortened(fulfilled.fileName, 120)),
            ]),
        ...conditionsSection(decision),
      ];
    case 'lapsed':
      return [
        ...decision.conditions.filter((one) => one.state === 'unmet').map((one) => stepLine(one, language)),
        sentence(words.next),
      ];
    case 'expired':
      return [
        ...(content.revisitOn === null
          ? []
          : [sentence(words.expiredOn(writtenDate(content.revisitOn, language)))]),
        sentence(words.next),
      ];
    case 'stale':
      return [
        ...late
          .slice(0, SHOWN_LATE)
          .flatMap(({ step, newDueOn, reason }) => [
            stepLine({ ...step, state: 'open' }, language),
            ...(newDueOn === null
              ? []
              : [sentence(words.newDueOn(writtenDate(newDueOn, language)), { spacing: 'None' })]),
            ...(reason === null
              ? []
              : [labelledText(words.delayed, shortened(reason, 300), { subtle: true })]),
          ]),
        sentence(words.next),
      ];
    case 'postponementOver':
    case 'revoked':
    case 'withdrawn':
      return standingLines(decision);
    default:
      return unreachable(notice);
  }
}
