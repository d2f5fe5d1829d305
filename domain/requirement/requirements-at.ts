import { countedResults, type Baseline } from '../baseline/baseline';
import type { Instant } from '../calendar/danish-time';
import type { MeasureCode } from '../decision/content';
import type { Decision } from '../decision/decision';
import { isInForce } from '../decision/standing';
import { unreachable } from '../ground/unreachable';
import { countedExercises, type Exercises } from '../exercise/exercise';
import { measureStanding } from '../measure/measure-standing';
import { liveMeasures } from '../measure/registered-measure';
import type { SinceApproval } from '../measure/since-approval';
import { newestOn } from '../indicator/indicator';
import type { Topic } from '../indicator/topic';
import { compileSeen } from '../status/compile-report';
import { dutiesIn, type Duties } from '../status/duties';
import { lookNow, type Look } from '../status/look';
import {
  changedMeasures,
  measureApprovals,
  measureStates,
  type MeasureApproval,
} from '../status/measures-section';
import { registerInUse } from '../status/register-in-use';
import { sectionOf, type StatusReport } from '../status/report';
import { shownColour, type SectionId, type SectionStatus } from '../status/section';
import type { StatusState } from '../status/status-state';
import { coverageOn, type Coverage } from '../training/coverage';
import { CATALOGUE, measureOf, type Requirement } from './catalogue';
import {
  asProofs,
  byRule,
  correctiveVerdict,
  decisionsThat,
  everyVerdict,
  policyReviewVerdict,
  policyVerdict,
  riskReviewVerdict,
} from './decision-verdict';
import type { Demand } from '../cycle/demand';
import { localRuleVerdict } from './local-rule-verdict';
import type { RegistrationRecords } from '../registration/registration';
import { registrationVerdict } from './registration-verdict';
import type { DemandId, RequirementRecords } from './requirement-records';
import { isSetAside } from './set-aside';
import { bothVerdicts, offerVerdict, overseeVerdict, reportingVerdict, sectionVerdict } from './duty-verdict';
import {
  proofKey,
  type LocalRuleStanding,
  type RecordedByHand,
  type RequirementProof,
  type RequirementStanding,
  type RequirementVerdict,
} from './requirement-state';

/** What the demands are held against, each worked out once. */
type Basis = {
  look: Look;
  report: StatusReport;
  duties: Duties;
  approvals: readonly MeasureApproval[];
  /** What has changed in the register since the measures were approved from it. */
  changes: readonly SinceApproval[];
  /** The corrective measures that are in force. */
  corrections: readonly Decision[];
  coverage: Coverage;
  registration: RequirementVerdict;
  /** Whether any measurement and any exercise counts. */
  isMeasured: boolean;
  isExercised: boolean;
};

/** What the demands are held against, as it is recorded. */
type DemandState = StatusState &
  RegistrationRecords &
  RequirementRecords & { baseline: Baseline; exercises: Exercises };

/** The shipped demands, and the rules of the municipality's own. */
export type Demands = {
  requirements: readonly RequirementStanding[];
  localRules: readonly LocalRuleStanding[];
};

/**
 * How every demand stands at an instant, by what is recorded. Nothing is judged here that the monthly status, the
 * duties, the coverage or a decision's standing says already: their answers are put beside the demand.
 */
export function demandsAt(state: DemandState, at: Instant): Demands {
  const look = lookNow(state, at);
  const report = compileSeen(look);
  const basis = {
    look,
    report,
    duties: dutiesIn(report, state, at),
    corrections: decisionsThat(look, ['correctiveApproval'], isInForce),
    approvals: measureApprovals(look),
    changes: changedMeasures(look),
    coverage: coverageOn(state, look.moment.on),
    registration: registrationVerdict(state, at),
    isMeasured: countedResults(state.baseline).length > 0,
    isExercised: countedExercises(state.exercises).length > 0,
  };
  const byHand = recordedByHand(state, look);
  const requirements = CATALOGUE.requirements.map((requirement) => {
    const section = ownerSection(requirement);
    return {
      requirement,
      ...byHand(requirement.requirementId, requirement.label, verdictOf(requirement, basis)),
      related: related(requirement, basis),
      owner: (section && sectionOf(basis.report, section)?.responsible) ?? null,
    };
  });
  const localRules = [...state.localRules.values()].map((localRule) => ({
    localRule,
    ...byHand(localRule.ruleId, 'localPolicy', localRuleVerdict(localRule, look)),
  }));
  return { requirements, localRules };
}

/** The shipped demands alone. */
export const requirementsAt = (state: DemandState, at: Instant): readonly RequirementStanding[] =>
  demandsAt(state, at).requirements;

