import type { BodyChange } from '../../domain/body-change/body-change';
import type { BodyChangeEvent } from '../../domain/body-change/events';
import { unreachable } from '../../domain/ground/unreachable';
import type { ThingNames } from '../../domain/trail/thing-names';
import { modelSentence } from '../decision/rule-sentence';
import type { Language } from '../language';
import { tell, type Sentence, type Tellers } from './sentence';
import { sentencePartsIn } from './sentence-parts';

function changeInDanish(change: BodyChange | undefined, names: ThingNames): Sentence {
  const say = sentencePartsIn('da', names);
  switch (change?.type) {
    case undefined:
      return ['ændringen'];
    case 'MembershipRecorded':
      return tell`${say.person(change.data.personId)} som ${say.role(change.data.role)} fra den ${say.date(change.data.from)}`;
    case 'MembershipEnded':
      return tell`rollen som ${say.role(change.data.role)} for ${say.person(change.data.personId)} afsluttes den ${say.date(change.data.to)}`;
    case 'DecisionModelSet':
      return tell`beslutningsmodel fra den ${say.date(change.data.from)} (${withoutStop(modelSentence(change.data.model, 'da'))})`;
    case 'BodyBasisRecorded':
      return tell`beslutningen af ${say.date(change.data.decidedOn)} om, hvem der er ledelsesorgan (sag ${change.data.caseNumber})`;
    case 'DelegationRecorded':
      return tell`delegation til ${say.person(change.data.delegateId)} på højst ${change.data.ceiling} point`;
    case 'ActingChairRecorded':
      return tell`${say.person(change.data.personId)} som fungerende formand fra den ${say.date(change.data.from)} til og med den ${say.date(change.data.to)}`;
    case 'ActingChairEnded':
      return tell`${say.person(change.data.personId)} er fungerende formand til og med den ${say.date(change.data.to)}`;
    case 'SamePersonConfirmed':
      return tell`ny konto i Entra ID til ${say.person(change.data.personId)}`;
    case 'DecisionPolicySet':
      return ['risikoniveauer, og hvem der beslutter på dem'];
    default:
      return unreachable(change);
  }
}

function changeInEnglish(change: BodyChange | undefined, names: ThingNames): Sentence {
  const say = sentencePartsIn('en', names);
  switch (change?.type) {
    case undefined:
      return ['the change'];
    case 'MembershipRecorded':
      return tell`${say.person(change.data.personId)} as ${say.role(change.data.role)} from ${say.date(change.data.from)}`;
    case 'MembershipEnded':
      return tell`the role of ${say.role(change.data.role)} for ${say.person(change.data.personId)} ends on ${say.date(change.data.to)}`;
    case 'DecisionModelSet':
      return tell`decision model from ${say.date(change.data.from)} (${withoutStop(modelSentence(change.data.model, 'en'))})`;
    case 'BodyBasisRecorded':
      return tell`the decision of ${say.date(change.data.decidedOn)} on who the management body is (case ${change.data.caseNumber})`;
    case 'DelegationRecorded':
      return tell`delegation to ${say.person(change.data.delegateId)} of at most ${change.data.ceiling} points`;
    case 'ActingChairRecorded':
      return tell`${say.person(change.data.personId)} as acting chair from ${say.date(change.data.from)} until and including ${say.date(change.data.to)}`;
    case 'ActingChairEnded':
      return tell`${say.person(change.data.personId)} is acting chair until and including ${say.date(change.data.to)}`;
    case 'SamePersonConfirmed':
      return tell`a new account in Entra ID for ${say.person(change.data.personId)}`;
    case 'DecisionPolicySet':
      return ['risk levels and who decides on them'];
    default:
      return unreachable(change);
  }
}

const withoutStop = (sentence: string): string => sentence.replace(/\.$/, '');

const da: Tellers<BodyChangeEvent> = {
  ChangeProposed: ({ data, by, names }) =>
    tell`${by} forelagde en ændring for ledelsesorganet: ${changeInDanish(data.change, names)}.`,
  ChangeConfirmed: ({ data, by, names }) =>
    tell`${by} bekræftede en ændring: ${changeInDanish(names.changes.get(data.changeId), names)}.`,
  ChangeDeclined: ({ data, by, names }) =>
    tell`${by} afviste en ændring: ${changeInDanish(names.changes.get(data.changeId), names)}.`,
  ChangeWithdrawn: ({ data, by, names }) =>
    tell`${by} trak en ændring tilbage: ${changeInDanish(names.changes.get(data.changeId), names)}.`,
};

const en: Tellers<BodyChangeEvent> = {
  ChangeProposed: ({ data, by, names }) =>
    tell`${by} submitted a change to the management body: ${changeInEnglish(data.change, names)}.`,
  ChangeConfirmed: ({ data, by, names }) =>
    tell`${by} confirmed a change: ${changeInEnglish(names.changes.get(data.changeId), names)}.`,
  ChangeDeclined: ({ data, by, names }) =>
    tell`${by} declined a change: ${changeInEnglish(names.changes.get(data.changeId), names)}.`,
  ChangeWithdrawn: ({ data, by, names }) =>
    tell`${by} withdrew a change: ${changeInEnglish(names.changes.get(data.changeId), names)}.`,
};

/** What happened to changes of who decides, or how, as sentences. */
export const BODY_CHANGE_SENTENCES = { da, en } satisfies Record<Language, Tellers<BodyChangeEvent>>;
