import { describe, expect, it } from '@jest/globals';
import { DEFAULT_TRAINING_POLICY, type TrainingPolicy } from '../../../domain/training/training-policy';
import { deliveriesFor } from '../../../domain/delivery/deliveries-for';
import { dueTraining, trainingDigest } from '../../../domain/delivery/due-training';
import type { LedgerEvent } from '../../../domain/event';
import { completionLogged, completionReported, courseAdded } from '../../support/builders';
import { inDays, NOW, TODAY } from '../../support/instants';
import { aLedgerOf, happened, type Stamped } from '../../support/ledger';
import { aRoster, CHAIR, COORDINATOR, member, recorded } from '../../support/people';
import { erased } from '../../support/training-facts';

type History = readonly (LedgerEvent | Stamped)[];

const policySet = (changes: Partial<TrainingPolicy> = {}): LedgerEvent => ({
  type: 'TrainingPolicySet',
  data: {
    ...DEFAULT_TRAINING_POLICY,
    caseNumber: '26/1',
    intervalMonths: 12,
    reminderDays: [30, 7],
    ...changes,
  },
});
/** The chair's course holds until the tenth day after today; the others' for long. */
const base = [
  ...aRoster(3),
  courseAdded(),
  completionLogged({ completedOn: '2025-11-12' }, 1),
  completionLogged({ personId: member(1), completedOn: '2026-09-01' }, 2),
  completionLogged({ personId: member(2), completedOn: '2026-09-01' }, 3),
];
const DUE = '2026-11-12';
const ids = (history: History, now: string) =>
  dueTraining(aLedgerOf(...history).state, now).map((one) => one.id);
/** Tuesdays to Sundays have no digest; the Mondays of a test are asked about by themselves. */
const reminders = (history: History, days: number) =>
  ids(history, inDays(days)).filter((id) => id.startsWith('training/reminder/'));
const digests = (history: History, now: string) =>
  ids(history, now).filter((id) => id.startsWith('training/digest/'));

describe('a member whose date is near', () => {
  const history = [...base, policySet()];

  it('is reminded also where the policy names one day alone', () => {
    const once = [...base, policySet({ reminderDays: [7] })];
    expect([2, 3].map((days) => reminders(once, days))).toEqual([
      [],
      [`training/reminder/${DUE}/d7/${CHAIR}`],
    ]);
  });

  it('is reminded on the days that the policy names, each once, the date itself included', () => {
    const [thirty, seven] = [30, 7].map((days) => [`training/reminder/${DUE}/d${String(days)}/${CHAIR}`]);
    expect([-21, -20, -1, 2, 3, 9, 10].map((days) => reminders(history, days))).toEqual([
      [],
      thirty,
      thirty,
      thirty,
      seven,
      seven,
      seven,
    ]);
  });

  it('is left alone once the date has passed', () => {
    expect(reminders(history, 11)).toEqual([]);
  });

  it('is not reminded when the municipality has named no days, which is how it begins', () => {
    expect(reminders([...base, policySet({ reminderDays: [] })], 5)).toEqual([]);
    expect(reminders(base, 5)).toEqual([]);
  });

  it('is not reminded while away, and is again when back', () => {
    const away: LedgerEvent = {
      type: 'LeaveRecorded',
      data: { personId: CHAIR, from: '2026-11-01', to: '2026-11-08' },
    };
    expect([5, 7].map((days) => reminders([...history, away], days).length)).toEqual([0, 1]);
  });

  it('is not reminded of a date that a new course has moved', () => {
    const taken = completionLogged({ completedOn: TODAY }, 4);
    expect(reminders([...history, taken], 5)).toEqual([]);
  });

  it('is still reminded while the report of a new course waits to be verified', () => {
    expect(reminders([...history, happened(completionReported({}, 4), NOW, CHAIR)], 5)).toHaveLength(1);
  });

  it('is a new member who has not taken the first course', () => {
    const onboarding = policySet({ intervalMonths: null, onboardingDays: 30 });
    const joined = recorded(member(3), 'member', TODAY);
    expect(reminders([...base, onboarding, joined], 1)).toEqual([
      `training/reminder/2026-12-02/d30/${member(3)}`,
    ]);
  });
});

describe('nothing about a member', () => {
  it('goes to the channel or to anybody else', () => {
    const { state } = aLedgerOf(...base, policySet());
    for (let days = -40; days < 40; days += 1) {
      for (const { recipient, subject } of dueTraining(state, inDays(days))) {
        expect(recipient).toEqual({
          kind: 'person',
          personId: subject.kind === 'trainingDigest' ? COORDINATOR : CHAIR,
        });
      }
    }
  });
});

