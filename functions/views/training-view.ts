import type { Audience } from '../../domain/access/group';
import { audiencesOf } from '../../domain/training/retention';
import type { PersonId } from '../../domain/access/role';
import type { DanishDate } from '../../domain/calendar/danish-time';
import type { Oversight } from '../../domain/oversight';
import { memberLight, trainingLight } from '../../domain/status/lights';
import { coverageOn, memberOn, standingsOf, type MemberCoverage } from '../../domain/training/coverage';
import type { StaffOffer } from '../../domain/training/staff-offer';
import type { Completion, Course } from '../../domain/training/training';
import { trendUntil } from '../../domain/training/trend';
import type { TrainingPolicy } from '../../domain/training/training-policy';
import type {
  CompletionView,
  CourseView,
  PersonTrainingView,
  TrainingMember,
  TrainingPolicyView,
  TrainingView,
  TrendView,
} from '../../contracts/training/training';
import type { ShowPerson } from './person-view';

type Look = { on: DanishDate; audience: Audience; show: ShowPerson };

/** An audience × courses on a day, with both readings of coverage. */
export function trainingView(state: Oversight, { on, audience, show }: Look): TrainingView {
  const coverage = coverageOn(state, on, audience);
  const isBody = audience === 'managementBody';
  return {
    on,
    audience,
    policy: coverage.policy === null ? null : trainingPolicyView(coverage.policy),
    light: trainingLight(coverage),
    memberLight: memberLight(coverage),
    courses: [...state.training.courses.values()].map(courseView),
    members: isBody ? coverage.members.map((one) => trainingMemberView(one, show)) : [],
    counts: { all: coverage.members.length, standings: standingsOf(coverage) },
    collective: coverage.collective.map(({ carriedBy, dependsOn, ...one }) => ({
      ...one,
      carriers: carriedBy.length,
      carriedBy: isBody ? carriedBy.map(show) : [],
      dependsOn: isBody ? dependsOn.map(show) : [],
    })),
    offers: coverage.offers.map(offerView),
  };
}

/** One of an audience with their courses. */
export const trainingMemberView = (
  { personId, ...member }: MemberCoverage,
  show: ShowPerson,
): TrainingMember => ({
  person: show(personId),
  standing: member.standing,
  dueOn: member.dueOn,
  latestOn: member.latestOn,
  completions: member.completions.map((completion) => completionView(completion, show)),
  notCounted: member.notCounted.map((one) => completionView(one, show)),
  competences: [...member.competences],
});

/** The body's coverage month by month, as it was known at the end of each. */
export const trendView = ({ facts }: Oversight, on: DanishDate): TrendView => ({
  months: trendUntil(facts, on).map(({ month, coverage }) => ({
    month,
    on: coverage.on,
    light: trainingLight(coverage),
    memberLight: memberLight(coverage),
    members: coverage.members.length,
    standings: standingsOf(coverage),
    carried: coverage.collective.filter((one) => one.carriedBy.length > 0).map((one) => one.competence),
  })),
});

/** One person's courses on a day, with everything that was put right or annulled. */
export function personTrainingView(
  state: Oversight,
  personId: PersonId,
  { on, show }: Omit<Look, 'audience'>,
): PersonTrainingView {
  const { training } = state;
  const audiences = audiencesOf(state, personId, on);
  const [audience] = audiences;
  const member = audience === undefined ? undefined : memberOn(state, personId, { on, audience });
  const ended = [...training.ended.values()].filter((one) => one.completion.personId === personId);
  return {
    person: show(personId),
    audiences: [...audiences],
    standing: member?.standing ?? null,
    dueOn: member?.dueOn ?? null,
    competences: [...(member?.competences ?? [])],
    completions: (training.completions.get(personId) ?? []).map((one) => completionView(one, show)),
    ended: ended.map(({ completion, ending }) => ({
      completion: completionView(completion, show),
      kind: ending.kind,
      by: ending.kind === 'corrected' ? ending.by : null,
      reason: ending.reason,
    })),
  };
}

export const courseView = (course: Course): CourseView => ({
  ...course,
  competences: [...course.competences],
  audiences: [...course.audiences],
});

export const completionView = (completion: Completion, show: ShowPerson): CompletionView => {
  const { loggedBy, verified } = completion;
  return {
    ...completion,
    loggedBy: loggedBy === null ? null : show(loggedBy),
    verified:
      verified === null ? null : { by: verified.by === null ? null : show(verified.by), at: verified.at },
  };
};

export const trainingPolicyView = (policy: TrainingPolicy): TrainingPolicyView => ({
  ...policy,
  reminderDays: [...policy.reminderDays],
});

export const offerView = (offer: StaffOffer) => ({ ...offer, audiences: [...offer.audiences] });
