import { describe, expect, it } from '@jest/globals';
import type { LedgerEvent } from '../../../domain/event';
import { memberLight, trainingLight } from '../../../domain/status/lights';
import { coverageOn, memberOn, type MemberStanding } from '../../../domain/training/coverage';
import type { TrainingPolicy } from '../../../domain/training/training-policy';
import {
  aTrainingPolicy,
  away,
  completionAnnulled,
  joined,
  trainingPolicySet,
} from '../../support/training-facts';
import { completionLogged, completionReported, courseAdded } from '../../support/builders';
import { TODAY, TOMORROW, YESTERDAY } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import { CHAIR, aRoster, ended, member, recorded } from '../../support/people';

type Expected = { on: string; standing: MemberStanding; dueOn?: string | null };

/** How the chair of a body of two stands; the other member has always taken something, so that there is data. */
const others = [...aRoster(2), courseAdded({ courseId: 'K-009', title: 'De andres' })];
const otherCompletion = completionLogged(
  { personId: member(1), courseId: 'K-009', completedOn: '2025-07-01' },
  9,
);
const chairOf = (history: readonly LedgerEvent[], on: string) => {
  const { members } = coverageOn(aLedgerOf(...others, otherCompletion, ...history).state, on);
  const chair = members.find((one) => one.personId === CHAIR);
  if (chair === undefined) throw new Error('Expected the chair in the body');
  return chair;
};
const check = (history: readonly LedgerEvent[], days: readonly Expected[]) => {
  for (const { on, ...expected } of days) {
    const { standing, dueOn } = chairOf(history, on);
    expect({ on, standing, ...('dueOn' in expected ? { dueOn } : {}) }).toEqual({ on, ...expected });
  }
};
const rules = (changes: Partial<TrainingPolicy>) => trainingPolicySet(changes);

