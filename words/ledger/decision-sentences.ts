import { POLITICAL_BODY_IN_SENTENCE, REFERRAL_OUTCOME_WORDS } from '../decision/referral-words';
import type { Level } from '../../domain/decision/scale';
import type { Outcome } from '../../domain/decision/terms';
import type { DecisionEvent } from '../../domain/decision/events';
import type { Rule } from '../../domain/decision/rule';
import type { ThingNames } from '../../domain/trail/thing-names';
import { FIELDS } from '../field-names';
import type { Language } from '../language';
import { CHOICE_WORDS, FINDING_WORDS } from '../decision/decision-words';
import { tell, type Sentence, type SentencePart, type Tellers } from './sentence';
import { sentencePartsIn, type SentenceParts } from './sentence-parts';

const inDanish = (names: ThingNames): SentenceParts => sentencePartsIn('da', names);
const inEnglish = (names: ThingNames): SentenceParts => sentencePartsIn('en', names);

const BEFORE = {
  da: { delegate: '', body: 'ledelsesorganet', wholeBody: 'hele ledelsesorganet' },
  en: { delegate: '', body: 'the management body', wholeBody: 'the whole management body' },
} satisfies Record<Language, Record<Level, string>>;

/** Whom an item is put before. */
const putBefore = (rule: Rule, level: Level, say: SentenceParts, language: Language): SentencePart =>
  rule.by === 'delegate' ? say.person(rule.delegateId) : BEFORE[language][level];

/** For whom somebody answers. */
const onBehalfOf = (person: SentencePart, language: Language): Sentence =>
  tell` ${FIELDS.onBehalfOf[language].toLowerCase()} ${person}`;

const CONCLUDED = {
  da: { approved: 'godkendt', rejected: 'ikke godkendt', returned: 'sendt tilbage', postponed: 'udsat' },
  en: { approved: 'approved', rejected: 'not approved', returned: 'sent back', postponed: 'postponed' },
} satisfies Record<Language, Record<Outcome, string>>;

