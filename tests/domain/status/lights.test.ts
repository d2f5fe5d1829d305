import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths } from '../../../domain/calendar/danish-time';
import { RULES, type Light } from '../../../domain/status/light';
import {
  bodyLight,
  memberLight,
  deadlinesLight,
  decisionsLight,
  trainingLight,
} from '../../../domain/status/lights';
import { APP_DEFAULTS, nearOn } from '../../../domain/status/limit';
import type { LedgerEvent } from '../../../domain/event';
import { coverageOn } from '../../../domain/training/coverage';
import { COMPETENCES } from '../../../domain/training/competence';
import type { Coverage } from '../../../domain/training/coverage';
import { DEFAULT_TRAINING_POLICY, type CoverageReading } from '../../../domain/training/training-policy';
import { TODAY, TOMORROW, YESTERDAY } from '../../support/instants';
import { completionLogged, courseAdded } from '../../support/builders';
import { aLedgerOf } from '../../support/ledger';
import { aRoster, CHAIR, member } from '../../support/people';

/** Coverage in which the five areas were last refreshed on these days (null: nobody carries the area). */
const coverage = (dates: readonly (string | null)[], latestOn = dates.reduce(newest, null)): Coverage => ({
  on: TODAY,
  audience: 'managementBody',
  policy: { ...DEFAULT_TRAINING_POLICY, intervalMonths: MONTHS },
  offers: [],
  members: [],
  collective: COMPETENCES.map((competence, index) => {
    const date = dates[index] ?? null;
    const carriedBy = date === null ? [] : [CHAIR];
    return { competence, carriedBy, needed: 1, dependsOn: carriedBy, latestOn: date };
  }),
  latestOn,
});
const newest = (a: string | null, b: string | null) => (a === null || (b !== null && b > a) ? b : a);
const all = (date: string | null) => COMPETENCES.map(() => date);

const NEAR = nearOn([], TODAY);
/** The interval that the municipality has recorded; the Act names none. */
const MONTHS = 12;
const lastFresh = addMonths(TODAY, -MONTHS);
const firstStale = addDays(lastFresh, -1);
const STALE = {
  colour: 'grey' as const,
  rule: 'training-stale' as const,
  label: 'localPolicy' as const,
  limit: { amount: MONTHS, unit: 'months', source: 'localPolicy' } as const,
};

describe('the light of training in a report', () => {
  const missing: Coverage = {
    ...coverage(all(TODAY)),
    policy: null,
    members: [CHAIR, 'p-2'].map((personId, index) => ({
      personId,
      standing: index === 0 ? 'inDate' : 'missing',
      dueOn: null,
      completions: [],
      notCounted: [],
      competences: [],
      latestOn: null,
    })),
  };
  const by = (reading: CoverageReading): Coverage => ({
    ...missing,
    policy: { ...DEFAULT_TRAINING_POLICY, reading },
  });

  it('of each member is yellow as soon as one of them is due soon', () => {
    const members = missing.members.map((one, index) => ({
      ...one,
      standing: index === 0 ? ('inDate' as const) : ('dueSoon' as const),
    }));
    expect(memberLight({ ...missing, members })).toMatchObject({
      colour: 'yellow',
      rule: 'training-members-due-soon',
      limit: { amount: DEFAULT_TRAINING_POLICY.dueSoonDays, unit: 'days', source: 'appDefault' },
    });
  });

  it('says of a body of one who is away that everybody is', () => {
    const members = missing.members.slice(0, 1).map((one) => ({ ...one, standing: 'onLeave' as const }));
    expect(trainingLight({ ...missing, members }).rule).toBe('training-everybody-away');
    expect(memberLight({ ...missing, members }).rule).toBe('training-everybody-away');
  });

  it('is the collective one until the municipality has recorded a policy', () => {
    expect(bodyLight(missing)).toEqual(trainingLight(missing));
    expect(bodyLight(missing).colour).toBe('green');
  });

  it('is that of the reading the municipality goes by, and the graver one if it goes by both', () => {
    expect(bodyLight(by('collective'))).toEqual(trainingLight(missing));
    expect(bodyLight(by('perMember'))).toEqual(memberLight(missing));
    expect(bodyLight(by('both')).rule).toBe('training-members-some-missing');
    const everybody = by('both').members.map((one) => ({ ...one, standing: 'inDate' as const }));
    const areas = {
      ...coverage([YESTERDAY, null, null, null, null]),
      members: everybody,
      policy: by('both').policy,
    };
    expect(bodyLight(areas).rule).toBe('training-some-areas-missing');
    const nobody = { ...by('both'), ...coverage(all(null)), policy: by('both').policy };
    expect(bodyLight(nobody).colour).toBe('grey');
  });
});