describe('the week’s digest', () => {
  const reported = happened(completionReported({ personId: member(1) }, 4), inDays(-1), member(1));
  const history = [...base, reported];
  const DIGEST = [`training/digest/${TODAY}/${COORDINATOR}`];

  it.each([
    { when: 'Monday before seven', now: '2026-11-02T05:59:00.000Z', sent: [] },
    { when: 'Monday at seven', now: '2026-11-02T06:00:00.000Z', sent: DIGEST },
    { when: 'late on Monday', now: '2026-11-02T22:59:00.000Z', sent: DIGEST },
    { when: 'Tuesday, when it is still Monday in UTC', now: '2026-11-02T23:30:00.000Z', sent: [] },
    { when: 'Sunday', now: '2026-11-01T10:00:00.000Z', sent: [] },
    { when: 'Monday before seven in summer', now: '2026-07-06T04:59:00.000Z', sent: [] },
    {
      when: 'Monday at seven in summer',
      now: '2026-07-06T05:00:00.000Z',
      sent: [`training/digest/2026-07-06/${COORDINATOR}`],
    },
  ])('on $when', ({ now, sent }) => {
    expect(digests(history, now)).toEqual(sent);
  });

  it('goes to each coordinator', () => {
    expect(digests([...history, recorded('p-second', 'coordinator')], NOW)).toEqual([
      ...DIGEST,
      `training/digest/${TODAY}/p-second`,
    ]);
  });

  it('is not sent when there is nothing to say', () => {
    expect(digests(base, NOW)).toEqual([]);
    expect(digests(aRoster(3), NOW)).toEqual([]);
  });

  it.each([
    { what: 'a report waits', more: [reported], counts: { awaiting: 1, missing: 0, dueSoon: 0, members: 3 } },
    {
      what: 'a member lacks a course',
      more: [recorded(member(3), 'member')],
      counts: { awaiting: 0, missing: 1, dueSoon: 0, members: 4 },
    },
    {
      what: 'a date is near',
      more: [policySet()],
      counts: { awaiting: 0, missing: 0, dueSoon: 1, members: 3 },
    },
  ])('is sent when $what, with the figures', ({ more, counts }) => {
    expect(trainingDigest(aLedgerOf(...base, ...more).state, TODAY)).toEqual(counts);
    expect(digests([...base, ...more], NOW)).toEqual(DIGEST);
  });
});

describe('a course that somebody reports', () => {
  const said = happened(completionReported({ personId: member(1) }, 4), NOW, member(1));
  const second = recorded('p-second', 'coordinator');
  const told = (...history: History) => {
    const { entries, state } = aLedgerOf(...base, second, ...history);
    return deliveriesFor(entries.at(-1)!, state).map((one) => one.id);
  };
  const CARDS = [`training/T-000004/${COORDINATOR}`, 'training/T-000004/p-second'];
  const later = (event: LedgerEvent) => happened(event, inDays(2), COORDINATOR);
  const verified = later({ type: 'CompletionVerified', data: { completionId: 'T-000004', evidence: null } });

  it('is put before each coordinator', () => {
    expect(told(said)).toEqual(CARDS);
  });

  it.each([
    { what: 'verified', then: verified },
    {
      what: 'annulled',
      then: later({ type: 'CompletionAnnulled', data: { completionId: 'T-000004', reason: 'Fejl' } }),
    },
    {
      what: 'put right',
      then: later({
        type: 'CompletionCorrected',
        data: {
          completionId: 'T-000005',
          corrects: 'T-000004',
          reason: 'Forkert dag',
          personId: member(1),
          courseId: 'K-001',
          otherCourse: null,
          completedOn: '2026-10-02',
          minutes: null,
          evidence: { kind: 'seenByCoordinator' },
        },
      }),
    },
    { what: 'of somebody who is erased', then: later(erased(member(1))) },
  ])('has the same cards brought up to date when it is $what', ({ then }) => {
    expect(told(said, then)).toEqual(CARDS);
  });

  it('has the cards brought up to date too when it was put right or annulled before its person is erased', () => {
    const annulled = later({
      type: 'CompletionAnnulled',
      data: { completionId: 'T-000004', reason: 'Fejl' },
    });
    expect(told(said, annulled, later(erased(member(1))))).toEqual(CARDS);
    expect(told(said, later(erased(member(2))))).toEqual([]);
    expect(told(said, annulled, later(erased(member(2))))).toEqual([]);
  });

  it('is not put before somebody who became a coordinator later', () => {
    expect(told(said, recorded('p-third', 'coordinator', '2026-11-03'), verified)).toEqual(CARDS);
  });

  it('is not put before the coordinator whose own course it is', () => {
    const both = recorded(COORDINATOR, 'member');
    const own = happened(completionReported({ personId: COORDINATOR }, 4), NOW, COORDINATOR);
    expect(told(both, own)).toEqual(['training/T-000004/p-second']);
  });

  it('is the only kind that is: what a coordinator logs, and annuls again, is told nobody', () => {
    const logged = happened(completionLogged({ personId: member(1) }, 4), NOW, COORDINATOR);
    expect(told(logged)).toEqual([]);
    expect(
      told(logged, later({ type: 'CompletionAnnulled', data: { completionId: 'T-000004', reason: 'Fejl' } })),
    ).toEqual([]);
  });
});
