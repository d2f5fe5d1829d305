import type { PersonId } from '../../domain/access/role';
import type { DanishDate } from '../../domain/calendar/danish-time';
import type { DecisionCommand, Shown } from '../../domain/decision/commands';
import type {
  Annex,
  Condition,
  DecisionContent,
  Framing,
  Kind,
  RiskPart,
  TreatmentAction,
} from '../../domain/decision/content';
import type { Version, Vote } from '../../domain/decision/decision';
import type { Choice, Finding, FrozenName, NamedPerson, Outcome, Tally } from '../../domain/decision/terms';
import type { DecisionEvent } from '../../domain/decision/events';
import type { Rule } from '../../domain/decision/rule';
import type { TrainingEvent } from '../../domain/training/events';
import type { CourseText, Participation } from '../../domain/training/training';
import { NOW } from './instants';
import { CHAIR, COORDINATOR, member } from './people';
import { sha256Of } from './sha256-of';

/** A PDF by the hash of its bytes. */
export const anAnnex = (changes: Partial<Annex> = {}): Annex => ({
  fileName: 'risikorapport.pdf',
  contentHash: 'a'.repeat(64),
  mediaType: 'application/pdf',
  bytes: 48_000,
  confidential: true,
  ...changes,
});

type ContentOf<K extends Kind> = Extract<DecisionContent, { kind: K }>;

/** What every kind of item has, with nothing wrong on `TODAY`. */
export const FRAMING: Framing = {
  title: 'Nedbrud hos driftsleverandøren',
  publicText: 'Direktionen accepterer den rest af risikoen, der er tilbage efter planen',
  affectedServices: ['Hjemmepleje'],
  consequenceForCitizens: 'Besøg kan falde ud',
  recommendation: 'Det indstilles, at planen godkendes',
  alternatives: [],
  plainWords: ['Går systemet ned, mangler personalet medicinlister.'],
  ownerId: member(1),
  recommenderId: COORDINATOR,
  level: 'body',
  delegationId: null,
  supersedes: null,
  revisitOn: '2027-06-01',
  answerBy: '2026-11-16',
  caseNumber: '26/014823',
  annexes: [anAnnex()],
  conditions: [],
};

/** A risk that a delegate could accept by the scale: nine of twenty-five once it is treated. */
export const RISK: RiskPart = {
  scenario: 'Omsorgssystemet er nede i op til fem døgn',
  before: { consequence: 5, likelihood: 3 },
  after: { consequence: 3, likelihood: 3 },
  scaleVersion: 0,
  treatment: 'reduce',
  treatmentPlan: 'Nødlister gemmes uden for leverandørens drift',
  actions: [],
};

/** A decision item that nothing is wrong with on `TODAY`; a test changes only what it is about. */
export const aDecisionContent = (
  changes: Partial<ContentOf<'riskAcceptance'>> = {},
): ContentOf<'riskAcceptance'> => ({ kind: 'riskAcceptance', ...FRAMING, ...RISK, ...changes });

/** A condition as it is put forward; the rules number it. */
export const aCondition = (changes: Partial<Condition> = {}): Condition => ({
  conditionId: 'V1',
  text: 'Nødlister er afprøvet',
  ownerId: member(1),
  dueOn: '2026-12-01',
  ...changes,
});

/** A step of the treatment as it is put forward; the rules number it. */
export const anAction = (changes: Partial<TreatmentAction> = {}): TreatmentAction => ({
  actionId: 'H1',
  text: 'Nødlister gemmes hver nat',
  ownerId: member(1),
  dueOn: '2026-12-15',
  ...changes,
});