describe('the training light', () => {
  it('is red where no area is asked for: what nobody carries is not complete', () => {
    const { collective, ...rest } = coverage(all(YESTERDAY));
    const none = collective.map((area) => ({ ...area, needed: 0 }));
    expect(trainingLight({ ...rest, collective: none })).toMatchObject({
      colour: 'red',
      rule: 'training-no-area-carried',
    });
  });

  it('is green by one area where the municipality’s policy asks for one alone', () => {
    const { collective, ...rest } = coverage([YESTERDAY, null, null, null, null]);
    const one = collective.map((area, index) => ({ ...area, needed: index === 0 ? 1 : 0 }));
    expect(trainingLight({ ...rest, collective: one })).toMatchObject({ colour: 'green', dataOn: YESTERDAY });
  });

  it.each<[string, Coverage, Light]>([
    [
      'grey without any completed course',
      coverage(all(null)),
      { colour: 'grey', rule: 'training-no-data', label: 'guidance', dataOn: null },
    ],
    [
      'green when every area is carried',
      coverage(all(YESTERDAY)),
      { colour: 'green', rule: 'training-all-areas-carried', label: 'guidance', dataOn: YESTERDAY },
    ],
    [
      'still green on the last day of the limit',
      coverage(all(lastFresh)),
      { colour: 'green', rule: 'training-all-areas-carried', label: 'guidance', dataOn: lastFresh },
    ],
    ['grey on the day after', coverage(all(firstStale)), { ...STALE, dataOn: firstStale }],
    [
      'grey when one area is too old, however new the others are',
      coverage([YESTERDAY, YESTERDAY, YESTERDAY, YESTERDAY, firstStale]),
      { ...STALE, dataOn: firstStale },
    ],
    [
      'grey when a new course without any area follows old ones',
      coverage(all(firstStale), YESTERDAY),
      { ...STALE, dataOn: firstStale },
    ],
    [
      'yellow when an area is missing',
      coverage([YESTERDAY, YESTERDAY, lastFresh, YESTERDAY, null]),
      { colour: 'yellow', rule: 'training-some-areas-missing', label: 'guidance', dataOn: YESTERDAY },
    ],
    [
      'yellow when only one area is carried',
      coverage([null, YESTERDAY, null, null, null]),
      { colour: 'yellow', rule: 'training-some-areas-missing', label: 'guidance', dataOn: YESTERDAY },
    ],
    [
      'red when courses were taken and no area is carried',
      coverage(all(null), YESTERDAY),
      { colour: 'red', rule: 'training-no-area-carried', label: 'guidance', dataOn: YESTERDAY },
    ],
    [
      'grey, not red or yellow, when all of it is too old',
      coverage([firstStale, null, null, null, null]),
      { ...STALE, dataOn: firstStale },
    ],
  ])('is %s', (_what, given, light) => {
    expect(trainingLight(given)).toEqual(light);
  });
});

describe('an interval for courses', () => {
  const old = addDays(TODAY, -5000);
  const without = (policy: Coverage['policy']): Coverage => ({ ...coverage(all(old)), policy });

  it('greys training only where the municipality has recorded one: the Act names none', () => {
    expect(trainingLight(without(null)).colour).toBe('green');
    expect(trainingLight(without({ ...DEFAULT_TRAINING_POLICY, intervalMonths: null })).colour).toBe('green');
    expect(trainingLight(coverage(all(old)))).toEqual({ ...STALE, dataOn: old });
  });
});

describe('a body of which everybody is away', () => {
  const away = (personId: string) => ({
    type: 'LeaveRecorded' as const,
    data: { personId, from: YESTERDAY, to: TODAY },
  });
  const history = [...aRoster(2), courseAdded(), completionLogged()];
  const lightsWith = (on: string, ...more: LedgerEvent[]) => {
    const { state } = aLedgerOf(...history, ...more);
    const seen = coverageOn(state, on);
    return [trainingLight(seen), memberLight(seen)].map(({ colour, rule }) => `${colour} ${rule}`);
  };

  it('is not assessed in either reading, and says why', () => {
    expect(lightsWith(TODAY, away(CHAIR), away(member(1)))).toEqual([
      'grey training-everybody-away',
      'grey training-everybody-away',
    ]);
  });

  it('is assessed by those who are there as soon as one of them is', () => {
    expect(lightsWith(TODAY, away(CHAIR))).toEqual([
      'red training-no-area-carried',
      'red training-members-none',
    ]);
    expect(lightsWith(TOMORROW, away(CHAIR), away(member(1)))).toEqual(lightsWith(TOMORROW));
  });
});

