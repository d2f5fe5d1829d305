import { addMonths, daysBetween, type DanishDate } from '../calendar/danish-time';
import type { Coverage, MemberStanding } from '../training/coverage';
import { DEFAULT_TRAINING_POLICY, type TrainingPolicy } from '../training/training-policy';
import { gravestKnown, type Light, type Limit } from './light';

/**
 * The training light follows the body's collective reading; the per-member figures are shown beside it. It is green
 * only if every area has been refreshed within the interval that the municipality has recorded, if it has: the Act
 * names none, so none greys training by itself. One new course does not make the other areas' old ones young again, so
 * green and its grey counterpart are dated by the area that was refreshed longest ago.
 */
export function trainingLight(coverage: Coverage): Light {
  const { latestOn, collective, on, policy } = coverage;
  if (latestOn === null) {
    return { colour: 'grey', rule: 'training-no-data', label: 'guidance', dataOn: null };
  }
  if (isEverybodyAway(coverage))
    return { colour: 'grey', rule: 'training-everybody-away', label: 'guidance', dataOn: latestOn };
  const months = policy?.intervalMonths ?? null;
  const wanted = collective.filter((one) => one.needed > 0);
  const carried = wanted.filter((one) => one.carriedBy.length >= one.needed);
  const carriedOn = carried.flatMap((one) => (one.latestOn === null ? [] : [one.latestOn]));
  const isComplete = carriedOn.length > 0 && carried.length === wanted.length;
  const dataOn = isComplete ? carriedOn.reduce((first, date) => (date < first ? date : first)) : latestOn;
  if (months !== null && addMonths(dataOn, months) < on) {
    const limit = { amount: months, unit: 'months', source: 'localPolicy' } as const;
    return { colour: 'grey', rule: 'training-stale', label: 'localPolicy', dataOn, limit };
  }
  if (isComplete) return { colour: 'green', rule: 'training-all-areas-carried', label: 'guidance', dataOn };
  return carriedOn.length === 0
    ? { colour: 'red', rule: 'training-no-area-carried', label: 'guidance', dataOn }
    : { colour: 'yellow', rule: 'training-some-areas-missing', label: 'guidance', dataOn };
}

/**
 * The light of the Act's own words: each member takes part. It says what is registered and not that the Act is kept:
 * what is relevant, and how often, is for the municipality to decide. Grey when nothing is registered of anybody.
 */
export function memberLight(coverage: Coverage): Light {
  const { members, latestOn } = coverage;
  const light = (colour: Light['colour'], rule: Light['rule']): Light => ({
    colour,
    rule,
    label: 'law',
    dataOn: latestOn,
  });
  const here = members.filter((one) => one.standing !== 'onLeave');
  const count = (standing: MemberStanding) => here.filter((one) => one.standing === standing).length;
  if (isEverybodyAway(coverage)) return light('grey', 'training-everybody-away');
  if (here.length === 0 || count('notAssessed') > 0) return light('grey', 'training-members-no-data');
  if (count('missing') === here.length) return light('red', 'training-members-none');
  if (count('missing') > 0) return light('yellow', 'training-members-some-missing');
  return count('dueSoon') > 0
    ? { ...light('yellow', 'training-members-due-soon'), limit: dueSoonLimit(coverage.policy) }
    : light('green', 'training-members-all');
}

/** How near a member's date must be for yellow: the municipality's own number, or the app's. */
const dueSoonLimit = (policy: TrainingPolicy | null): Limit => ({
  amount: (policy ?? DEFAULT_TRAINING_POLICY).dueSoonDays,
  unit: 'days',
  source: policy === null ? 'appDefault' : 'localPolicy',
});

/** A body of which nobody is there can neither carry nor lack anything: that is no finding, but a reason to say nothing. */
const isEverybodyAway = ({ members }: Coverage): boolean =>
  members.length > 0 && members.every((one) => one.standing === 'onLeave');

/**
 * The one light of training in a report: by the reading that the municipality has recorded as its own, the graver of the
 * two if it goes by both. Without a policy it is the collective one, beside which the members' figures stand.
 */
export function bodyLight(coverage: Coverage): Light {
  const collective = trainingLight(coverage);
  const members = memberLight(coverage);
  switch (coverage.policy?.reading) {
    case 'perMember':
      return members;
    case 'both':
      return gravestKnown([members.colour, collective.colour]) === collective.colour ? collective : members;
    case 'collective':
    case undefined:
      return collective;
  }
}

/**
 * Red when an answer is late or an approval no longer holds, yellow when an answer is awaited, grey when nothing was
 * ever put forward.
 */
export function decisionsLight(
  counts: { all: number; open: number; overdue: number; toDecideAgain: number },
  on: DanishDate,
): Light {
  const light = (colour: Light['colour'], rule: Light['rule']): Light => ({
    colour,
    rule,
    label: 'appDefault',
    dataOn: counts.all === 0 ? null : on,
  });
  if (counts.all === 0) return light('grey', 'decisions-none-submitted');
  if (counts.overdue > 0) return light('red', 'decisions-overdue');
  if (counts.toDecideAgain > 0) return light('red', 'decisions-no-longer-hold');
  return counts.open > 0 ? light('yellow', 'decisions-open') : light('green', 'decisions-none-open');
}

/** Red when a date has passed, yellow when the next one is near, grey when there is no date to keep. */
export function deadlinesLight(dates: readonly DanishDate[], on: DanishDate, near: Limit): Light {
  const light = (colour: Light['colour'], rule: Light['rule']): Light => ({
    colour,
    rule,
    label: 'appDefault',
    dataOn: dates.length === 0 ? null : on,
  });
  const byLimit = (colour: Light['colour'], rule: Light['rule']): Light => ({
    ...light(colour, rule),
    label: near.source,
    limit: near,
  });
  const next = dates.reduce<DanishDate | undefined>(
    (first, date) => (first && first < date ? first : date),
    undefined,
  );
  if (next === undefined) return light('grey', 'deadlines-no-data');
  const days = daysBetween(on, next);
  if (days < 0) return light('red', 'deadlines-passed');
  return days <= near.amount ? byLimit('yellow', 'deadlines-near') : byLimit('green', 'deadlines-none-near');
}
