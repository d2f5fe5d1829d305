import { describe, expect, it } from '@jest/globals';
import {
  DEFAULT_TRAINING_POLICY,
  policyOn,
  type TrainingPolicy,
} from '../../../domain/training/training-policy';
import { given } from '../../support/given';
import { TODAY, TOMORROW, YESTERDAY } from '../../support/instants';
import { by } from '../../support/ledger';
import { ADMINISTRATOR, AUDITOR, CHAIR, COORDINATOR, OUTSIDER, aRoster, member } from '../../support/people';
import { aTrainingPolicy, trainingPolicySet } from '../../support/training-facts';

const set = (changes: Partial<TrainingPolicy> = {}) =>
  ({ type: 'SetTrainingPolicy', policy: aTrainingPolicy(changes) }) as const;
const { needed, retentionMonths } = aTrainingPolicy();

describe('until the municipality has its own rules of training', () => {
  it('a date is near from thirty days before, one member carries each area, and nothing else is limited', () => {
    expect(DEFAULT_TRAINING_POLICY).toEqual({
      from: '2025-07-01',
      caseNumber: '',
      reading: 'both',
      intervalMonths: null,
      dueSoonDays: 30,
      onboardingDays: null,
      needed: { identify: 1, assess: 1, impact: 1, decide: 1, followUp: 1 },
      leastMinutes: null,
      otherCoursesCount: true,
      reminderDays: [],
      retentionMonths: {
        managementBody: null,
        politicians: null,
        leaders: null,
        specialists: null,
        employees: null,
      },
    });
  });
});

describe('the municipality’s own rules for training', () => {
  it('are a coordinator’s to record, with a case number, and the same ones once', () => {
    given(...aRoster())
      .when(set(), by(COORDINATOR))
      .then(trainingPolicySet());
    given(...aRoster(), trainingPolicySet())
      .when(set(), by(COORDINATOR))
      .thenNothing();
    given(...aRoster(), trainingPolicySet(), trainingPolicySet({ intervalMonths: 12 }))
      .when(set(), by(COORDINATOR))
      .then(trainingPolicySet());
    given(...aRoster())
      .when(set({ caseNumber: ' ' }), by(COORDINATOR))
      .thenRefused('text-missing', { field: 'caseNumber' });
  });

  it.each([CHAIR, member(1), AUDITOR, ADMINISTRATOR, OUTSIDER])('are not for %s', (personId) => {
    given(...aRoster())
      .when(set(), by(personId))
      .thenRefused('not-allowed', { ability: 'managePolicy' });
  });

  it.each([
    ['the shortest', { intervalMonths: 1, dueSoonDays: 0, onboardingDays: 0, leastMinutes: 1 }],
    ['the longest', { intervalMonths: 240, dueSoonDays: 365, onboardingDays: 365, leastMinutes: 100_000 }],
    ['none', { intervalMonths: null, onboardingDays: null, leastMinutes: null }],
    ['five reminders, the earliest first', { reminderDays: [365, 30, 14, 7, 0] }],
    ['an area that is not asked for', { needed: { ...needed, impact: 0 } }],
    ['an area that many must carry', { needed: { ...needed, impact: 100 } }],
    ['a time after which data may go', { retentionMonths: { ...retentionMonths, employees: 240 } }],
  ])('may be %s', (_what, changes) => {
    given(...aRoster())
      .when(set(changes), by(COORDINATOR))
      .then(trainingPolicySet(changes));
  });

  it.each<[string, Partial<TrainingPolicy>]>([
    ['intervalMonths', { intervalMonths: 0 }],
    ['intervalMonths', { intervalMonths: 241 }],
    ['intervalMonths', { intervalMonths: 1.5 }],
    ['dueSoonDays', { dueSoonDays: -1 }],
    ['dueSoonDays', { dueSoonDays: 366 }],
    ['onboardingDays', { onboardingDays: 366 }],
    ['onboardingDays', { onboardingDays: -1 }],
    ['leastMinutes', { leastMinutes: 0 }],
    ['leastMinutes', { leastMinutes: 100_001 }],
    ['needed', { needed: { ...needed, decide: -1 } }],
    ['needed', { needed: { ...needed, decide: 101 } }],
    ['reminderDays', { reminderDays: [7, 30] }],
    ['reminderDays', { reminderDays: [7, 7] }],
    ['reminderDays', { reminderDays: [6, 5, 4, 3, 2, 1] }],
    ['reminderDays', { reminderDays: [-1] }],
    ['retentionMonths', { retentionMonths: { ...retentionMonths, leaders: 241 } }],
    ['retentionMonths', { retentionMonths: { ...retentionMonths, leaders: -1 } }],
  ])('refuse a wrong %s: %j', (field, changes) => {
    given(...aRoster())
      .when(set(changes), by(COORDINATOR))
      .thenRefused('policy-invalid', { field });
  });

  it('refuse a day that does not exist', () => {
    given(...aRoster())
      .when(set({ from: '2026-02-29' }), by(COORDINATOR))
      .thenRefused('date-invalid', { field: 'from' });
  });

  it('hold from their day until the next ones, in whatever order they were recorded', () => {
    const [early, late] = [aTrainingPolicy({ from: YESTERDAY }), aTrainingPolicy({ from: TOMORROW })];
    for (const all of [
      [early, late],
      [late, early],
    ]) {
      expect(policyOn(all, '2026-10-31')).toBeUndefined();
      expect(policyOn(all, YESTERDAY)).toBe(early);
      expect(policyOn(all, TODAY)).toBe(early);
      expect(policyOn(all, TOMORROW)).toBe(late);
    }
    const again = aTrainingPolicy({ from: YESTERDAY, intervalMonths: 12 });
    expect(policyOn([early, again], TODAY)).toBe(again);
  });
});
