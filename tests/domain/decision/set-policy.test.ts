import { describe, expect, it } from '@jest/globals';
import {
  DEFAULT_POLICY,
  basisOfPolicy,
  currentPolicy,
  policyVersion,
  revisitAfter,
  scaleOf,
  type DecisionPolicy,
} from '../../../domain/decision/policy';
import {
  DEFAULT_SCALE,
  bandIndexOf,
  gateOf,
  isOnScale,
  reaches,
  scoreOf,
  type Band,
} from '../../../domain/decision/scale';
import { aDecisionContent, submits } from '../../support/builders';
import { given } from '../../support/given';
import { TODAY, TOMORROW } from '../../support/instants';
import { aLedgerOf, by } from '../../support/ledger';
import { ADMINISTRATOR, CHAIR, COORDINATOR, SECRETARY, aRoster, asSetUp } from '../../support/people';

const sets = (policy: DecisionPolicy) => ({ type: 'SetDecisionPolicy', policy }) as const;
const own: DecisionPolicy = {
  ...DEFAULT_POLICY,
  scale: {
    consequence: ['Lille', 'Mellem', 'Stor'],
    likelihood: ['Sjælden', 'Hyppig'],
    bands: [
      { name: 'Lav', atLeast: 1, withinAppetite: true, decidedBy: 'delegate' },
      { name: 'Høj', atLeast: 4, withinAppetite: false, decidedBy: 'wholeBody' },
    ],
  },
};
const set = (policy: DecisionPolicy, version = 1) =>
  ({ type: 'DecisionPolicySet', data: { version, policy } }) as const;
const withBands = (...bands: Partial<Band>[]): DecisionPolicy => ({
  ...own,
  scale: {
    ...own.scale,
    bands: bands.map((one) => ({
      name: '',
      withinAppetite: true,
      decidedBy: 'body',
      atLeast: 1,
      ...one,
    })),
  },
});