describe('the light of the decisions', () => {
  it.each([
    ['grey when nothing was ever put forward', [0, 0, 0, 0], 'grey', 'decisions-none-submitted', null],
    ['green when everything is concluded', [3, 0, 0, 0], 'green', 'decisions-none-open', TODAY],
    ['yellow when answers are awaited', [3, 1, 0, 0], 'yellow', 'decisions-open', TODAY],
    ['red when an answer is late', [3, 2, 1, 0], 'red', 'decisions-overdue', TODAY],
    ['red when an approval no longer holds', [3, 1, 0, 1], 'red', 'decisions-no-longer-hold', TODAY],
  ] as const)('is %s', (_what, [every, open, overdue, toDecideAgain], ...expected) => {
    const [colour, rule, dataOn] = expected;
    expect(decisionsLight({ all: every, open, overdue, toDecideAgain }, TODAY)).toEqual({
      colour,
      rule,
      label: 'appDefault',
      dataOn,
    });
  });
});

describe('the light of the deadlines', () => {
  it.each([
    ['grey when there is no date to keep', [], 'grey', 'deadlines-no-data', null],
    [
      'green when the next date is far',
      [addDays(TODAY, APP_DEFAULTS.nearDays + 1)],
      'green',
      'deadlines-none-near',
      TODAY,
    ],
    ['yellow when it is near', [addDays(TODAY, APP_DEFAULTS.nearDays)], 'yellow', 'deadlines-near', TODAY],
    ['yellow when it is today', [TODAY], 'yellow', 'deadlines-near', TODAY],
    ['red when it has passed', [YESTERDAY], 'red', 'deadlines-passed', TODAY],
    [
      'set by the earliest date, first in the list',
      [YESTERDAY, '2028-01-01'],
      'red',
      'deadlines-passed',
      TODAY,
    ],
    [
      'set by the earliest date, last in the list',
      ['2028-01-01', TOMORROW],
      'yellow',
      'deadlines-near',
      TODAY,
    ],
  ] as const)('is %s', (_what, dates, ...expected) => {
    const [colour, rule, dataOn] = expected;
    expect(deadlinesLight(dates, TODAY, NEAR)).toEqual({
      colour,
      rule,
      label: 'appDefault',
      dataOn,
      ...(String(rule).includes('near') ? { limit: NEAR } : {}),
    });
  });
});

describe('every light', () => {
  const date = fc.integer({ min: -1200, max: 0 }).map((days) => addDays(TODAY, days));
  const dates = fc.array(fc.option(date), { minLength: 5, maxLength: 5 });
  const coming = fc.array(fc.integer({ min: -400, max: 400 }).map((days) => addDays(TODAY, days)));
  const counts = fc
    .tuple(fc.nat(5), fc.nat(5), fc.nat(5), fc.nat(5))
    .map(([overdue, open, toDecideAgain, more]) => ({
      overdue,
      open: overdue + open,
      toDecideAgain,
      all: overdue + open + toDecideAgain + more,
    }));

  it('has a colour, a rule of the list, a label and a date; without data it is grey and never green', () => {
    fc.assert(
      fc.property(dates, fc.option(date), coming, counts, (areas, extra, deadlines, decisions) => {
        const newestArea = areas.reduce(newest, null);
        for (const light of [
          trainingLight(coverage(areas, newest(newestArea, extra))),
          deadlinesLight(deadlines, TODAY, NEAR),
          decisionsLight(decisions, TODAY),
        ]) {
          expect(RULES).toContain(light.rule);
          expect(['law', 'guidance', 'localPolicy', 'benchmark', 'appDefault']).toContain(light.label);
          if (light.dataOn === null) expect(light.colour).toBe('grey');
          if (light.colour === 'green') expect(light.dataOn).not.toBeNull();
        }
      }),
    );
  });

  it('of training is green only if every area was refreshed within the limit', () => {
    fc.assert(
      fc.property(dates, fc.option(date), (areas, extra) => {
        const light = trainingLight(coverage(areas, newest(areas.reduce(newest, null), extra)));
        const everyAreaFresh = areas.every((area) => area !== null && area >= lastFresh);
        expect(light.colour === 'green').toBe(everyAreaFresh);
      }),
    );
  });
});
