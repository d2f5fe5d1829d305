import { FEED_PROBLEM_WORDS, FEED_STANDING_WORDS } from '../feed/feed-words';
import { REFERRAL_OUTCOME_WORDS } from '../decision/referral-words';
import { ADOPTER_WORDS } from '../decision/adopter-words';
import type { LedgerEvent } from '../../domain/event';
import { AUDIENCE_WORDS } from '../access/audience-words';
import { ROLE_NAMES } from '../access/role-words';
import { CYCLE_TEMPLATE_TITLES } from '../cycle/cycle-template-words';
import { RECURRENCE_WORDS } from '../cycle/recurrence-words';
import {
  CHOICE_WORDS,
  FINDING_WORDS,
  KIND_WORDS,
  LEVEL_WORDS,
  OUTCOME_WORDS,
  TREATMENT_WORDS,
} from '../decision/decision-words';
import { MEASURE_WORDS, PERFORMER_WORDS } from '../decision/measure-words';
import { EFFECT_WORDS, OBLIGATION_WORDS, PROGRESS_WORDS } from '../measure/measure-register-words';
import { CASE_LABELS } from '../decision/case-labels';
import { FEED_CHANGE_WORDS, FEED_NAMES } from '../feed/feed-words';
import { REGISTERED_FACT_WORDS } from '../registration/registration-words';
import { FIELDS } from '../field-names';
import { asHeadings } from '../in-language';
import type { Text } from '../language';
import {
  INCIDENT_KIND_WORDS,
  KNOWN_WORDS,
  SIGNIFICANCE_WORDS,
  STAGE_WORDS,
  UNLAWFUL_WORDS,
  VERDICT_WORDS,
} from '../incident/incident-words';
import { COLOUR_WORDS, LABEL_WORDS } from '../status/light-words';
import { STATUS_LABELS } from '../status/status-labels';
import { FIGURE_WORDS, SECTION_WORDS } from '../status/section-words';
import { COMPETENCE_WORDS } from '../training/competence-words';
import { EVIDENCE_TEXTS, READING_TEXTS } from '../training/export-words';
import { EXERCISE_KIND_WORDS } from '../exercise/exercise-words';
import { SUPERVISOR_WORDS } from '../supplier/supplier-words';
import { CRITICALITY_WORDS, HANDOVER_WORDS } from '../system/system-words';
import { EVENT_NAMES } from './event-names';

type IssuedEvent = Extract<LedgerEvent, { type: 'ReportIssued' }>;
/** A whole status is no field: it has a page of its own. */
type Data = Exclude<LedgerEvent, IssuedEvent>['data'] | Omit<IssuedEvent['data'], 'report'>;

type FieldsIn<T> = T extends readonly (infer Item)[]
  ? FieldsIn<Item>
  : T extends object
    ? { [Name in keyof T & string]-?: Name | FieldsIn<T[Name]> }[keyof T & string]
    : never;

/** Every field that the data of an event can have, however deep. */
export type FactField = FieldsIn<Data>;

type IsCode<T> = T extends string ? (string extends T ? never : T) : never;
type CodesIn<T> = T extends readonly (infer Item)[]
  ? CodesIn<Item>
  : T extends object
    ? {
        [Name in keyof T & string]-?:
          | (IsCode<T[Name] extends readonly (infer Item)[] ? Item : T[Name]> extends never ? never : Name)
          | CodesIn<T[Name]>;
      }[keyof T & string]
    : never;

/** The fields that hold a choice from a closed list. */
type CodeField = CodesIn<Data>;

const NUMBER = { da: 'Nummer', en: 'Number' };
const FINGERPRINT = { da: 'Fingeraftryk', en: 'Fingerprint' };