const da: Tellers<DecisionEvent> = {
  DecisionPolicySet: ({ data, by }) =>
    tell`${by} fastsatte kommunens regler for beslutninger (udgave ${data.version}).`,
  DecisionSubmitted: ({ data, by, names }) => {
    const say = inDanish(names);
    return tell`${by} forelagde ${say.decision(data.decisionId)} for ${putBefore(data.rule, data.content.level, say, 'da')}.`;
  },
  DecisionRevised: ({ data, by, names }) => {
    const decision = inDanish(names).decision(data.decisionId);
    return data.cause === 'conditions'
      ? tell`${by} stillede vilkår i ${decision}, som dermed fik udgave ${data.version}.`
      : tell`${by} forelagde ${decision} i en ny udgave (udgave ${data.version}).`;
  },
  ConditionsAdded: ({ data, by, names }) => {
    const decision = inDanish(names).decision(data.decisionId);
    const count = data.added.length === 1 ? 'et vilkår' : `${String(data.added.length)} vilkår`;
    return tell`${by} stillede ${count} i ${decision}, som dermed fik udgave ${data.version}.`;
  },
  DecisionWithdrawn: ({ data, by, names }) =>
    tell`${by} trak ${inDanish(names).decision(data.decisionId)} tilbage.`,
  VoteCast: ({ data, by, names }) => {
    const say = inDanish(names);
    const until = data.until === null ? '' : ` Ny dato er den ${say.date(data.until)}.`;
    const behalf: Sentence =
      data.onBehalfOf === null
        ? []
        : onBehalfOf(say.person(data.onBehalfOf.personId, data.onBehalfOf.name), 'da');
    return tell`${by} svarede ${say.quote(CHOICE_WORDS[data.choice].da)} i ${say.decision(data.decisionId)}${behalf}.${until}`;
  },
  ConflictDeclared: ({ data, by, names }) =>
    tell`${by} meldte sig inhabil i ${inDanish(names).decision(data.decisionId)}.`,
  ConflictFindingGiven: ({ data, by, names }) => {
    const say = inDanish(names);
    const behalf: Sentence = data.seat === data.by.personId ? [] : onBehalfOf(say.person(data.seat), 'da');
    return tell`${by} svarede${behalf}, at ${say.person(data.personId)} er ${FINDING_WORDS[data.finding].da} i ${say.decision(data.decisionId)}.`;
  },
  ConflictSettled: ({ data, names }) => {
    const say = inDanish(names);
    return tell`Det blev afgjort, at ${say.person(data.personId)} er ${FINDING_WORDS[data.finding].da} i ${say.decision(data.decisionId)}.`;
  },
  DecisionConcluded: ({ data, names }) =>
    tell`${inDanish(names).decision(data.decisionId)} blev ${CONCLUDED.da[data.outcome]}.`,
  ConditionFulfilled: ({ data, by, names }) =>
    tell`${by} viste, at vilkår ${data.conditionId} i ${inDanish(names).decision(data.decisionId)} er opfyldt.`,
  ActionReported: ({ data, by, names }) => {
    const say = inDanish(names);
    const what =
      data.report.kind === 'done'
        ? 'udført'
        : `forsinket og satte en ny frist den ${say.date(data.report.newDueOn)}`;
    return tell`${by} meldte trin ${data.actionId} i ${say.decision(data.decisionId)} ${what}.`;
  },
  DecisionRevoked: ({ data, by, names }) =>
    tell`${by} tilbagekaldte godkendelsen af ${inDanish(names).decision(data.decisionId)}.`,
  DecisionJournaled: ({ data, by, names }) =>
    tell`${by} journaliserede ${inDanish(names).decision(data.decisionId)} på sag ${data.caseNumber}.`,
  DecisionReferred: ({ data, by, names }) => {
    const say = inDanish(names);
    return tell`${by} registrerede, at ${say.decision(data.decisionId)} blev oversendt til ${POLITICAL_BODY_IN_SENTENCE[data.politicalBody].da} den ${say.date(data.sentOn)} til mødet den ${say.date(data.meetingOn)} (sag ${data.caseNumber}).`;
  },
  ReferralAnswered: ({ data, by, names }) => {
    const say = inDanish(names);
    return tell`${by} registrerede den politiske beslutning af ${say.date(data.decidedOn)} om ${say.decision(data.decisionId)}: ${REFERRAL_OUTCOME_WORDS[data.referralOutcome].da} (sag ${data.caseNumber}).`;
  },
  AnnexRead: ({ data, by, names }) => {
    const say = inDanish(names);
    const file = names.decisions.get(data.decisionId)?.files.get(data.contentHash);
    return tell`${by} læste ${file === undefined ? 'et bilag' : `bilaget ${say.quote(file)}`} i ${say.decision(data.decisionId)}.`;
  },
};

