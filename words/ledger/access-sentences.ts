import type { AccessEvent, Renamed } from '../../domain/access/events';
import type { Language } from '../language';
import { modelSentence } from '../decision/rule-sentence';
import { tell, type Sentence, type Tellers } from './sentence';
import { sentencePartsIn, type SentenceParts } from './sentence-parts';
import type { ThingNames } from '../../domain/trail/thing-names';

const RENAMED_WORDS = {
  da: { name: 'navnet', title: 'titlen' },
  en: { name: 'the name', title: 'the title' },
} satisfies Record<Language, Record<Renamed, string>>;

const inDanish = (names: ThingNames): SentenceParts => sentencePartsIn('da', names);
const inEnglish = (names: ThingNames): SentenceParts => sentencePartsIn('en', names);

/** The two people of a mandate. */
const mandateIn = (say: SentenceParts, { mandates }: ThingNames, mandateId: string) => {
  const mandate = mandates.get(mandateId);
  return { deputy: say.person(mandate?.deputyId), member: say.person(mandate?.memberId) };
};

const da: Tellers<AccessEvent> = {
  MembershipRecorded: ({ data, by, names }) => {
    const say = inDanish(names);
    return tell`${by} registrerede ${say.person(data.personId)} som ${say.role(data.role)} fra den ${say.date(data.from)}.`;
  },
  MembershipEnded: ({ data, by, names }) => {
    const say = inDanish(names);
    return tell`${by} afsluttede rollen som ${say.role(data.role)} for ${say.person(data.personId)}. Sidste dag er den ${say.date(data.to)}.`;
  },
  MandateRecorded: ({ data, by, names }) => {
    const say = inDanish(names);
    return tell`${by} registrerede ${say.person(data.deputyId)} som stedfortræder for ${say.person(data.memberId)} fra den ${say.date(data.from)} til og med den ${say.date(data.to)}.`;
  },
  MandateConfirmed: ({ data, by, names }) => {
    const { deputy, member } = mandateIn(inDanish(names), names, data.mandateId);
    return tell`${by} bekræftede fuldmagten til ${deputy} som stedfortræder for ${member}.`;
  },
  MandateDeclined: ({ data, by, names }) => {
    const { deputy, member } = mandateIn(inDanish(names), names, data.mandateId);
    return tell`${by} afviste fuldmagten til ${deputy} som stedfortræder for ${member}.`;
  },
  MandateEnded: ({ data, by, names }) => {
    const say = inDanish(names);
    const { deputy, member } = mandateIn(say, names, data.mandateId);
    return tell`${by} afsluttede fuldmagten til ${deputy} som stedfortræder for ${member}. Sidste dag er den ${say.date(data.to)}.`;
  },
  DelegationRecorded: ({ data, by, names }) => {
    const say = inDanish(names);
    return tell`${by} registrerede, at ${say.person(data.delegateId)} kan acceptere risici på højst ${data.ceiling} point fra den ${say.date(data.from)} til og med den ${say.date(data.to)}.`;
  },
  DelegationEnded: ({ data, by, names }) => {
    const say = inDanish(names);
    return tell`${by} afsluttede delegationen til ${say.person(names.delegations.get(data.delegationId))}. Sidste dag er den ${say.date(data.to)}.`;
  },
  ActingChairRecorded: ({ data, by, names }) => {
    const say = inDanish(names);
    return tell`${by} registrerede ${say.person(data.personId)} som fungerende formand fra den ${say.date(data.from)} til og med den ${say.date(data.to)}.`;
  },
  ActingChairEnded: ({ data, by, names }) => {
    const say = inDanish(names);
    return tell`${by} afsluttede perioden, hvor ${say.person(names.actingChairs.get(data.actingId))} er fungerende formand. Sidste dag er den ${say.date(data.to)}.`;
  },
  DecisionModelSet: ({ data, by, names }) => {
    const say = inDanish(names);
    return tell`${by} fastsatte, hvordan sager afgøres fra den ${say.date(data.from)}: ${modelSentence(data.model, 'da')}`;
  },
  BodyBasisRecorded: ({ data, by, names }) => {
    const say = inDanish(names);
    return tell`${by} registrerede beslutningen af ${say.date(data.decidedOn)} om, hvem der er ledelsesorgan (sag ${data.caseNumber}).`;
  },
  GroupJoined: ({ data, by, names }) => {
    const say = inDanish(names);
    return tell`${by} føjede ${say.person(data.personId)} til gruppen ${say.audience(data.group)} fra den ${say.date(data.from)}.`;
  },
  GroupLeft: ({ data, by, names }) => {
    const say = inDanish(names);
    return tell`${by} tog ${say.person(data.personId)} ud af gruppen ${say.audience(data.group)}. Sidste dag er den ${say.date(data.to)}.`;
  },
  LeaveRecorded: ({ data, by, names }) => {
    const say = inDanish(names);
    return tell`${by} registrerede orlov for ${say.person(data.personId)} fra den ${say.date(data.from)} til og med den ${say.date(data.to)}.`;
  },
  LeaveAnnulled: ({ data, by, names }) => {
    const say = inDanish(names);
    return tell`${by} annullerede orloven for ${say.person(data.personId)} fra den ${say.date(data.from)}.`;
  },
  PersonRenamed: ({ data, by, names }) =>
    tell`${by} ændrede ${data.changed.map((one) => RENAMED_WORDS.da[one]).join(' og ')} for ${inDanish(names).person(data.personId)}.`,
  SamePersonConfirmed: ({ data, by, names }) =>
    tell`${by} bekræftede, at ${inDanish(names).person(data.personId)} har fået en ny konto i Entra ID.`,
  SamePersonDenied: ({ data, by, names }) =>
    tell`${by} oplyste, at en anden konto med samme mailadresse som ${inDanish(names).person(data.personId)} tilhører en anden person.`,
  GroupLinked: ({ data, by, names }) =>
    tell`${by} lod gruppen ${inDanish(names).audience(data.audience)} følge en gruppe i Entra ID.`,
  GroupUnlinked: ({ data, by, names }) =>
    tell`${by} bestemte, at gruppen ${inDanish(names).audience(data.audience)} ikke længere følger en gruppe i Entra ID.`,
  ProposalDismissed: ({ data, by, names }) => {
    const say = inDanish(names);
    const person = say.person(data.personId ?? undefined);
    const group = say.audience(data.audience);
    const what = {
      joined: (): Sentence => tell`at føje ${person} til gruppen ${group}`,
      left: (): Sentence => tell`at tage ${person} ud af gruppen ${group}`,
      renamed: (): Sentence => tell`at ændre navn eller titel for ${person}`,
    } satisfies Record<typeof data.change, () => Sentence>;
    return tell`${by} afviste et forslag fra Entra ID om ${what[data.change]()}.`;
  },
};