/** What the fields of a fact are called. A field of the forms is called what it is there. */
export const FACT_LABELS = {
  ...FIELDS,
  ...AUDIENCE_WORDS,
  ...FIGURE_WORDS,
  ...SECTION_WORDS,
  ...asHeadings(COMPETENCE_WORDS),
  ...CHOICE_WORDS,
  decisionId: FIELDS.decisionId,
  suppliers: SECTION_WORDS.suppliers,
  systems: SECTION_WORDS.systems,
  exercises: SECTION_WORDS.exercises,
  maturity: SECTION_WORDS.maturity,
  incidents: SECTION_WORDS.incidents,
  measures: FIELDS.measures,
  training: CASE_LABELS.coursesThen,
  kind: { da: 'Slags', en: 'Kind' },
  contentHash: FINGERPRINT,
  assessment: FIELDS.assessment,
  account: { da: 'Konto', en: 'Account' },
  actingId: NUMBER,
  added: { da: 'Nye vilkår', en: 'New conditions' },
  answerNo: { da: 'Svar nummer', en: 'Answer number' },
  askedOf: { da: 'Bedt om at bekræfte', en: 'Asked to confirm' },
  body: { da: 'Med i afgørelsen', en: 'Counted' },
  by: { da: 'Af', en: 'By' },
  cause: { da: 'Årsag til udgaven', en: 'Why there is a version' },
  changeId: NUMBER,
  changed: { da: 'Ændret', en: 'Changed' },
  completionId: NUMBER,
  conflicted: { da: 'Inhabile', en: 'Conflicted' },
  confirmation: { da: 'Bekræftelse', en: 'Confirmation' },
  confirmedBy: { da: 'Bekræftet af', en: 'Confirmed by' },
  correction: FIELDS.correction,
  corrects: { da: 'Retter registrering', en: 'Corrects registration' },
  data: { da: 'Oplysninger', en: 'Details' },
  deadlines: SECTION_WORDS.deadlines,
  escalationDays: FIELDS.escalationDays,
  feed: { da: 'Datakilde', en: 'Data source' },
  followUpId: NUMBER,
  problem: { da: 'Årsag', en: 'Cause' },
  readAt: { da: 'Senest læst', en: 'Last read' },
  standing: { da: 'Status', en: 'State' },
  saysHash: FINGERPRINT,
  isLate: STATUS_LABELS.late,
  isReviewed: { da: 'Gennemgået af en koordinator', en: 'Reviewed by a coordinator' },
  itemId: NUMBER,
  latestOn: { da: 'Seneste kursus', en: 'Latest course' },
  mandateId: { da: 'Fuldmagt', en: 'Mandate' },
  meetingId: { da: 'Møde', en: 'Meeting' },
  nameSeen: { da: 'Navn ved login', en: 'Name at sign-in' },
  offerId: NUMBER,
  outcome: { da: 'Resultat', en: 'Outcome' },
  people: { da: 'Personer i sagen', en: 'People in the case' },
  policy: { da: 'Regler', en: 'Rules' },
  previousOwnerId: { da: 'Ansvarlig før', en: 'Responsible before' },
  proposalId: NUMBER,
  referralId: NUMBER,
  rule: { da: 'Beslutningsregel', en: 'Decision rule' },
  seat: FIELDS.onBehalfOf,
  tally: { da: 'Optælling', en: 'Count' },
  type: { da: 'Hvad ændringen er', en: 'What the change is' },
  wanted: { da: 'Valgt til', en: 'Turned on' },
  format: { da: 'Form', en: 'Form' },
  follows: { da: 'Efter opgave nummer', en: 'After task number' },
  next: { da: 'Næste frist', en: 'Next due date' },
  significanceAnswers: FIELDS.significance,
  entryNo: { da: 'Linje', en: 'Line' },
  correctsEntry: { da: 'Retter linje', en: 'Corrects line' },
  exhibit: FIELDS.evidence,
} satisfies Record<FactField, Text>;

/** Fields that are called something else inside another. */
export const FACT_LABELS_INSIDE: Readonly<Record<string, Text>> = {
  'tally.needed': { da: 'Nødvendige ens svar', en: 'Equal answers needed' },
  'tally.quorum': { da: 'Skal mindst have svaret', en: 'Must at least have answered' },
  'people.name': FIELDS.name,
  'training.courses': { da: 'Antal kurser', en: 'Number of courses' },
  'rule.by': { da: 'Afgøres af', en: 'Decided by' },
  'figures.incidents': FIGURE_WORDS.incidents,
  'figures.suppliers': FIGURE_WORDS.suppliers,
};