/** One item of every kind, with nothing wrong on `TODAY`. */
export const EVERY_KIND: { [K in Kind]: ContentOf<K> } = {
  riskAcceptance: aDecisionContent(),
  treatmentPlan: { ...FRAMING, ...RISK, kind: 'treatmentPlan', actions: [anAction()] },
  measureApproval: {
    ...FRAMING,
    kind: 'measureApproval',
    measures: [
      {
        code: 'c',
        title: 'Beredskab og backup',
        summary: 'Nødplaner og daglig backup',
        version: '2',
        performer: 'own',
      },
    ],
  },
  correctiveApproval: {
    ...FRAMING,
    kind: 'correctiveApproval',
    measureCode: 'c',
    deficiency: 'Backup er ikke gendannet i et år',
    correction: 'Gendannelse prøves hver måned',
    foundOn: '2026-10-26',
  },
  policy: {
    ...FRAMING,
    kind: 'policy',
    policyName: 'Informationssikkerhedspolitik',
    policyVersion: '5.0',
    summary: 'Fornyet efter ændringer i organisationen',
  },
  supplierReview: {
    ...FRAMING,
    kind: 'supplierReview',
    supplier: 'Eksempel Drift',
    performer: 'itDriftsenhed',
    period: '1. halvår 2026',
    findings: 'To afvigelser, begge rettet',
  },
  incidentNotNotified: {
    ...FRAMING,
    revisitOn: null,
    kind: 'incidentNotNotified',
    incidentReference: 'H-2026-004',
    awareAt: '2026-11-01T06:30:00.000Z',
    assessment: 'Ingen borgere blev berørt',
    reason: 'Hændelsen er ikke væsentlig',
  },
};

export const DECISION = 'D-2026-001';

/** A name and title as the directory has them at the moment. */
export const NAME: FrozenName = { name: 'Mette Holm', title: 'Direktør' };

/** Everybody whom the ordinary item names, as the directory has them. */
export const NAMED: readonly NamedPerson[] = [
  { personId: member(1), name: 'Lars Østergaard', title: 'Direktør' },
  { personId: COORDINATOR, name: 'Camilla Nørby', title: 'Koordinator' },
];

/** Asks to put an item before those who decide. */
export const submits = (
  content: DecisionContent = aDecisionContent(),
): Extract<DecisionCommand, { type: 'SubmitDecision' }> => ({
  type: 'SubmitDecision',
  content,
  people: NAMED,
});

/** Asks to put an item forward in a new version. */
export const revises = (
  content: DecisionContent,
  version = 1,
  decisionId = DECISION,
): Extract<DecisionCommand, { type: 'ReviseDecision' }> => ({
  type: 'ReviseDecision',
  decisionId,
  version,
  content,
  people: NAMED,
  note: 'Fristen er rykket',
});

/** The body decides by majority, as it does until it has recorded otherwise. */
export const BY_MAJORITY: Rule = { by: 'body', model: { kind: 'majority', quorum: 1 } };

/** The item put before the body, as the ledger has it. */
export const submitted = (
  content: DecisionContent = aDecisionContent(),
  decisionId = DECISION,
  rule: Rule = BY_MAJORITY,
): Extract<DecisionEvent, { type: 'DecisionSubmitted' }> => ({
  type: 'DecisionSubmitted',
  data: { decisionId, version: 1, content, contentHash: sha256Of(content), rule, people: NAMED },
});

/** The item put forward in a further version, as the ledger has it. */
export const revised = (
  content: DecisionContent,
  version = 2,
  decisionId = DECISION,
  rule: Rule = BY_MAJORITY,
): Extract<DecisionEvent, { type: 'DecisionRevised' }> => ({
  type: 'DecisionRevised',
  data: {
    decisionId,
    version,
    content,
    contentHash: sha256Of(content),
    rule,
    people: NAMED,
    cause: 'revised',
    note: 'Fristen er rykket',
  },
});

/** A version as it stands in a folded decision: put forward by somebody, or brought about by their conditions. */
export const aVersion = (
  content: DecisionContent,
  by: PersonId,
  changes: Partial<Version> = {},
): Version => ({
  version: 1,
  content,
  contentHash: sha256Of(content),
  rule: BY_MAJORITY,
  cause: 'submitted',
  note: null,
  people: NAMED,
  by,
  at: NOW,
  ...changes,
});

