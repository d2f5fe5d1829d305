import type { CardElementArray } from '@microsoft/teams.cards';
import type { BodyChange, ProposedChange } from '../../domain/body-change/body-change';
import { unreachable } from '../../domain/ground/unreachable';
import { cardJson, type CardJson } from '../card-json';
import { executeAction } from '../execute-action';
import { openTabAction } from '../open-tab-action';
import { eyebrow, heading, sentence } from '../parts/own-text';
import { labelledText, shortened } from '../parts/plain-text';
import { BODY_CARD_WORDS } from '../../words/body-change/body-card-words';
import { LEVEL_WORDS } from '../../words/decision/decision-words';
import { FIELDS } from '../../words/field-names';
import type { Language } from '../../words/language';
import { ROLE_WORDS } from '../../words/access/role-words';
import { modelSentence } from '../../words/decision/rule-sentence';
import { writtenDate } from '../../words/written-dates';
import { writtenList } from '../../words/written-values';
import { stillAwaitedLines, stillAwaitedTitle, type StillAwaited } from './still-awaited';

export type BodyChangeCardView = {
  language: Language;
  municipality: string;
  changeId: string;
  change: BodyChange;
  /** Whom the change is about, where it is about somebody. */
  personName: string | null;
  proposedByName: string;
  state: ProposedChange['state'];
  settledByName: string | null;
  /** As what the reader may confirm or decline it; null if they may not. */
  asks: 'member' | 'administrator' | null;
  /** Set where it is sent because it still awaits a press. */
  still: StillAwaited | undefined;
  link: string;
};

/** Asks a member to confirm a change of who decides, or how, with one press; later it says what became of it. */
export function bodyChangeCard(view: BodyChangeCardView): CardJson {
  const { language, municipality, changeId, change, state, settledByName, asks, still, link } = view;
  const words = BODY_CARD_WORDS[language];
  const title =
    still === undefined ? words.changeTitle[state] : stillAwaitedTitle('bodyChange', still, language);
  const isAsked = state === 'awaited' && asks !== null;
  const button = (text: string, verb: 'bodyChange.confirm' | 'bodyChange.decline') =>
    executeAction(text, { verb, changeId, language });
  return cardJson(language, `${title}: ${words.changeWhat[change.type]}`, {
    body: [
      eyebrow(words.kindOfCard(municipality)),
      heading(title),
      ...(still === undefined ? [] : stillAwaitedLines('bodyChange', still, language)),
      sentence(words.changeWhat[change.type]),
      ...linesOf(view),
      labelledText(words.proposedBy, shortened(view.proposedByName, 100)),
      ...(settledByName === null ? [] : [labelledText(words.settledBy, shortened(settledByName, 100))]),
      ...(state === 'awaited'
        ? [
            ...(asks === null && still !== undefined
              ? []
              : [sentence(asks === null ? words.notAsked : words.changeAsks[asks])]),
            sentence(words.changeWithout),
          ]
        : []),
    ],
    actions: [
      ...(isAsked
        ? [
            button(words.confirmChange, 'bodyChange.confirm'),
            button(words.declineChange, 'bodyChange.decline'),
          ]
        : []),
      openTabAction(words.openSettings, link),
    ],
  });
}

/** What exactly would change. */
function linesOf({ change, language, personName }: BodyChangeCardView): CardElementArray {
  const words = BODY_CARD_WORDS[language];
  const date = (day: string) => writtenDate(day, language);
  const name = shortened(personName ?? '', 100);
  switch (change.type) {
    case 'MembershipRecorded':
      return [
        labelledText(words.person, name),
        labelledText(words.role, ROLE_WORDS[change.data.role][language]),
        labelledText(words.firstDay, date(change.data.from)),
      ];
    case 'MembershipEnded':
      return [
        labelledText(words.person, name),
        labelledText(words.role, ROLE_WORDS[change.data.role][language]),
        labelledText(words.lastDay, date(change.data.to)),
      ];
    case 'DecisionModelSet':
      return [
        labelledText(words.model, modelSentence(change.data.model, language)),
        labelledText(words.firstDay, date(change.data.from)),
        labelledText(words.caseNumber, shortened(change.data.caseNumber, 60)),
      ];
    case 'BodyBasisRecorded':
      return [
        labelledText(FIELDS.basis[language], shortened(change.data.text, 500)),
        ...(change.data.bodies === undefined
          ? []
          : [labelledText(FIELDS.designated[language], shortened(change.data.bodies.designated, 100))]),
        labelledText(FIELDS.decidedOn[language], date(change.data.decidedOn)),
        labelledText(words.caseNumber, shortened(change.data.caseNumber, 60)),
      ];
    case 'DelegationRecorded':
      return [
        labelledText(words.delegate, name),
        labelledText(words.ceiling, String(change.data.ceiling)),
        labelledText(words.scope, shortened(change.data.scope, 300)),
        labelledText(words.period, words.fromTo(date(change.data.from), date(change.data.to))),
        labelledText(words.caseNumber, shortened(change.data.caseNumber, 60)),
      ];
    case 'ActingChairRecorded':
      return [
        labelledText(words.actingChair, name),
        labelledText(words.period, words.fromTo(date(change.data.from), date(change.data.to))),
        labelledText(words.caseNumber, shortened(change.data.caseNumber, 60)),
      ];
    case 'ActingChairEnded':
      return [labelledText(words.actingChair, name), labelledText(words.lastDay, date(change.data.to))];
    case 'SamePersonConfirmed':
      return [labelledText(words.person, name), sentence(words.newAccount)].flat();
    case 'DecisionPolicySet':
      return [
        labelledText(
          words.bands,
          writtenList(
            change.data.policy.scale.bands.map((one) =>
              words.band(one.atLeast, LEVEL_WORDS[one.decidedBy][language].toLowerCase()),
            ),
            language,
          ),
        ),
      ];
    default:
      return unreachable(change);
  }
}