describe('the municipality’s own rules about decisions', () => {
  it('are called local policy only where the decision of them is recorded, which lies behind us and has a case', () => {
    const adopted = { adoptedBy: 'council', decidedOn: TODAY, caseNumber: '26/1' } as const;
    const rests = { ...own, adopted };
    given(...aRoster(), set(own))
      .when(sets({ ...own, adopted: { ...adopted, caseNumber: ' 26/1 ' } }), by(COORDINATOR))
      .then(set(rests, 2));
    given(...aRoster(), set(rests))
      .when(sets(rests), by(COORDINATOR))
      .thenNothing();
    given(...aRoster())
      .when(sets({ ...own, adopted: { ...adopted, decidedOn: TOMORROW } }), by(COORDINATOR))
      .thenRefused('date-in-future', { field: 'decidedOn' });
    given(...aRoster())
      .when(sets({ ...own, adopted: { ...adopted, caseNumber: ' ' } }), by(COORDINATOR))
      .thenRefused('text-missing');
    const { policies } = aLedgerOf(...aRoster(), set(own), set(rests, 2)).state;
    expect([0, 1, 2].map((version) => basisOfPolicy(policies, version))).toEqual([
      'appDefault',
      'unrecorded',
      'localPolicy',
    ]);
  });

  it('are set by the coordinator alone, and numbered from 1', () => {
    given(...aRoster())
      .when(sets(own), by(COORDINATOR))
      .then(asSetUp(set(own)));
    given(...aRoster(), set(own))
      .when(sets({ ...own, journalDays: 9 }), by(COORDINATOR))
      .then(set({ ...own, journalDays: 9 }, 2));
    for (const who of [CHAIR, SECRETARY, ADMINISTRATOR])
      given(...aRoster())
        .when(sets(own), by(who))
        .thenRefused('not-allowed', { ability: 'managePolicy' });
  });

  it('are these until it has its own', () => {
    const { scale: _scale, ...rest } = DEFAULT_POLICY;
    expect(rest).toEqual({
      reminderDays: [3, 7],
      escalationDays: 10,
      journalDays: 5,
      warnUntrained: true,
      revisitMonths: null,
    });
    expect(revisitAfter(DEFAULT_POLICY)).toEqual({ months: 12, isOwn: false });
    expect(revisitAfter({ revisitMonths: 6 })).toEqual({ months: 6, isOwn: true });
  });

  it('set as they are change nothing, the default ones too', () => {
    given(...aRoster(), set(own))
      .when(sets(own), by(COORDINATOR))
      .thenNothing();
    given(...aRoster())
      .when(sets(DEFAULT_POLICY), by(COORDINATOR))
      .thenNothing();
  });

  it.each<[string, DecisionPolicy, string]>([
    ['an approval for no months', { ...own, revisitMonths: 0 }, 'policy-invalid'],
    ['an approval for half a month', { ...own, revisitMonths: 0.5 }, 'policy-invalid'],
    ['an approval for longer than a date may be', { ...own, revisitMonths: 61 }, 'policy-invalid'],
    ['a scale of one level', { ...own, scale: { ...own.scale, likelihood: ['x'] } }, 'policy-invalid'],
    [
      'eleven levels',
      { ...own, scale: { ...own.scale, consequence: Array(11).fill('x') } },
      'policy-invalid',
    ],
    [
      'a label of 61 characters',
      { ...own, scale: { ...own.scale, likelihood: ['x', 'y'.repeat(61)] } },
      'text-too-long',
    ],
    ['no bands', withBands(), 'policy-invalid'],
    ['a band with a name of 61 characters', withBands({ name: 'x'.repeat(61) }), 'text-too-long'],
    ['bands that do not begin at 1', withBands({ atLeast: 2 }), 'policy-invalid'],
    ['bands that do not rise', withBands({}, { atLeast: 4 }, { atLeast: 4 }), 'policy-invalid'],
    ['half a point', withBands({}, { atLeast: 4.5 }), 'policy-invalid'],
    ['a reminder after no days', { ...own, reminderDays: [0] }, 'policy-invalid'],
    ['six reminders', { ...own, reminderDays: [1, 2, 3, 4, 5, 6] }, 'policy-invalid'],
    ['an escalation after two years', { ...own, escalationDays: 730 }, 'policy-invalid'],
    ['a journal after no days', { ...own, journalDays: 0 }, 'policy-invalid'],
  ])('are refused with %s', (_what, policy, code) => {
    expect(given(...aRoster()).when(sets(policy), by(COORDINATOR)).answer).toBe(code);
  });

  it.each<[string, DecisionPolicy]>([
    ['likelihood', { ...own, scale: { ...own.scale, likelihood: ['x'] } }],
    ['consequence', { ...own, scale: { ...own.scale, consequence: ['x', 'y'.repeat(61)] } }],
    ['bands', withBands({ atLeast: 2 })],
    ['bands', withBands({ name: 'x'.repeat(61) })],
    ['reminderDays', { ...own, reminderDays: [0] }],
    ['escalationDays', { ...own, escalationDays: 730 }],
    ['journalDays', { ...own, journalDays: 0 }],
  ])('are refused by the name of what is wrong: %s', (field, policy) => {
    const { result } = given(...aRoster()).when(sets(policy), by(COORDINATOR));
    expect(result).toMatchObject({ ok: false, refusal: { field } });
  });

  it('may have ten levels each way and ten bands', () => {
    const ten = Array.from({ length: 10 }, (_, index) => `Trin ${String(index + 1)}`);
    const { scale } = withBands(...ten.map((name, index) => ({ name, atLeast: index + 1 })));
    given(...aRoster())
      .when(sets({ ...own, scale: { ...scale, consequence: ten, likelihood: ten } }), by(COORDINATOR))
      .thenTypes('DecisionPolicySet');
    given(...aRoster())
      .when(
        sets(withBands(...[...ten, 'Trin 11'].map((name, index) => ({ name, atLeast: index + 1 })))),
        by(COORDINATOR),
      )
      .thenRefused('policy-invalid', { field: 'bands' });
  });

  it('may have names of sixty characters', () => {
    const name = 'x'.repeat(60);
    const { scale } = withBands({ name });
    given(...aRoster())
      .when(
        sets({ ...own, scale: { ...scale, consequence: [name, 'y'], likelihood: [name, 'y'] } }),
        by(COORDINATOR),
      )
      .thenTypes('DecisionPolicySet');
  });

  it('may leave out reminders and escalation', () => {
    given(...aRoster())
      .when(sets({ ...own, reminderDays: [], escalationDays: null }), by(COORDINATOR))
      .thenTypes('DecisionPolicySet');
  });

  it('are versioned: a risk is shown on the scale on which it was assessed', () => {
    const { policies } = aLedgerOf(set(own), set({ ...own, journalDays: 9 }, 2)).state;
    expect([policyVersion([]), policyVersion(policies)]).toEqual([0, 2]);
    expect(currentPolicy([])).toBe(DEFAULT_POLICY);
    expect(currentPolicy(policies).journalDays).toBe(9);
    expect(scaleOf(policies, 0)).toBe(DEFAULT_SCALE);
    expect(scaleOf(policies, 1)).toEqual(own.scale);
    expect(scaleOf(policies, 3)).toBeUndefined();
    given(...aRoster(), set(own))
      .when(submits(aDecisionContent()), by(COORDINATOR))
      .thenRefused('scale-changed', { current: 1 });
    const fits = { before: { consequence: 3, likelihood: 2 }, after: { consequence: 1, likelihood: 2 } };
    given(...aRoster(), set(own))
      .when(submits(aDecisionContent({ scaleVersion: 1, ...fits })), by(COORDINATOR))
      .thenTypes('DecisionSubmitted');
  });
});

