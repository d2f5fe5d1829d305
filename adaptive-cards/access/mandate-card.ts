import type { MandateConfirmation } from '../../domain/access/mandate';
import type { DanishDate } from '../../domain/calendar/danish-time';
import { cardJson, type CardJson } from '../card-json';
import { executeAction } from '../execute-action';
import { openTabAction } from '../open-tab-action';
import { eyebrow, footnote, heading, sentence } from '../parts/own-text';
import { labelledText, shortened } from '../parts/plain-text';
import { BODY_CARD_WORDS } from '../../words/body-change/body-card-words';
import type { Language } from '../../words/language';
import { writtenDate } from '../../words/written-dates';
import { stillAwaitedLines, stillAwaitedTitle, type StillAwaited } from '../body-change/still-awaited';

export type MandateCardView = {
  language: Language;
  municipality: string;
  mandateId: string;
  deputyName: string;
  memberName: string;
  from: DanishDate;
  to: DanishDate;
  caseNumber: string;
  confirmation: MandateConfirmation;
  /** Whether its last day has passed. */
  isOver: boolean;
  /** Whether the seat is the reader's own. */
  isOwn: boolean;
  /** Whether the reader may confirm or decline it. */
  maySettle: boolean;
  /** Set where it is sent because it still awaits a press. */
  still: StillAwaited | undefined;
  link: string;
};

/** Asks a member, or the chair, whether a mandate is given; later it says how the mandate stands. */
export function mandateCard(view: MandateCardView): CardJson {
  const { language, municipality, mandateId, confirmation, isOver, isOwn, maySettle, still, link } = view;
  const words = BODY_CARD_WORDS[language];
  const isAsked = confirmation === 'awaited' && !isOver;
  const title =
    isAsked && still !== undefined
      ? stillAwaitedTitle('mandate', still, language)
      : isOver
        ? words.mandateOver
        : words.mandateTitle[confirmation];
  const canSettle = maySettle && !isOver;
  const button = (text: string, verb: 'mandate.confirm' | 'mandate.decline') =>
    executeAction(text, { verb, mandateId, language });
  return cardJson(language, `${title}.`, {
    body: [
      eyebrow(words.kindOfCard(municipality)),
      heading(title),
      ...(isAsked && still !== undefined ? stillAwaitedLines('mandate', still, language) : []),
      ...(isAsked && still?.to !== 'coordinator'
        ? [sentence(isOwn ? words.mandateForYou : words.mandateForOther)]
        : []),
      labelledText(words.deputy, shortened(view.deputyName, 100)),
      labelledText(words.member, shortened(view.memberName, 100)),
      labelledText(
        words.period,
        words.fromTo(writtenDate(view.from, language), writtenDate(view.to, language)),
      ),
      labelledText(words.caseNumber, shortened(view.caseNumber, 60)),
      ...(isAsked ? [sentence(words.mandateWithout)] : []),
      ...(isAsked || confirmation === 'confirmed' ? [footnote(words.mandateTellsYou)] : []),
    ],
    actions: [
      ...(canSettle && isAsked
        ? [button(words.confirmMandate, 'mandate.confirm'), button(words.declineMandate, 'mandate.decline')]
        : []),
      ...(canSettle && confirmation === 'confirmed'
        ? [button(words.takeBackMandate, 'mandate.decline')]
        : []),
      openTabAction(words.openSettings, link),
    ],
  });
}