type Answer = {
  choice?: Choice;
  reason?: string | null;
  until?: DanishDate | null;
  content?: DecisionContent;
  decisionId?: string;
  version?: number;
  answerNo?: number;
  onBehalfOf?: PersonId | null;
};

const reasonFor = (choice: Choice) => (choice === 'approve' ? null : 'Planen mangler en frist');

/** What the voter had on the screen, by the names that the directory has. */
export const shown = ({
  content,
  decisionId = DECISION,
  version = 1,
  answerNo = 1,
  onBehalfOf = null,
}: Answer = {}): Shown => ({
  decisionId,
  version,
  contentHash: sha256Of(content ?? aDecisionContent()),
  answerNo,
  onBehalfOf,
  voter: NAME,
  absent: onBehalfOf === null ? null : { name: 'Lars Østergaard', title: 'Direktør' },
});

/** A member's answer to the item, as asked for: an approval unless said otherwise, with a reason where one is due. */
export const aVote = (answer: Answer = {}): Extract<DecisionCommand, { type: 'CastVote' }> => {
  const { choice = 'approve', reason, until } = answer;
  return {
    type: 'CastVote',
    ...shown(answer),
    choice,
    reason: reason === undefined ? reasonFor(choice) : reason,
    until: until === undefined ? (choice === 'postpone' ? '2026-12-01' : null) : until,
  };
};

/** What of an answer is frozen in the ledger, from somebody of whom no course is registered. */
const frozen = (personId: PersonId, answer: Answer): Omit<Vote, 'castAt' | 'surface'> => {
  const { version, contentHash, answerNo, onBehalfOf, choice, reason, until, voter, absent } = aVote(answer);
  const ownRole = personId === CHAIR ? 'chair' : 'member';
  return {
    version,
    contentHash,
    answerNo,
    personId,
    ...voter,
    role: onBehalfOf === null ? ownRole : 'deputy',
    training: { courses: 0, latestOn: null },
    onBehalfOf:
      onBehalfOf === null || absent === null ? null : { personId: onBehalfOf, ...absent, mandateId: 'F-001' },
    choice,
    reason,
    until,
    meetingId: null,
  };
};

/** The same answer as the ledger has it. */
export const voted = (
  personId: PersonId,
  answer: Answer = {},
): Extract<DecisionEvent, { type: 'VoteCast' }> => ({
  type: 'VoteCast',
  data: { decisionId: answer.decisionId ?? DECISION, ...frozen(personId, answer) },
});

/** The same answer as it stands in a folded decision. */
export const aCastVote = (personId: PersonId, choice: Choice = 'approve', answer: Answer = {}): Vote => ({
  ...frozen(personId, { ...answer, choice }),
  surface: 'tab',
  castAt: NOW,
});

/** How the answers stood, as the conclusion has it: a body of five by majority unless said otherwise. */
export const aTally = (changes: Partial<Tally> = {}): Tally => ({
  body: 5,
  needed: 3,
  quorum: 1,
  conflicted: 0,
  approve: 0,
  reject: 0,
  return: 0,
  postpone: 0,
  ...changes,
});

/** The conclusion as the ledger has it. */
export const concluded = (
  outcome: Outcome,
  tally: Partial<Tally> = {},
  { content = aDecisionContent(), decisionId = DECISION, version = 1 }: Answer = {},
): Extract<DecisionEvent, { type: 'DecisionConcluded' }> => ({
  type: 'DecisionConcluded',
  data: { decisionId, version, contentHash: sha256Of(content), outcome, tally: aTally(tally) },
});

/** A condition met, as the ledger has it. */
export const conditionFulfilled = (
  conditionId = 'V1',
  decisionId = DECISION,
): Extract<DecisionEvent, { type: 'ConditionFulfilled' }> => ({
  type: 'ConditionFulfilled',
  data: {
    decisionId,
    conditionId,
    note: 'Afprøvet i uge 47',
    evidence: anAnnex({ fileName: 'bevis.pdf', contentHash: 'e'.repeat(64) }),
  },
});