/**
 * A verdict with what people recorded of the demand. One that was set aside is never counted as documented, whatever
 * documents it beside.
 */
const recordedByHand =
  ({ setAside, materials }: RequirementRecords, { standings }: Look) =>
  (demandId: DemandId, label: Demand, verdict: RequirementVerdict): RequirementVerdict & RecordedByHand => {
    const linked = { materials: materials.get(demandId) ?? [] };
    const aside = setAside.get(demandId);
    if (!isSetAside(label, aside, standings)) return { ...verdict, setAside: null, ...linked };
    const { decisionId } = aside;
    const asIs =
      decisionId === null
        ? byRule('notRelevant', 'set-aside')
        : byRule('notRelevant', 'set-aside-by-decision', { proofs: [{ kind: 'decision', decisionId }] });
    return { ...asIs, setAside: aside, ...linked };
  };

/** The demands from which a way leads to something recorded, by its key: from there a way leads back to each. */
export function demandsLinkedTo({ requirements, localRules }: Demands, key: string): Demands {
  const leads = (proofs: readonly RequirementProof[]) => proofs.some((one) => proofKey(one) === key);
  return {
    requirements: requirements.filter(({ proofs, unsettled, related: others }) =>
      leads([...proofs, ...unsettled, ...others]),
    ),
    localRules: localRules.filter(({ proofs, unsettled }) => leads([...proofs, ...unsettled])),
  };
}

function verdictOf(requirement: Requirement, basis: Basis): RequirementVerdict {
  const { look, duties, coverage } = basis;
  switch (requirement.requirementId) {
    case 'nis2-6-1-1':
    case 'nis2-6-1-2':
    case 'nis2-6-1-3':
    case 'nis2-6-1-4':
    case 'nis2-6-1-5':
    case 'nis2-6-1-6':
    case 'nis2-6-1-7':
    case 'nis2-6-1-8':
    case 'nis2-6-1-9':
    case 'nis2-6-1-10':
      return measureVerdict(measureOf(requirement), basis);
    case 'nis2-6-2':
      return correctiveVerdict(look);
    case 'nis2-7-1-approve':
      return sectionVerdict('approve', duties, sectionIn(basis, 'measures'), asProofs(basis.approvals));
    case 'nis2-7-1-oversee':
      return overseeVerdict(duties);
    case 'nis2-7-2-courses':
      return coursesVerdict(basis);
    case 'nis2-7-2-encourage':
      return offerVerdict(coverage);
    case 'cir-1.1.1':
      return policyVerdict(look);
    case 'cir-1.1.2':
      return policyReviewVerdict(look);
    case 'cir-2.1.1':
      return everyVerdict(look, 'riskAcceptance', {
        none: 'acceptance-none',
        again: 'acceptance-to-review',
        inForce: 'acceptance-in-force',
      });
    case 'cir-2.1.2':
      return everyVerdict(look, 'treatmentPlan', {
        none: 'plan-none',
        again: 'plan-to-review',
        inForce: 'plan-in-force',
      });
    case 'cir-2.1.4':
      return riskReviewVerdict(look);
    case 'cir-2.2':
      return reportingVerdict(duties);
    case 'cir-8.1':
      return bothVerdicts(coursesVerdict(basis), offerVerdict(coverage));
    case 'nis2-10':
      return basis.registration;
    case 'nis2-12':
    case 'nis2-13-1-1':
    case 'nis2-13-1-2':
    case 'nis2-13-1-3':
    case 'nis2-13-1-4':
    case 'nis2-13-1-5':
    case 'nis2-15':
    case 'bek620-14':
    case 'bek620-15':
    case 'cir-1.2.3':
    case 'cir-1.2.6':
    case 'cir-2.3.3':
    case 'cir-8.2':
      return byRule('notAssessed', 'nothing-kept');
    default:
      return unreachable(requirement.requirementId);
  }
}

function measureVerdict(code: MeasureCode | undefined, { approvals, changes }: Basis): RequirementVerdict {
  const carrying = approvals.filter(({ codes }) => code !== undefined && codes.includes(code));
  const proofs = asProofs(carrying);
  const measure = measureStates(carrying, changes).find((one) => one.code === code);
  if (measure === undefined || measure.state === 'missing') return byRule('lacking', 'measure-missing');
  switch (measure.because) {
    case null:
      return byRule('documented', 'measure-in-force', { proofs });
    case 'changed':
      return byRule('toReview', 'measure-changed', { proofs });
    case 'near':
      return byRule('toReview', 'measure-to-review', { proofs });
    case 'incident':
      return byRule('toReview', 'measure-after-incident', { proofs });
    case 'year':
      return byRule('toReview', 'measure-over-a-year', { proofs });
    default:
      return unreachable(measure.because);
  }
}