const en: Tellers<AccessEvent> = {
  MembershipRecorded: ({ data, by, names }) => {
    const say = inEnglish(names);
    return tell`${by} recorded ${say.person(data.personId)} as ${say.role(data.role)} from ${say.date(data.from)}.`;
  },
  MembershipEnded: ({ data, by, names }) => {
    const say = inEnglish(names);
    return tell`${by} ended the role of ${say.role(data.role)} for ${say.person(data.personId)}. The last day is ${say.date(data.to)}.`;
  },
  MandateRecorded: ({ data, by, names }) => {
    const say = inEnglish(names);
    return tell`${by} recorded ${say.person(data.deputyId)} as deputy for ${say.person(data.memberId)} from ${say.date(data.from)} until and including ${say.date(data.to)}.`;
  },
  MandateConfirmed: ({ data, by, names }) => {
    const { deputy, member } = mandateIn(inEnglish(names), names, data.mandateId);
    return tell`${by} confirmed the mandate of ${deputy} as deputy for ${member}.`;
  },
  MandateDeclined: ({ data, by, names }) => {
    const { deputy, member } = mandateIn(inEnglish(names), names, data.mandateId);
    return tell`${by} declined the mandate of ${deputy} as deputy for ${member}.`;
  },
  MandateEnded: ({ data, by, names }) => {
    const say = inEnglish(names);
    const { deputy, member } = mandateIn(say, names, data.mandateId);
    return tell`${by} ended the mandate of ${deputy} as deputy for ${member}. The last day is ${say.date(data.to)}.`;
  },
  DelegationRecorded: ({ data, by, names }) => {
    const say = inEnglish(names);
    return tell`${by} recorded that ${say.person(data.delegateId)} may accept risks of at most ${data.ceiling} points from ${say.date(data.from)} until and including ${say.date(data.to)}.`;
  },
  DelegationEnded: ({ data, by, names }) => {
    const say = inEnglish(names);
    return tell`${by} ended the delegation to ${say.person(names.delegations.get(data.delegationId))}. The last day is ${say.date(data.to)}.`;
  },
  ActingChairRecorded: ({ data, by, names }) => {
    const say = inEnglish(names);
    return tell`${by} recorded ${say.person(data.personId)} as acting chair from ${say.date(data.from)} until and including ${say.date(data.to)}.`;
  },
  ActingChairEnded: ({ data, by, names }) => {
    const say = inEnglish(names);
    return tell`${by} ended the period in which ${say.person(names.actingChairs.get(data.actingId))} is acting chair. The last day is ${say.date(data.to)}.`;
  },
  DecisionModelSet: ({ data, by, names }) => {
    const say = inEnglish(names);
    return tell`${by} set how decisions are made from ${say.date(data.from)}: ${modelSentence(data.model, 'en')}`;
  },
  BodyBasisRecorded: ({ data, by, names }) => {
    const say = inEnglish(names);
    return tell`${by} recorded the decision of ${say.date(data.decidedOn)} on who the management body is (case ${data.caseNumber}).`;
  },
  GroupJoined: ({ data, by, names }) => {
    const say = inEnglish(names);
    return tell`${by} added ${say.person(data.personId)} to the group ${say.audience(data.group)} from ${say.date(data.from)}.`;
  },
  GroupLeft: ({ data, by, names }) => {
    const say = inEnglish(names);
    return tell`${by} took ${say.person(data.personId)} out of the group ${say.audience(data.group)}. The last day is ${say.date(data.to)}.`;
  },
  LeaveRecorded: ({ data, by, names }) => {
    const say = inEnglish(names);
    return tell`${by} recorded leave for ${say.person(data.personId)} from ${say.date(data.from)} until and including ${say.date(data.to)}.`;
  },
  LeaveAnnulled: ({ data, by, names }) => {
    const say = inEnglish(names);
    return tell`${by} annulled the leave for ${say.person(data.personId)} from ${say.date(data.from)}.`;
  },
  PersonRenamed: ({ data, by, names }) =>
    tell`${by} changed ${data.changed.map((one) => RENAMED_WORDS.en[one]).join(' and ')} of ${inEnglish(names).person(data.personId)}.`,
  SamePersonConfirmed: ({ data, by, names }) =>
    tell`${by} confirmed that ${inEnglish(names).person(data.personId)} has a new account in Entra ID.`,
  SamePersonDenied: ({ data, by, names }) =>
    tell`${by} stated that another account with the same mail address as ${inEnglish(names).person(data.personId)} belongs to somebody else.`,
  GroupLinked: ({ data, by, names }) =>
    tell`${by} let the group ${inEnglish(names).audience(data.audience)} follow a group in Entra ID.`,
  GroupUnlinked: ({ data, by, names }) =>
    tell`${by} decided that the group ${inEnglish(names).audience(data.audience)} no longer follows a group in Entra ID.`,
  ProposalDismissed: ({ data, by, names }) => {
    const say = inEnglish(names);
    const person = say.person(data.personId ?? undefined);
    const group = say.audience(data.audience);
    const what = {
      joined: (): Sentence => tell`to add ${person} to the group ${group}`,
      left: (): Sentence => tell`to take ${person} out of the group ${group}`,
      renamed: (): Sentence => tell`to change the name or title of ${person}`,
    } satisfies Record<typeof data.change, () => Sentence>;
    return tell`${by} dismissed a proposal from Entra ID ${what[data.change]()}.`;
  },
};

/** What happened to roles, mandates, delegations and groups, as sentences. */
export const ACCESS_SENTENCES = { da, en } satisfies Record<Language, Tellers<AccessEvent>>;