describe('how one member stands', () => {
  it('is the same when they are asked about alone, and nothing of somebody who is not among them', () => {
    const history = [...others, otherCompletion, joined('p-1')];
    const { state } = aLedgerOf(...history);
    const asked = { on: TODAY, audience: 'managementBody' } as const;
    expect(memberOn(state, CHAIR, asked)).toEqual(chairOf(history, TODAY));
    expect(memberOn(state, 'p-1', asked)).toBeUndefined();
    expect(memberOn(state, 'p-1', { ...asked, audience: 'employees' })?.personId).toBe('p-1');
  });

  const course = courseAdded();
  const taken = completionLogged({ completedOn: '2025-08-31' });

  it('is in date for good where neither the municipality nor the course has set an end', () => {
    check(
      [course, taken],
      [
        { on: '2025-08-30', standing: 'missing', dueOn: null },
        { on: '2025-08-31', standing: 'inDate', dueOn: null },
        { on: '2060-01-01', standing: 'inDate', dueOn: null },
      ],
    );
  });

  it('goes by the municipality’s interval: in date, due soon, and missing on the day after the last', () => {
    check(
      [course, taken, rules({ intervalMonths: 6, dueSoonDays: 30 })],
      [
        // Six months from 31 August end with the last day of February.
        { on: '2026-01-28', standing: 'inDate', dueOn: '2026-02-28' },
        { on: '2026-01-29', standing: 'dueSoon', dueOn: '2026-02-28' },
        { on: '2026-02-28', standing: 'dueSoon', dueOn: '2026-02-28' },
        { on: '2026-03-01', standing: 'missing', dueOn: '2026-02-28' },
      ],
    );
    check(
      [course, taken, rules({ intervalMonths: 6, dueSoonDays: 0 })],
      [
        { on: '2026-02-27', standing: 'inDate' },
        { on: '2026-02-28', standing: 'dueSoon' },
      ],
    );
  });

  it('goes by the course’s own validity, and by the shorter of the two', () => {
    const short = courseAdded({ validMonths: 3 });
    const over = { on: '2025-12-01', standing: 'missing', dueOn: '2025-11-30' } as const;
    const last = { on: '2025-11-30', standing: 'dueSoon', dueOn: '2025-11-30' } as const;
    check([short, taken], [last, over]);
    check([short, taken, rules({ intervalMonths: 6 })], [last, over]);
    check([courseAdded({ validMonths: 6 }), taken, rules({ intervalMonths: 3 })], [last, over]);
  });

  it('is by the participation that lasts longest, not by the newest', () => {
    const lasting = courseAdded({ courseId: 'K-002', title: 'Øvelse', validMonths: null });
    const short = courseAdded({ validMonths: 1 });
    const both = [
      short,
      lasting,
      completionLogged({ courseId: 'K-002', completedOn: '2025-08-01' }, 2),
      taken,
    ];
    check(both, [{ on: TODAY, standing: 'inDate', dueOn: null }]);
    check(
      [...both, rules({ intervalMonths: 12 })],
      [{ on: '2026-08-02', standing: 'missing', dueOn: '2026-08-01' }],
    );
  });

  it('is not assessed while nothing at all is registered of anybody, and missing when something is', () => {
    const nobody = coverageOn(aLedgerOf(...others).state, TODAY);
    expect(nobody.members.map((one) => one.standing)).toEqual(['notAssessed', 'notAssessed']);
    check([], [{ on: TODAY, standing: 'missing', dueOn: null }]);
    const annulled = aLedgerOf(...others, otherCompletion, completionAnnulled(9)).state;
    expect(coverageOn(annulled, TODAY).members.map((one) => one.standing)).toEqual([
      'notAssessed',
      'notAssessed',
    ]);
  });

  it('on leave is so on both end days, carries nothing for the body, and keeps what is registered', () => {
    const history = [course, taken, away(CHAIR, YESTERDAY, TODAY)];
    check(history, [
      { on: '2026-10-31', standing: 'inDate' },
      { on: YESTERDAY, standing: 'onLeave' },
      { on: TODAY, standing: 'onLeave' },
      { on: TOMORROW, standing: 'inDate' },
    ]);
    const { state } = aLedgerOf(...aRoster(1), ...history);
    expect(coverageOn(state, TODAY).members[0]?.completions).toHaveLength(1);
    expect(coverageOn(state, TODAY).collective.flatMap((one) => one.carriedBy)).toEqual([]);
    expect(coverageOn(state, TOMORROW).collective[0]?.carriedBy).toEqual([CHAIR]);
  });
});

describe('a new member', () => {
  const fresh = [
    ended(CHAIR, 'chair', '2026-01-31'),
    recorded(CHAIR, 'chair', '2026-06-01'),
    courseAdded({ validMonths: 12 }),
    rules({ onboardingDays: 30 }),
  ];

  it('has the days of the policy, the last included, and is never in date without a course', () => {
    check(fresh, [
      { on: '2026-06-01', standing: 'dueSoon', dueOn: '2026-07-01' },
      { on: '2026-07-01', standing: 'dueSoon', dueOn: '2026-07-01' },
      { on: '2026-07-02', standing: 'missing', dueOn: '2026-07-01' },
    ]);
    check(
      [...fresh, rules({ onboardingDays: null })],
      [{ on: '2026-06-01', standing: 'missing', dueOn: null }],
    );
    check([...fresh, rules({ onboardingDays: 0 })], [{ on: '2026-06-01', standing: 'dueSoon' }]);
  });

  it('with a course that is too old has the same days as one without: an old course is no worse than none', () => {
    const old = completionLogged({ completedOn: '2025-06-10' });
    check(
      [...fresh, old],
      [
        { on: '2026-06-10', standing: 'dueSoon', dueOn: '2026-06-10' },
        { on: '2026-06-11', standing: 'dueSoon', dueOn: '2026-07-01' },
        { on: '2026-07-01', standing: 'dueSoon', dueOn: '2026-07-01' },
        { on: '2026-07-02', standing: 'missing', dueOn: '2026-06-10' },
      ],
    );
  });

  it('with a course in date is in date from the first day', () => {
    check(
      [...fresh, completionLogged({ completedOn: '2026-05-01' })],
      [{ on: '2026-06-01', standing: 'inDate', dueOn: '2027-05-01' }],
    );
  });

  it('who only changes seat has not joined anew', () => {
    const seat = [
      ended(CHAIR, 'chair', '2026-05-31'),
      recorded(CHAIR, 'member', '2026-06-01'),
      rules({ onboardingDays: 30 }),
    ];
    check(seat, [{ on: '2026-06-01', standing: 'missing', dueOn: '2025-07-31' }]);
  });
});

