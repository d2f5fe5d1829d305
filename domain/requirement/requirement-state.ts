import type { PersonId } from '../access/role';
import type { Month } from '../calendar/danish-time';
import type { DecisionId } from '../decision/terms';
import { unreachable } from '../ground/unreachable';
import type { EvidenceState } from '../measure/measure-standing';
import type { MeasureId } from '../measure/registered-measure';
import type { Topic } from '../indicator/topic';
import type { Colour, Light } from '../status/light';
import type { Register } from '../status/register-in-use';
import type { CourseId } from '../training/training';
import type { StaffOfferId } from '../training/staff-offer';
import type { Requirement } from './catalogue';
import type { LocalRule, Material, SetAside } from './requirement-records';

/**
 * What is recorded about a demand, and never whether it is met (invariant 11): something recorded documents it; what
 * did is to be taken up again; something is lacking; nothing recorded says anything, which is grey (invariant 10). Beside
 * them: the municipality has said that the demand is not relevant to it, which documents nothing.
 */
export const REQUIREMENT_STATES = [
  'documented',
  'toReview',
  'lacking',
  'notAssessed',
  'notRelevant',
] as const;
export type RequirementState = (typeof REQUIREMENT_STATES)[number];

/** The rules that set a state; each has a sentence in Danish and English. */
export const REQUIREMENT_RULES = [
  'measure-in-force',
  'measure-changed',
  'measure-to-review',
  'measure-after-incident',
  'measure-over-a-year',
  'measure-missing',
  'corrective-none',
  'corrective-open',
  'corrective-to-review',
  'corrective-in-force',
  'oversight-none',
  'oversight-awaited',
  'oversight-not-noted',
  'oversight-noted',
  'offer-none',
  'offer-recorded',
  'policy-missing',
  'policy-to-review',
  'policy-in-force',
  'policy-over-a-year',
  'policy-within-a-year',
  'acceptance-none',
  'acceptance-to-review',
  'acceptance-in-force',
  'plan-none',
  'plan-to-review',
  'plan-in-force',
  'risks-over-a-year',
  'risks-within-a-year',
  'reporting-none',
  'reporting-awaited',
  'reporting-on-time',
  'registration-none',
  'registration-open',
  'registration-overdue',
  'registration-recorded',
  'local-documented',
  'local-to-review',
  'local-open',
  'local-nothing-chosen',
  /** The municipality says that it is not relevant: by itself, or by a decision that is in force. */
  'set-aside',
  'set-aside-by-decision',
  /** A coordinator has set the section's colour, and knows of what its rule does not. */
  'section-set-by-hand',
  /** Nothing that the app keeps can show it. */
  'nothing-kept',
] as const;
export type RequirementRule = (typeof REQUIREMENT_RULES)[number];

/** The rule of the demand itself, or that of the section of the monthly status whose colour it goes by. */
export type StateRule = { by: 'requirement'; rule: RequirementRule } | { by: 'section'; light: Light };

/** Something recorded that documents a demand, keeps it open or tells of it. */
export type RequirementProof =
  | { kind: 'decision'; decisionId: DecisionId }
  /** The month's status, and the record of who has noted it. */
  | { kind: 'status'; month: Month }
  | { kind: 'oversightRecord'; month: Month }
  | { kind: 'coverage' }
  | { kind: 'course'; courseId: CourseId }
  | { kind: 'staffOffer'; offerId: StaffOfferId }
  /** A measure of the register, and whether recent evidence shows that it is carried out. */
  | { kind: 'measure'; measureId: MeasureId; evidence: EvidenceState }
  /** How far the measures are carried out, in the colour that is shown. */
  | { kind: 'implementation'; colour: Colour }
  /** A section of the status whose figures are entered, in the colour that is shown. */
  | { kind: 'section'; section: Topic; colour: Colour }
  /** A list of the app that gives a section its figures, in the colour that is shown. */
  | { kind: 'register'; register: Register; colour: Colour }
  /** The incidents of the app; what they are stands with them, for those who may see it. */
  | { kind: 'incidents' }
  /** What is recorded of the registration by § 10, and of its changes. */
  | { kind: 'registration' }
  /** The measurements of the app, and its exercises, where any counts. */
  | { kind: 'baseline' }
  | { kind: 'exercises' };

/** What a demand's rule says. */
export type RequirementVerdict = {
  state: RequirementState;
  rule: StateRule;
  proofs: readonly RequirementProof[];
  /** What keeps it from being documented: decisions that await an answer or are to be taken again. */
  unsettled: readonly RequirementProof[];
};

/** What is recorded about a demand by hand, whatever its state. */
export type RecordedByHand = {
  /** Why it is not relevant; null: it is. */
  setAside: SetAside | null;
  materials: readonly Material[];
};

/** A demand as it stands. */
export type RequirementStanding = RequirementVerdict &
  RecordedByHand & {
    requirement: Requirement;
    /** What tells of it beside what its rule goes by, and changes no state: bad figures that are gone make nothing better. */
    related: readonly RequirementProof[];
    /** Whoever is recorded as answering for the section that it goes by; null: nobody is. */
    owner: PersonId | null;
  };

/** A rule of the municipality's own as it stands. */
export type LocalRuleStanding = RequirementVerdict & RecordedByHand & { localRule: LocalRule };

/** What tells one proof from another. */
export function proofKey(proof: RequirementProof): string {
  switch (proof.kind) {
    case 'decision':
      return `decision/${proof.decisionId}`;
    case 'status':
      return `status/${proof.month}`;
    case 'oversightRecord':
      return `oversightRecord/${proof.month}`;
    case 'coverage':
      return 'coverage';
    case 'course':
      return `course/${proof.courseId}`;
    case 'staffOffer':
      return `staffOffer/${proof.offerId}`;
    case 'implementation':
      return 'implementation';
    case 'measure':
      return `measure/${proof.measureId}`;
    case 'section':
      return `section/${proof.section}`;
    case 'incidents':
      return 'incidents';
    case 'registration':
    case 'baseline':
    case 'exercises':
      return proof.kind;
    case 'register':
      return `register/${proof.register}`;
    default:
      return unreachable(proof);
  }
}
