import type { PersonId } from '../../domain/access/role';
import type { DecisionCommand } from '../../domain/decision/commands';
import type { Annex, Choice, DecisionContent, Vote } from '../../domain/decision/decision';
import type { DecisionEvent } from '../../domain/decision/events';
import type { Participation } from '../../domain/training/commands';
import type { TrainingEvent } from '../../domain/training/events';
import type { Course } from '../../domain/training/training';
import { NOW } from './instants';
import { CHAIR, COORDINATOR, member } from './people';
import { sha256Of } from './sha256-of';

/** A PDF by the hash of its bytes. */
export const anAnnex = (changes: Partial<Annex> = {}): Annex => ({
  fileName: 'risikorapport.pdf',
  contentHash: 'a'.repeat(64),
  mediaType: 'application/pdf',
  bytes: 48_000,
  ...changes,
});

/** A decision item that nothing is wrong with on `TODAY`; a test changes only what it is about. */
export const aDecisionContent = (changes: Partial<DecisionContent> = {}): DecisionContent => ({
  kind: 'riskAcceptance',
  title: 'Nedbrud hos driftsleverandøren',
  scenario: 'Omsorgssystemet er nede i op til fem døgn',
  affectedServices: ['Hjemmepleje'],
  consequenceForCitizens: 'Besøg kan falde ud',
  before: { consequence: 5, likelihood: 3 },
  after: { consequence: 3, likelihood: 3 },
  scale: 'lokal politik 5×5',
  treatment: 'reduce',
  treatmentPlan: 'Nødlister gemmes uden for leverandørens drift',
  recommendation: 'Det indstilles, at planen godkendes',
  alternatives: [],
  plainWords: ['Går systemet ned, mangler personalet medicinlister.'],
  ownerId: member(1),
  recommenderId: COORDINATOR,
  revisitOn: '2027-06-01',
  answerBy: '2026-11-16',
  caseNumber: '26/014823',
  annexes: [anAnnex()],
  ...changes,
});

export const DECISION = 'D-2026-001';

/** The item put before the body, as the ledger has it. */
export const submitted = (
  content: DecisionContent = aDecisionContent(),
  decisionId = DECISION,
): Extract<DecisionEvent, { type: 'DecisionSubmitted' }> => ({
  type: 'DecisionSubmitted',
  data: { decisionId, version: 1, content, contentHash: sha256Of(content), rule: 'majority' },
});

type Answer = { choice?: Choice; reason?: string | null; content?: DecisionContent; decisionId?: string };

const reasonFor = (choice: Choice) => (choice === 'approve' ? null : 'Planen mangler en frist');

/** A member's answer to the item, as asked for: an approval unless said otherwise, with a reason where one is due. */
export const aVote = ({ choice = 'approve', reason, content, decisionId = DECISION }: Answer = {}): Extract<
  DecisionCommand,
  { type: 'CastVote' }
> => ({
  type: 'CastVote',
  decisionId,
  version: 1,
  contentHash: sha256Of(content ?? aDecisionContent()),
  choice,
  reason: reason === undefined ? reasonFor(choice) : reason,
  voter: { name: 'Mette Holm', title: 'Direktør' },
});

/** The same answer as the ledger has it. */
export const voted = (
  personId: PersonId,
  answer: Answer = {},
): Extract<DecisionEvent, { type: 'VoteCast' }> => {
  const { decisionId, contentHash, choice, reason, voter } = aVote(answer);
  const role = personId === CHAIR ? 'chair' : 'member';
  return {
    type: 'VoteCast',
    data: { decisionId, version: 1, contentHash, personId, choice, reason, role, ...voter },
  };
};

/** The same answer as it stands in a folded decision. */
export const aCastVote = (personId: PersonId, choice: Choice = 'approve'): Vote => {
  const { reason, name, title, role } = voted(personId, { choice }).data;
  return { personId, choice, reason, name, title, role, castAt: NOW };
};

/** A course of the catalogue that gives two of the five competences. */
export const aCourse = (changes: Partial<Course> = {}): Course => ({
  courseId: 'K-001',
  title: 'Kursus for direktionen',
  provider: 'Eksempel Kommune',
  format: 'Fremmøde',
  minutes: 180,
  competences: ['identify', 'assess'],
  source: 'Eksempel',
  ...changes,
});

/** A course in the catalogue, as the ledger has it. */
export const courseAdded = (changes: Partial<Course> = {}): TrainingEvent => ({
  type: 'CourseAdded',
  data: aCourse(changes),
});

/** A participation that can be logged on `TODAY` for a body with a chair and the first course. */
export const aParticipation = (changes: Partial<Participation> = {}): Participation => ({
  personId: CHAIR,
  courseId: 'K-001',
  completedOn: '2026-10-01',
  evidence: { kind: 'seenByCoordinator' },
  ...changes,
});

/** A completed course, as the ledger has it. */
export const completionLogged = (changes: Partial<Participation> = {}, number = 1): TrainingEvent => ({
  type: 'CompletionLogged',
  data: { completionId: `T-${String(number).padStart(6, '0')}`, ...aParticipation(changes) },
});
