import { audienceOn, isOnLeave, joinedOn } from '../access/access';
import type { Audience } from '../access/group';
import type { PersonId } from '../access/role';
import { addDays, addMonths, type DanishDate } from '../calendar/danish-time';
import { compare } from '../ground/compare';
import { COMPETENCES, type Competence } from './competence';
import type { KnownState } from './known-at';
import type { StaffOffer } from './staff-offer';
import type { Completion, Course, Training } from './training';
import { DEFAULT_TRAINING_POLICY, policyOn, type TrainingPolicy } from './training-policy';

/**
 * How one member stands: in date; a date is near; nothing relevant is registered or it is too old; nothing is
 * registered of anybody, so nothing can be said; away.
 */
export const MEMBER_STANDINGS = ['inDate', 'dueSoon', 'missing', 'notAssessed', 'onLeave'] as const;
export type MemberStanding = (typeof MEMBER_STANDINGS)[number];

/** One member's own reading: NIS 2-loven § 7, stk. 2 ("medlemmerne … skal deltage i relevante kurser"). Label: Lov. */
export type MemberCoverage = {
  personId: PersonId;
  standing: MemberStanding;
  /** The day until and including which it holds, or by which something is expected; null: no date is set. */
  dueOn: DanishDate | null;
  /** Verified and relevant by the policy, up to and including the day. */
  completions: readonly Completion[];
  /** Registered, and not counted: waiting to be verified, or not relevant by the policy. */
  notCounted: readonly Completion[];
  /** The areas that the member carries: learnt in courses that are not too old on the day. */
  competences: readonly Competence[];
  latestOn: DanishDate | null;
};

/** The body's reading: the competences held together ("Sammen om NIS2"). Label: Vejledning. */
export type CompetenceCoverage = {
  competence: Competence;
  carriedBy: readonly PersonId[];
  /** How many must carry it by the policy. */
  needed: number;
  /** Those without whom it would be carried by too few. */
  dependsOn: readonly PersonId[];
  /** The day of the newest completion that gives the competence, or null if nobody carries it. */
  latestOn: DanishDate | null;
};

/**
 * How far an audience has come with courses on a day, in both readings. Which of them is enough is not for the program
 * to say: the Act and the joint municipal brochure read differently, and no interval is set by law.
 */
export type Coverage = {
  on: DanishDate;
  audience: Audience;
  /** The municipality's own rules on that day; null: none is recorded. */
  policy: TrainingPolicy | null;
  members: readonly MemberCoverage[];
  collective: readonly CompetenceCoverage[];
  /** The day of the newest completion that counts, or null if there is none. */
  latestOn: DanishDate | null;
  /** What was offered to the staff up to and including the day, the newest first. */
  offers: readonly StaffOffer[];
};

/** Coverage of an audience as it is composed on a day, by completions up to and including that day. */
export function coverageOn(
  known: KnownState,
  on: DanishDate,
  audience: Audience = 'managementBody',
): Coverage {
  const { access, training } = known;
  const policy = policyOn(training.policies, on);
  const people = audienceOn(access, audience, on);
  const rules = rulesOf(known, people, { on, audience });
  const members = people.map((personId) => memberCoverage(known, personId, rules));
  const present = members.filter((one) => one.standing !== 'onLeave');
  return {
    on,
    audience,
    policy: policy ?? null,
    members,
    collective: COMPETENCES.map((competence) => competenceCoverage(training, competence, present, rules)),
    latestOn: latest(members.map((one) => one.latestOn)),
    offers: training.offers
      .filter((one) => one.offeredOn <= on)
      .sort((one, other) => compare(other.offeredOn, one.offeredOn)),
  };
}

/** How one person stands in an audience on a day; nothing if they are not in it then. */
export function memberOn(
  known: KnownState,
  personId: PersonId,
  { on, audience }: { on: DanishDate; audience: Audience },
): MemberCoverage | undefined {
  const people = audienceOn(known.access, audience, on);
  if (!people.includes(personId)) return undefined;
  return memberCoverage(known, personId, rulesOf(known, people, { on, audience }));
}

/** How many stand in each way. */
export function standingsOf({
  members,
}: Pick<Coverage, 'members'>): Readonly<Record<MemberStanding, number>> {
  const counts = { inDate: 0, dueSoon: 0, missing: 0, notAssessed: 0, onLeave: 0 };
  for (const { standing } of members) counts[standing]++;
  return counts;
}

type Rules = {
  policy: TrainingPolicy;
  audience: Audience;
  on: DanishDate;
  /** The last day that counts as near. */
  nearUntil: DanishDate;
  /** Whether anything at all is registered of anybody in the audience. */
  hasData: boolean;
};

const rulesOf = (
  { training }: KnownState,
  people: readonly PersonId[],
  { on, audience }: Pick<Rules, 'on' | 'audience'>,
): Rules => {
  const policy = policyOn(training.policies, on) ?? DEFAULT_TRAINING_POLICY;
  const hasData = people.some((personId) => registered(training, personId, on).length > 0);
  return { policy, audience, on, hasData, nearUntil: addDays(on, policy.dueSoonDays) };
};