const en: Tellers<DecisionEvent> = {
  DecisionPolicySet: ({ data, by }) =>
    tell`${by} set the municipality’s rules for decisions (version ${data.version}).`,
  DecisionSubmitted: ({ data, by, names }) => {
    const say = inEnglish(names);
    return tell`${by} submitted ${say.decision(data.decisionId)} to ${putBefore(data.rule, data.content.level, say, 'en')}.`;
  },
  DecisionRevised: ({ data, by, names }) => {
    const decision = inEnglish(names).decision(data.decisionId);
    return data.cause === 'conditions'
      ? tell`${by} set conditions in ${decision}, which thereby became version ${data.version}.`
      : tell`${by} submitted ${decision} in a new version (version ${data.version}).`;
  },
  ConditionsAdded: ({ data, by, names }) => {
    const decision = inEnglish(names).decision(data.decisionId);
    const count = data.added.length === 1 ? 'a condition' : `${String(data.added.length)} conditions`;
    return tell`${by} set ${count} in ${decision}, which thereby became version ${data.version}.`;
  },
  DecisionWithdrawn: ({ data, by, names }) =>
    tell`${by} withdrew ${inEnglish(names).decision(data.decisionId)}.`,
  VoteCast: ({ data, by, names }) => {
    const say = inEnglish(names);
    const until = data.until === null ? '' : ` The new date is ${say.date(data.until)}.`;
    const behalf: Sentence =
      data.onBehalfOf === null
        ? []
        : onBehalfOf(say.person(data.onBehalfOf.personId, data.onBehalfOf.name), 'en');
    return tell`${by} answered ${say.quote(CHOICE_WORDS[data.choice].en)} in ${say.decision(data.decisionId)}${behalf}.${until}`;
  },
  ConflictDeclared: ({ data, by, names }) =>
    tell`${by} declared a conflict of interest in ${inEnglish(names).decision(data.decisionId)}.`,
  ConflictFindingGiven: ({ data, by, names }) => {
    const say = inEnglish(names);
    const behalf: Sentence = data.seat === data.by.personId ? [] : onBehalfOf(say.person(data.seat), 'en');
    return tell`${by} answered${behalf} that ${say.person(data.personId)} is ${FINDING_WORDS[data.finding].en} in ${say.decision(data.decisionId)}.`;
  },
  ConflictSettled: ({ data, names }) => {
    const say = inEnglish(names);
    return tell`It was settled that ${say.person(data.personId)} is ${FINDING_WORDS[data.finding].en} in ${say.decision(data.decisionId)}.`;
  },
  DecisionConcluded: ({ data, names }) =>
    tell`${inEnglish(names).decision(data.decisionId)} was ${CONCLUDED.en[data.outcome]}.`,
  ConditionFulfilled: ({ data, by, names }) =>
    tell`${by} showed that condition ${data.conditionId} in ${inEnglish(names).decision(data.decisionId)} is met.`,
  ActionReported: ({ data, by, names }) => {
    const say = inEnglish(names);
    const what =
      data.report.kind === 'done'
        ? 'done'
        : `delayed and set a new due date, ${say.date(data.report.newDueOn)}`;
    return tell`${by} reported step ${data.actionId} in ${say.decision(data.decisionId)} ${what}.`;
  },
  DecisionRevoked: ({ data, by, names }) =>
    tell`${by} revoked the approval of ${inEnglish(names).decision(data.decisionId)}.`,
  DecisionJournaled: ({ data, by, names }) =>
    tell`${by} journalised ${inEnglish(names).decision(data.decisionId)} under case ${data.caseNumber}.`,
  DecisionReferred: ({ data, by, names }) => {
    const say = inEnglish(names);
    return tell`${by} recorded that ${say.decision(data.decisionId)} was sent on to ${POLITICAL_BODY_IN_SENTENCE[data.politicalBody].en} on ${say.date(data.sentOn)} for the meeting on ${say.date(data.meetingOn)} (case ${data.caseNumber}).`;
  },
  ReferralAnswered: ({ data, by, names }) => {
    const say = inEnglish(names);
    return tell`${by} recorded the political decision of ${say.date(data.decidedOn)} on ${say.decision(data.decisionId)}: ${REFERRAL_OUTCOME_WORDS[data.referralOutcome].en} (case ${data.caseNumber}).`;
  },
  AnnexRead: ({ data, by, names }) => {
    const say = inEnglish(names);
    const file = names.decisions.get(data.decisionId)?.files.get(data.contentHash);
    return tell`${by} read ${file === undefined ? 'an annex' : `the annex ${say.quote(file)}`} in ${say.decision(data.decisionId)}.`;
  },
};

/** What happened to decisions, as sentences. */
export const DECISION_SENTENCES = { da, en } satisfies Record<Language, Tellers<DecisionEvent>>;