describe('the scale', () => {
  it('has five levels each way and four bands, without names, until the municipality has its own', () => {
    const { consequence, likelihood, bands } = DEFAULT_SCALE;
    expect([consequence, likelihood]).toEqual([Array(5).fill(''), Array(5).fill('')]);
    expect(bands).toEqual([
      { name: '', atLeast: 1, withinAppetite: true, decidedBy: 'delegate' },
      { name: '', atLeast: 5, withinAppetite: true, decidedBy: 'delegate' },
      { name: '', atLeast: 10, withinAppetite: false, decidedBy: 'body' },
      { name: '', atLeast: 17, withinAppetite: false, decidedBy: 'wholeBody' },
    ]);
  });

  const point = (consequence: number, likelihood: number) => ({ consequence, likelihood });

  it('has a score of consequence times likelihood, in the band that begins at or below it', () => {
    expect(scoreOf(point(4, 5))).toBe(20);
    const bands = [point(1, 1), point(2, 2), point(1, 5), point(3, 3), point(2, 5), point(4, 4), point(4, 5)];
    expect(bands.map((risk) => bandIndexOf(DEFAULT_SCALE, risk))).toEqual([0, 0, 1, 1, 2, 2, 3]);
    expect(bands.map((risk) => gateOf(DEFAULT_SCALE, risk))).toEqual([
      'delegate',
      'delegate',
      'delegate',
      'delegate',
      'body',
      'body',
      'wholeBody',
    ]);
  });

  it('keeps for the whole body what no band speaks of', () => {
    expect(gateOf({ ...DEFAULT_SCALE, bands: [] }, point(1, 1))).toBe('wholeBody');
  });

  it('holds its corners and nothing outside them', () => {
    const on = [point(1, 1), point(5, 5), point(0, 1), point(1, 6), point(1.5, 1)];
    expect(on.map((risk) => isOnScale(DEFAULT_SCALE, risk))).toEqual([true, true, false, false, false]);
  });

  it('lets a higher level decide what a lower one may', () => {
    expect(reaches('wholeBody', 'delegate')).toBe(true);
    expect(reaches('body', 'body')).toBe(true);
    expect(reaches('delegate', 'body')).toBe(false);
    expect(reaches('body', 'wholeBody')).toBe(false);
  });
});
