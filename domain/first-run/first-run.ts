import type { Ability } from '../access/abilities';
import { basisOn } from '../access/body-basis';
import { modelOn } from '../access/decision-model';
import type { PersonId } from '../access/role';
import { whyUnmeetable } from '../access/unmeetable';
import type { DanishDate } from '../calendar/danish-time';
import { inForceOn } from '../calendar/in-force-on';
import type { Deadlock } from '../decision/deadlock';
import { policyVersion } from '../decision/policy';
import type { Oversight } from '../oversight';
import { policyOn } from '../training/training-policy';
import { metOf } from './unmet';

/** Whether the bot has got a card into the leadership channel. */
export const CHANNEL_STATES = ['reached', 'notYet', 'outOfReach'] as const;
export type ChannelState = (typeof CHANNEL_STATES)[number];

/** What stands between the app as it was installed and the app in use. `notNeeded`: it can be done, and need not. */
export const FIRST_STEP_STATES = ['done', 'notYet', 'notNeeded'] as const;
type FirstStepState = (typeof FIRST_STEP_STATES)[number];

/** The municipality's own rules about how it decides. */
export const DECISION_RULES = ['model', 'policy'] as const;
type DecisionRule = (typeof DECISION_RULES)[number];

/** Each step with what is missing in it. */
type Found =
  /** Somebody sits in the body, the body can decide by its model, and the municipality has recorded who it is. */
  | { step: 'body'; cannot: Deadlock | null; hasBasis: boolean }
  /** There is a course to log. */
  | { step: 'courses' }
  | { step: 'decisionRules'; missing: readonly DecisionRule[] }
  | { step: 'trainingRules' }
  | { step: 'statusRules' }
  /** Measures were put before the body (NIS 2-loven § 7, stk. 1). */
  | { step: 'measures' }
  | { step: 'channel'; channel: ChannelState }
  /** Those in the body to whom the bot cannot write. */
  | { step: 'app'; unmetMembers: readonly PersonId[] };

/** A step, how it stands, and what somebody must be able to do who takes it. */
export type FirstStep = Found & { state: FirstStepState; needs: Ability };

/** Which rules of its own the municipality has set for a day; where it has not, the app's defaults apply. */
export const ownRules = (
  { policies, training, statusPolicies }: Pick<Oversight, 'policies' | 'training' | 'statusPolicies'>,
  on: DanishDate,
) => ({
  decision: policyVersion(policies) > 0,
  training: policyOn(training.policies, on) !== undefined,
  status: inForceOn(statusPolicies, on) !== undefined,
});

/** What the ledger does not say. */
export type MetInTeams = { channel: ChannelState; people: ReadonlySet<PersonId> };

/**
 * How far the municipality has come in taking the app into use on a day, in the order in which it is done. The app has
 * defaults that make up a whole set for the monthly status, so its rules need not be set; how the body decides and how
 * often its members take courses are the municipality's to say.
 */
export function firstRun(state: Oversight, on: DanishDate, met: MetInTeams): readonly FirstStep[] {
  const { access, training, decisions } = state;
  const rules = ownRules(state, on);
  const { members } = metOf(access, on, met.people);
  const cannot: Deadlock | null =
    members.all.length === 0
      ? { why: 'bodyEmpty' }
      : (whyUnmeetable(modelOn(access.models, on), members.all.length, access, on) ?? null);
  const hasBasis = basisOn(access.bases, on) !== undefined;
  const hasModel = inForceOn(access.models, on) !== undefined;
  const missing: readonly DecisionRule[] = [
    ...(hasModel ? [] : (['model'] as const)),
    ...(rules.decision ? [] : (['policy'] as const)),
  ];
  const hasMeasures = [...decisions.values()].some(
    ({ content, state }) => content.kind === 'measureApproval' && state !== 'withdrawn',
  );
  return [
    { step: 'body', cannot, hasBasis, state: doneIf(cannot === null && hasBasis), needs: 'manageRoster' },
    {
      step: 'courses',
      state: doneIf([...training.courses.values()].some(({ retired }) => !retired)),
      needs: 'manageCourses',
    },
    {
      step: 'decisionRules',
      missing,
      state: doneIf(missing.length === 0),
      needs: missing.includes('policy') ? 'managePolicy' : 'manageRoster',
    },
    {
      step: 'trainingRules',
      state: doneIf(rules.training),
      needs: 'managePolicy',
    },
    {
      step: 'statusRules',
      state: rules.status ? 'done' : 'notNeeded',
      needs: 'managePolicy',
    },
    { step: 'measures', state: doneIf(hasMeasures), needs: 'submitDecisions' },
    {
      step: 'channel',
      channel: met.channel,
      state: doneIf(met.channel === 'reached'),
      needs: 'resendDeliveries',
    },
    {
      step: 'app',
      unmetMembers: members.unmet,
      state: doneIf(members.all.length > 0 && members.unmet.length === 0),
      needs: 'manageRoster',
    },
  ];
}

const doneIf = (isDone: boolean): FirstStepState => (isDone ? 'done' : 'notYet');