type Reported = Extract<DecisionEvent, { type: 'ActionReported' }>;

/** A step of the treatment that is done, as the ledger has it. */
export const actionDone = (actionId = 'H1', decisionId = DECISION): Reported => ({
  type: 'ActionReported',
  data: { decisionId, actionId, report: { kind: 'done', note: 'Sat i drift' } },
});

/** A step of the treatment that is delayed, as the ledger has it. */
export const actionDelayed = (actionId = 'H1', decisionId = DECISION): Reported => ({
  type: 'ActionReported',
  data: {
    decisionId,
    actionId,
    report: { kind: 'delayed', newDueOn: '2027-02-01', reason: 'Leverandøren er forsinket' },
  },
});

/** An approval taken back, as the ledger has it. */
export const revoked = (decisionId = DECISION): Extract<DecisionEvent, { type: 'DecisionRevoked' }> => ({
  type: 'DecisionRevoked',
  data: { decisionId, ...NAME, reason: 'Forudsætningen er bristet' },
});

/** An item taken back, as the ledger has it. */
export const withdrawn = (decisionId = DECISION): Extract<DecisionEvent, { type: 'DecisionWithdrawn' }> => ({
  type: 'DecisionWithdrawn',
  data: { decisionId, reason: 'Sagen er ikke aktuel' },
});

/** A notice of somebody's own conflict, as the ledger has it. */
export const conflictDeclared = (
  personId: PersonId,
  decisionId = DECISION,
): Extract<DecisionEvent, { type: 'ConflictDeclared' }> => ({
  type: 'ConflictDeclared',
  data: { decisionId, personId, ...NAME, ground: 'Min bror ejer leverandøren' },
});

/** What the others found, as the ledger has it. */
export const conflictSettled = (
  personId: PersonId,
  finding: Finding = 'conflicted',
  decisionId = DECISION,
): Extract<DecisionEvent, { type: 'ConflictSettled' }> => ({
  type: 'ConflictSettled',
  data: { decisionId, personId, finding },
});

/** A course of the catalogue that gives two of the five competences. */
export const aCourse = (
  changes: Partial<CourseText & { courseId: string }> = {},
): CourseText & { courseId: string } => ({
  courseId: 'K-001',
  title: 'Kursus for direktionen',
  provider: 'Eksempel Kommune',
  format: 'Fremmøde',
  minutes: 180,
  competences: ['identify', 'assess'],
  audiences: [],
  validMonths: null,
  source: 'Eksempel',
  ...changes,
});

/** A course in the catalogue, as the ledger has it. */
export const courseAdded = (changes: Partial<CourseText & { courseId: string }> = {}): TrainingEvent => ({
  type: 'CourseAdded',
  data: aCourse(changes),
});

/** A participation that can be logged on `TODAY` for a body with a chair and the first course. */
export const aParticipation = (changes: Partial<Participation> = {}): Participation => ({
  personId: CHAIR,
  courseId: 'K-001',
  otherCourse: null,
  completedOn: '2026-10-01',
  minutes: null,
  evidence: { kind: 'seenByCoordinator' },
  ...changes,
});

/** A completed course, as the ledger has it. */
export const completionLogged = (changes: Partial<Participation> = {}, number = 1): TrainingEvent => ({
  type: 'CompletionLogged',
  data: { completionId: `T-${String(number).padStart(6, '0')}`, ...aParticipation(changes) },
});

/** A course that a person says to have taken and nobody has verified, as the ledger has it. */
export const completionReported = (changes: Partial<Participation> = {}, number = 1): TrainingEvent => ({
  type: 'CompletionReported',
  data: {
    completionId: `T-${String(number).padStart(6, '0')}`,
    ...aParticipation({ evidence: { kind: 'ownWord' }, ...changes }),
  },
});
