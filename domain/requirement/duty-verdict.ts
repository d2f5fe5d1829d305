import type { Duties } from '../status/duties';
import type { Duty } from '../status/duty';
import type { RuleId } from '../status/light';
import type { SectionStatus } from '../status/section';
import type { Coverage } from '../training/coverage';
import { byRule } from './decision-verdict';
import type { RequirementProof, RequirementState, RequirementVerdict } from './requirement-state';

/** Rules by which everything is there, and is to be looked at again. */
const IS_THERE: readonly RuleId[] = [
  'measures-changed',
  'measures-to-review',
  'measures-after-incident',
  'measures-over-a-year',
  'training-members-due-soon',
];

/** A duty of § 7 that goes by a section of the monthly status: documented exactly when the first page lacks nothing in it. */
export function sectionVerdict(
  duty: Exclude<Duty, 'oversee'>,
  duties: Duties,
  { light }: Pick<SectionStatus, 'light'>,
  proofs: readonly RequirementProof[],
): RequirementVerdict {
  const bySection = (state: RequirementState): RequirementVerdict => ({
    state,
    rule: { by: 'section', light },
    proofs,
    unsettled: [],
  });
  if (!duties.lacking.includes(duty)) return bySection('documented');
  if (light.colour === 'green') return byRule('toReview', 'section-set-by-hand', { proofs });
  if (light.colour === 'grey') return bySection('notAssessed');
  return bySection(IS_THERE.includes(light.rule) ? 'toReview' : 'lacking');
}

/** § 7, stk. 1, second sentence: the newest status is out, and everybody in the body of its day has noted it. */
export function overseeVerdict({ lacking, awaited, newest }: Duties): RequirementVerdict {
  if (awaited !== null) return byRule('lacking', 'oversight-awaited');
  if (newest === null) return byRule('notAssessed', 'oversight-none');
  const record = [
    { kind: 'oversightRecord', month: newest.month },
    { kind: 'status', month: newest.month },
  ] as const;
  return lacking.includes('oversee')
    ? byRule('lacking', 'oversight-not-noted', { unsettled: record })
    : byRule('documented', 'oversight-noted', { proofs: record });
}

/** Point 2.2: the body is told by regular reports. Whether they were noted is the Act's matter, and is not asked here. */
export function reportingVerdict({ awaited, newest }: Duties): RequirementVerdict {
  if (awaited !== null) return byRule('lacking', 'reporting-awaited');
  return newest === null
    ? byRule('notAssessed', 'reporting-none')
    : byRule('documented', 'reporting-on-time', { proofs: [{ kind: 'status', month: newest.month }] });
}

/** § 7, stk. 2: the staff was offered something. The Act names no interval, so no offer is too old. */
export function offerVerdict({ offers: [newest] }: Pick<Coverage, 'offers'>): RequirementVerdict {
  return newest === undefined
    ? byRule('lacking', 'offer-none')
    : byRule('documented', 'offer-recorded', { proofs: [{ kind: 'staffOffer', offerId: newest.offerId }] });
}

/** What asks for both of two things, by the one that is further from being documented. */
export function bothVerdicts(one: RequirementVerdict, other: RequirementVerdict): RequirementVerdict {
  const graver = FURTHEST.indexOf(one.state) <= FURTHEST.indexOf(other.state) ? one : other;
  return {
    ...graver,
    proofs: [...one.proofs, ...other.proofs],
    unsettled: [...one.unsettled, ...other.unsettled],
  };
}

const FURTHEST: readonly RequirementState[] = ['lacking', 'notAssessed', 'toReview', 'documented'];