/** What the choices of each field are called. */
export const FACT_CODES = {
  role: ROLE_NAMES,
  as: {
    ...ROLE_NAMES,
    member: { da: 'Medlem', en: 'Member' },
  },
  group: AUDIENCE_WORDS,
  audience: AUDIENCE_WORDS,
  audiences: AUDIENCE_WORDS,
  groups: AUDIENCE_WORDS,
  feed: FEED_NAMES,
  change: {
    joined: { da: 'Er kommet i gruppen', en: 'Has joined the group' },
    left: { da: 'Er gået ud af gruppen', en: 'Has left the group' },
    renamed: { da: 'Har fået et andet navn eller en anden titel', en: 'Has another name or title' },
    ...FEED_CHANGE_WORDS,
  },
  changed: { name: FIELDS.name, title: FIELDS.title },
  confirmation: {
    setUp: { da: 'Registreret, før den første sag blev forelagt', en: 'Recorded before the first decision' },
    notAsked: { da: 'Ingen skulle bekræfte', en: 'Nobody had to confirm' },
    awaited: { da: 'Afventer bekræftelse', en: 'Awaiting confirmation' },
    confirmed: { da: 'Bekræftet', en: 'Confirmed' },
    declined: { da: 'Afvist', en: 'Declined' },
  },
  type: EVENT_NAMES,
  kind: {
    ...KIND_WORDS,
    ...EVIDENCE_TEXTS,
    ...INCIDENT_KIND_WORDS,
    ...EXERCISE_KIND_WORDS,
    case: { da: 'Journalsag', en: 'Case in the journal' },
    majority: { da: 'Flertal', en: 'Majority' },
    all: { da: 'Alle', en: 'Everybody' },
    atLeast: { da: 'Mindst et antal', en: 'At least a number' },
    chiefExecutive: { da: 'Formanden afgør', en: 'The chair decides' },
    done: { da: 'Udført', en: 'Done' },
    delayed: { da: 'Forsinket', en: 'Delayed' },
    file: { da: 'Fil', en: 'File' },
  },
  level: LEVEL_WORDS,
  decidedBy: LEVEL_WORDS,
  treatment: TREATMENT_WORDS,
  supervisedBy: SUPERVISOR_WORDS,
  criticality: CRITICALITY_WORDS,
  state: HANDOVER_WORDS,
  performer: PERFORMER_WORDS,
  code: MEASURE_WORDS,
  measureCode: MEASURE_WORDS,
  obligation: OBLIGATION_WORDS,
  progress: PROGRESS_WORDS,
  effect: EFFECT_WORDS,
  choice: CHOICE_WORDS,
  decided: CHOICE_WORDS,
  outcome: OUTCOME_WORDS,
  finding: asHeadings(FINDING_WORDS),
  cause: {
    revised: { da: 'Forelagt i en ny udgave', en: 'Submitted in a new version' },
    conditions: EVENT_NAMES.ConditionsAdded,
  },
  by: { body: LEVEL_WORDS.body, delegate: LEVEL_WORDS.delegate },
  reading: READING_TEXTS,
  problem: FEED_PROBLEM_WORDS,
  standing: FEED_STANDING_WORDS,
  competences: asHeadings(COMPETENCE_WORDS),
  topic: SECTION_WORDS,
  section: SECTION_WORDS,
  colour: COLOUR_WORDS,
  label: LABEL_WORDS,
  adoptedBy: ADOPTER_WORDS,
  politicalBody: ADOPTER_WORDS,
  referralOutcome: REFERRAL_OUTCOME_WORDS,
  recurrence: RECURRENCE_WORDS,
  template: CYCLE_TEMPLATE_TITLES,
  unlawful: UNLAWFUL_WORDS,
  crossBorder: KNOWN_WORDS,
  affectsRecipients: KNOWN_WORDS,
  seriousDisruption: KNOWN_WORDS,
  financialLoss: KNOWN_WORDS,
  materialDamageToOthers: KNOWN_WORDS,
  otherDamageToOthers: KNOWN_WORDS,
  significance: SIGNIFICANCE_WORDS,
  stage: STAGE_WORDS,
  verdict: VERDICT_WORDS,
  facts: REGISTERED_FACT_WORDS,
  unreleased: {
    sendUnreviewed: { da: 'Udsendes automatisk', en: 'Issued automatically' },
    wait: { da: 'Venter, til en koordinator udsender', en: 'Waits until a coordinator issues it' },
  },
} satisfies Record<CodeField, Readonly<Record<string, Text>>>;

/** Fields that hold the id of a person, or several, also as the values inside them. */
export const PERSON_FIELDS: readonly string[] = [
  'personId',
  'ownerId',
  'recommenderId',
  'deputyId',
  'memberId',
  'delegateId',
  'askedOf',
  'present',
  'seat',
  'previousOwnerId',
  'confirmedBy',
  'responsible',
  'participantIds',
] satisfies readonly FactField[];

/** Fields that only hold others together: what is in them stands by itself. */
export const OPEN_FIELDS: readonly string[] = [
  'content',
  'policy',
  'report',
  'scale',
  'data',
  'significanceAnswers',
];

/** Ids that say nothing to anybody; the entry as data has them. */
export const OPAQUE_FIELDS: readonly string[] = [
  'account',
  'saysHash',
  'proposalId',
  'people',
  'bytes',
  'mediaType',
] satisfies readonly FactField[];

/** Words around the fields of a fact. */
export const FACT_WORDS = {
  yes: { da: 'Ja', en: 'Yes' },
  no: { da: 'Nej', en: 'No' },
  none: { da: 'Ikke angivet', en: 'Not given' },
} satisfies Record<string, Text>;