describe('what counts', () => {
  const other = { courseId: null, otherCourse: { title: 'Foredrag', provider: 'KL' } };
  it.each<[string, readonly LedgerEvent[], boolean]>([
    ['what nobody has verified', [courseAdded(), completionReported()], false],
    ['what a coordinator wrote down', [courseAdded(), completionLogged()], true],
    ['a course made for others', [courseAdded({ audiences: ['leaders'] }), completionLogged()], false],
    [
      'a course made for the body and others',
      [courseAdded({ audiences: ['leaders', 'managementBody'] }), completionLogged()],
      true,
    ],
    ['a course outside the catalogue', [completionLogged(other)], true],
    [
      'such a course where the policy says no',
      [completionLogged(other), rules({ otherCoursesCount: false })],
      false,
    ],
    [
      'a course of the catalogue where the policy says no to others',
      [courseAdded(), completionLogged(), rules({ otherCoursesCount: false })],
      true,
    ],
    [
      'a course that is just long enough',
      [courseAdded({ minutes: 60 }), completionLogged(), rules({ leastMinutes: 60 })],
      true,
    ],
    [
      'a course that is too short',
      [courseAdded({ minutes: 59 }), completionLogged(), rules({ leastMinutes: 60 })],
      false,
    ],
    [
      'a short course that took longer this time',
      [courseAdded({ minutes: 30 }), completionLogged({ minutes: 60 }), rules({ leastMinutes: 60 })],
      true,
    ],
    [
      'a long course of which only some was taken',
      [courseAdded({ minutes: 180 }), completionLogged({ minutes: 59 }), rules({ leastMinutes: 60 })],
      false,
    ],
    [
      'a course outside the catalogue whose length nobody wrote down',
      [completionLogged(other), rules({ leastMinutes: 1 })],
      false,
    ],
  ])('%s', (_what, history, counts) => {
    const chair = chairOf(history, TODAY);
    expect([chair.completions.length, chair.notCounted.length]).toEqual(counts ? [1, 0] : [0, 1]);
    expect(chair.standing).toBe(counts ? 'inDate' : 'missing');
    if (!counts) expect(chair.competences).toEqual([]);
  });

  it('goes by the policy of the day asked about, and a policy of tomorrow changes nothing today', () => {
    const history = [
      courseAdded({ minutes: 30 }),
      completionLogged(),
      rules({ from: TOMORROW, leastMinutes: 60 }),
    ];
    check(history, [
      { on: TODAY, standing: 'inDate' },
      { on: TOMORROW, standing: 'missing' },
    ]);
    const { state } = aLedgerOf(...others, ...history);
    expect(coverageOn(state, TODAY).policy).toBeNull();
    expect(coverageOn(state, TOMORROW).policy).toEqual(aTrainingPolicy({ from: TOMORROW, leastMinutes: 60 }));
  });
});