const coursesVerdict = (basis: Basis): RequirementVerdict =>
  sectionVerdict(
    'courses',
    basis.duties,
    sectionIn(basis, 'training'),
    basis.coverage.latestOn === null ? [] : [{ kind: 'coverage' }],
  );

function sectionIn({ report }: Basis, section: SectionId): SectionStatus {
  const found = sectionOf(report, section);
  if (found === undefined) throw new Error(`The status that was computed now has no section "${section}"`);
  return found;
}

/** The figures that tell of a demand without settling it: their colour is their own, and is shown with them. */
const TOLD_BY: Readonly<Partial<Record<Requirement['requirementId'], readonly Topic[]>>> = {
  'nis2-6-1-2': ['incidents'],
  'nis2-6-1-3': ['systems', 'exercises'],
  'nis2-6-1-4': ['suppliers'],
  'nis2-6-1-6': ['maturity'],
  'nis2-12': ['incidents'],
  'cir-1.1.1': ['maturity'],
};

/** The demands that the incidents of the app tell of: NIS 2-loven §§ 12, 13 and 15. */
const TOLD_BY_INCIDENTS: readonly Requirement['requirementId'][] = [
  'nis2-12',
  'nis2-13-1-1',
  'nis2-13-1-2',
  'nis2-13-1-3',
  'nis2-13-1-4',
  'nis2-13-1-5',
  'nis2-15',
];

/** The demands that an exercise tells of: continuity and crisis management, and how well the measures work. */
const TOLD_BY_EXERCISES: readonly Requirement['requirementId'][] = ['nis2-6-1-3', 'nis2-6-1-6'];
/** The demand that a measurement tells of: how well the measures work. */
const TOLD_BY_BASELINE: Requirement['requirementId'] = 'nis2-6-1-6';

/** What is said of the same matter: measures of the register, figures, corrections of the measure, reviews of suppliers, incidents not notified. */
function related(requirement: Requirement, basis: Basis): readonly RequirementProof[] {
  const { look, corrections } = basis;
  const { state, moment } = look;
  const { requirementId } = requirement;
  const code = measureOf(requirement);
  const figures = (TOLD_BY[requirementId] ?? []).flatMap((topic): RequirementProof[] => {
    const colour = shownColour(sectionIn(basis, topic));
    const register = registerInUse(state, topic);
    if (register !== undefined) return [{ kind: 'register', register, colour }];
    const isEntered = newestOn(state.indicators, topic, moment.on) !== undefined;
    return isEntered ? [{ kind: 'section', section: topic, colour }] : [];
  });
  const corrected = corrections.filter(
    ({ content }) => content.kind === 'correctiveApproval' && content.measureCode === code,
  );
  const reviews = requirementId === 'nis2-6-1-4' ? decisionsThat(look, ['supplierReview'], isInForce) : [];
  const incidents =
    requirementId === 'nis2-12' ? decisionsThat(look, ['incidentNotNotified'], isInForce) : [];
  const isKept = [...state.incidents.values()].some(({ isExercise }) => !isExercise);
  const kept = isKept && TOLD_BY_INCIDENTS.includes(requirementId) ? [{ kind: 'incidents' as const }] : [];
  const isOversight = requirementId === 'nis2-7-1-oversee' && liveMeasures(state.measures).length > 0;
  const implementation = isOversight
    ? [{ kind: 'implementation' as const, colour: shownColour(sectionIn(basis, 'implementation')) }]
    : [];
  // How far a measure is carried out documents nothing by itself: the Act asks for the body's approval of it.
  const measures = liveMeasures(state.measures)
    .filter((one) => one.code === code)
    .map((one) => ({
      kind: 'measure' as const,
      measureId: one.measureId,
      evidence: measureStanding(one, moment.on).evidence,
    }));
  return [
    ...asProofs([...corrected, ...reviews, ...incidents]),
    ...measures,
    ...implementation,
    ...figures,
    ...kept,
    ...(basis.isMeasured && requirementId === TOLD_BY_BASELINE ? [{ kind: 'baseline' as const }] : []),
    ...(basis.isExercised && TOLD_BY_EXERCISES.includes(requirementId)
      ? [{ kind: 'exercises' as const }]
      : []),
  ];
}

/** The section of the monthly status by which a demand goes, and whose responsible therefore answers for it. */
function ownerSection(requirement: Requirement): SectionId | undefined {
  if (measureOf(requirement) !== undefined || requirement.requirementId === 'nis2-7-1-approve')
    return 'measures';
  return requirement.requirementId === 'nis2-7-2-courses' ? 'training' : undefined;
}