function memberCoverage({ access, training }: KnownState, personId: PersonId, rules: Rules): MemberCoverage {
  const { on, audience, hasData } = rules;
  const all = registered(training, personId, on);
  const completions = all.filter((one) => isRelevant(one, courseOf(training, one), rules));
  const learnt = new Set<Competence>();
  for (const one of completions) {
    const course = courseOf(training, one);
    if (course === undefined || isOver(one, course.validMonths, on)) continue;
    for (const competence of course.competences) learnt.add(competence);
  }
  const due = dueOf(training, completions, rules, () => joinedOn(access, audience, personId, on));
  return {
    personId,
    standing: isOnLeave(access, personId, on) ? 'onLeave' : !hasData ? 'notAssessed' : standingBy(due, rules),
    dueOn: due.due ?? null,
    completions,
    notCounted: completions.length === all.length ? [] : all.filter((one) => !completions.includes(one)),
    competences: COMPETENCES.filter((competence) => learnt.has(competence)),
    latestOn: latest(completions.map((one) => one.completedOn)),
  };
}

function competenceCoverage(
  training: Training,
  competence: Competence,
  present: readonly MemberCoverage[],
  { policy, on }: Rules,
): CompetenceCoverage {
  const carriers = present.filter((one) => one.competences.includes(competence));
  const carriedBy = carriers.map((one) => one.personId);
  const needed = policy.needed[competence];
  const gives = (one: Completion) => {
    const course = courseOf(training, one);
    return course?.competences.includes(competence) === true && !isOver(one, course.validMonths, on);
  };
  return {
    competence,
    carriedBy,
    needed,
    dependsOn: carriedBy.length === needed ? carriedBy : [],
    latestOn: latest(
      carriers.flatMap((carrier) => carrier.completions.filter(gives).map((each) => each.completedOn)),
    ),
  };
}

/** What is registered of a person up to and including a day, verified or not. */
const registered = ({ completions }: Training, personId: PersonId, on: DanishDate): readonly Completion[] =>
  (completions.get(personId) ?? []).filter((one) => one.completedOn <= on);

const courseOf = ({ courses }: Training, { courseId }: Completion): Course | undefined =>
  courseId === null ? undefined : courses.get(courseId);

/** Whether a completion counts by the policy: verified, long enough, made for the audience, and of the right catalogue. */
function isRelevant(
  completion: Completion,
  course: Course | undefined,
  { policy, audience }: Rules,
): boolean {
  if (completion.verified === null) return false;
  if (course === undefined && !policy.otherCoursesCount) return false;
  if (course !== undefined && course.audiences.length > 0 && !course.audiences.includes(audience))
    return false;
  const minutes = completion.minutes ?? course?.minutes ?? 0;
  return policy.leastMinutes === null || minutes >= policy.leastMinutes;
}

const isOver = (completion: Completion, months: number | null, on: DanishDate): boolean =>
  months !== null && addMonths(completion.completedOn, months) < on;

/** The day until and including which something holds or is expected; null: for good; undefined: nothing is expected. */
type Due = { due: DanishDate | null | undefined; hasCourse: boolean };

/**
 * The day until and including which a member's participation holds. For a new member without any, and for one whose
 * courses are too old, it is the end of the onboarding, as long as that is ahead: an old course never makes somebody
 * stand worse than none.
 */
function dueOf(
  training: Training,
  completions: readonly Completion[],
  { policy, on }: Rules,
  joinedOn: () => DanishDate | undefined,
): Due {
  const end = completions.length === 0 ? undefined : endOf(training, completions, policy);
  if (end === null || (end !== undefined && end >= on)) return { due: end, hasCourse: true };
  const joined = policy.onboardingDays === null ? undefined : joinedOn();
  const onboarded = joined === undefined ? undefined : addDays(joined, policy.onboardingDays ?? 0);
  if (onboarded === undefined || (end !== undefined && onboarded < on)) return { due: end, hasCourse: true };
  return { due: onboarded, hasCourse: false };
}

/** The last day of the longest, by the course's own validity and the policy's interval, whichever is shorter. */
function endOf(
  training: Training,
  completions: readonly Completion[],
  { intervalMonths }: TrainingPolicy,
): DanishDate | null {
  let last: DanishDate | null = null;
  for (const completion of completions) {
    const limits = [courseOf(training, completion)?.validMonths ?? null, intervalMonths].filter(
      (one) => one !== null,
    );
    if (limits.length === 0) return null;
    const end = addMonths(completion.completedOn, Math.min(...limits));
    if (last === null || end > last) last = end;
  }
  return last;
}

/** Somebody without a course is never in date: until the onboarding is over a date is near, after it they are missing. */
function standingBy({ due, hasCourse }: Due, { on, nearUntil }: Rules): MemberStanding {
  if (due === undefined) return 'missing';
  if (due === null) return 'inDate';
  if (due < on) return 'missing';
  return !hasCourse || due <= nearUntil ? 'dueSoon' : 'inDate';
}

const latest = (dates: readonly (DanishDate | null)[]): DanishDate | null =>
  dates.reduce((newest, date) => (date !== null && (newest === null || date > newest) ? date : newest), null);