describe('a competence of the body', () => {
  const { needed } = aTrainingPolicy();
  const took = (who: number, completedOn = '2026-10-01') =>
    completionLogged({ personId: who === 0 ? CHAIR : member(who), completedOn }, who + 1);
  const identify = (...history: LedgerEvent[]) =>
    coverageOn(aLedgerOf(...aRoster(3), courseAdded(), ...history).state, TODAY).collective[0];

  it('depends on those without whom too few would carry it', () => {
    const two = rules({ needed: { ...needed, identify: 2 } });
    expect(identify(took(0))).toMatchObject({ needed: 1, dependsOn: [CHAIR] });
    expect(identify(took(0), took(1))).toMatchObject({ needed: 1, dependsOn: [] });
    expect(identify(took(0), two)).toMatchObject({ needed: 2, carriedBy: [CHAIR], dependsOn: [] });
    expect(identify(took(0), took(1), two)).toMatchObject({ dependsOn: [CHAIR, member(1)] });
    expect(identify(took(0), took(1), took(2), two)).toMatchObject({ needed: 2, dependsOn: [] });
    expect(identify(rules({ needed: { ...needed, identify: 0 } }))).toMatchObject({
      needed: 0,
      dependsOn: [],
    });
  });

  it('is carried until and including the day on which the course is too old', () => {
    const { state } = aLedgerOf(
      ...aRoster(1),
      courseAdded({ validMonths: 1 }),
      completionLogged({ completedOn: '2026-01-31' }),
    );
    expect(coverageOn(state, '2026-02-28').collective[0]?.carriedBy).toEqual([CHAIR]);
    expect(coverageOn(state, '2026-03-01').collective[0]?.carriedBy).toEqual([]);
  });

  it('is that of the audience asked about', () => {
    const { state } = aLedgerOf(
      ...aRoster(1),
      joined('p-1', 'leaders'),
      courseAdded({ audiences: ['leaders'] }),
      completionLogged({ personId: 'p-1' }, 1),
      completionLogged({ personId: CHAIR }, 2),
    );
    const leaders = coverageOn(state, TODAY, 'leaders');
    expect(leaders.members.map((one) => [one.personId, one.standing])).toEqual([['p-1', 'inDate']]);
    expect(leaders.collective[0]?.carriedBy).toEqual(['p-1']);
    const body = coverageOn(state, TODAY);
    expect(body.members.map((one) => [one.personId, one.standing])).toEqual([[CHAIR, 'missing']]);
    expect(body.collective[0]?.carriedBy).toEqual([]);
    expect(coverageOn(state, TODAY, 'politicians')).toMatchObject({ members: [], latestOn: null });
  });
});

describe('the lights of both readings with rules of the municipality’s own', () => {
  const all = courseAdded({ competences: ['identify', 'assess', 'impact', 'decide', 'followUp'] });
  const one = completionLogged({ completedOn: '2026-10-01' }, 1);
  const two = completionLogged({ personId: member(1), completedOn: '2026-09-15' }, 2);
  const lights = (...history: LedgerEvent[]) => {
    const coverage = coverageOn(aLedgerOf(...aRoster(2), all, ...history).state, TODAY);
    return [memberLight(coverage).colour, trainingLight(coverage).colour];
  };
  const twice = rules({ needed: { identify: 2, assess: 2, impact: 2, decide: 2, followUp: 2 } });

  it.each<[string, readonly LedgerEvent[], readonly [string, string]]>([
    ['nothing is registered: grey, and never green', [], ['grey', 'grey']],
    ['all have taken part', [one, two], ['green', 'green']],
    ['one is missing, and one is enough for the body', [one], ['yellow', 'green']],
    ['one is missing, and the body needs two', [one, twice], ['yellow', 'red']],
    ['both are there, and the body needs two', [one, two, twice], ['green', 'green']],
    ['one is away and the other is in date', [one, away(member(1), TODAY, TODAY)], ['green', 'green']],
    ['a date is near', [one, two, rules({ intervalMonths: 2 })], ['yellow', 'green']],
    [
      'all are too old by the interval that the municipality has recorded',
      [one, two, rules({ intervalMonths: 1 })],
      ['red', 'grey'],
    ],
    [
      'all are away, and there is nobody to assess',
      [one, away(CHAIR, TODAY, TODAY), away(member(1), TODAY, TODAY)],
      ['grey', 'grey'],
    ],
  ])('%s', (_what, history, colours) => {
    expect(lights(...history)).toEqual(colours);
  });
});
