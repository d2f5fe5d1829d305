import { describe, expect, it } from '@jest/globals';
import { addDays, addMonths } from '../../../domain/calendar/danish-time';
import type { LedgerEvent } from '../../../domain/event';
import { TOPICS } from '../../../domain/indicator/topic';
import { currentShape } from '../../../domain/past-shapes/current-shape';
import { compileReport } from '../../../domain/status/compile-report';
import { dueMonth } from '../../../domain/status/due-month';
import { LABELS } from '../../../domain/status/light';
import { APP_DEFAULTS, limitOf } from '../../../domain/status/limit';
import { SECTIONS, type SectionId } from '../../../domain/status/section';
import { DEFAULT_STATUS_POLICY, type StatusPolicy } from '../../../domain/status/status-policy';
import { limitSentence } from '../../../words/status/limit-words';
import {
  EVERY_KIND,
  aCourse,
  completionLogged,
  concluded,
  courseAdded,
  submitted,
} from '../../support/builders';
import type { aDecisionContent } from '../../support/builders';
import { cycleItemSet, indicatorRecorded } from '../../support/indicator-facts';
import { NOW, TODAY } from '../../support/instants';
import { aLedgerOf, happened } from '../../support/ledger';
import { CHAIR, aRoster } from '../../support/people';
import { aTrainingPolicy } from '../../support/training-facts';
import { MEASURE_CODES } from '../../../domain/decision/content';

const policySet = (changes: Partial<StatusPolicy>): LedgerEvent => ({
  type: 'StatusPolicySet',
  data: { ...DEFAULT_STATUS_POLICY, from: '2026-01-01', caseNumber: '26/9', ...changes },
});
const lightOf = (section: SectionId, ...history: LedgerEvent[]) => {
  const { state } = aLedgerOf(...aRoster(2), ...history);
  return compileReport(state, '2026-11', NOW).sections.find((one) => one.section === section)!.light;
};
const allMeasures = (revisitOn: string): LedgerEvent[] => {
  const measures = MEASURE_CODES.map((code) => ({ ...EVERY_KIND.measureApproval.measures[0]!, code }));
  const content = { ...EVERY_KIND.measureApproval, revisitOn, measures };
  const same = content as unknown as ReturnType<typeof aDecisionContent>;
  return [submitted(content), concluded('approved', { approve: 2 }, { content: same })];
};
const oneMember = (policy?: Parameters<typeof aTrainingPolicy>[0], validMonths: number | null = null) => [
  courseAdded({ ...aCourse(), validMonths }),
  ...[CHAIR, 'p-member-1'].map((personId, index) =>
    completionLogged({ personId, completedOn: addMonths(TODAY, -11) }, index + 1),
  ),
  ...(policy === undefined ? [] : [trainingPolicySet(policy)]),
];
const trainingPolicySet = (changes: Parameters<typeof aTrainingPolicy>[0]): LedgerEvent => ({
  type: 'TrainingPolicySet',
  data: aTrainingPolicy({ from: '2026-01-01', ...changes }),
});

/** The number as the app has it and with another one recorded: what history shows it, and what the light then says. */
type Row = {
  what: string;
  section: SectionId;
  history: readonly LedgerEvent[];
  appDefault: string | null;
  recorded: LedgerEvent;
  local: string;
};

/** Every number by which a colour is set, and from where it comes. */
const TABLE: readonly Row[] = [
  {
    what: 'a date is near',
    section: 'deadlines',
    history: [cycleItemSet({ dueOn: addDays(TODAY, 20) })],
    appDefault: 'yellow deadlines-near 30 days appDefault',
    recorded: policySet({ nearDays: 10 }),
    local: 'green deadlines-none-near 10 days localPolicy',
  },
  {
    what: 'a measure is to be looked at again',
    section: 'measures',
    history: allMeasures(addDays(TODAY, 20)),
    appDefault: 'yellow measures-to-review 30 days appDefault',
    recorded: policySet({ nearDays: 25 }),
    local: 'yellow measures-to-review 25 days localPolicy',
  },
  ...TOPICS.map((topic): Row => ({
    what: `figures are old: ${topic}`,
    section: topic,
    history: [indicatorRecorded(topic, { asOf: addDays(TODAY, -(APP_DEFAULTS.staleAfterDays[topic] + 1)) })],
    appDefault: `grey indicator-stale ${String(APP_DEFAULTS.staleAfterDays[topic])} days appDefault`,
    recorded: policySet({ staleAfterDays: { [topic]: 7 } }),
    local: 'grey indicator-stale 7 days localPolicy',
  })),
  {
    what: 'a course is old, by the collective reading',
    section: 'training',
    history: oneMember(),
    appDefault: null,
    recorded: trainingPolicySet({ reading: 'collective', intervalMonths: 10 }),
    local: 'grey training-stale 10 months localPolicy',
  },
  {
    what: 'a member’s date is near',
    section: 'training',
    history: oneMember(undefined, 12),
    appDefault: null,
    recorded: trainingPolicySet({ reading: 'perMember', dueSoonDays: 45 }),
    local: 'yellow training-members-due-soon 45 days localPolicy',
  },
];

const said = (light: ReturnType<typeof lightOf>): string => {
  const { amount, unit, source } = limitOf(light)!;
  return `${light.colour} ${light.rule} ${String(amount)} ${unit} ${source}`;
};

describe('every number by which a colour is set', () => {
  it.each(TABLE)(
    '$what: is named as the app’s where nothing is recorded, and as local policy where it is',
    (row) => {
      const before = lightOf(row.section, ...row.history);
      expect(limitOf(before)?.source).not.toBe('localPolicy');
      if (row.appDefault !== null) expect(said(before)).toBe(row.appDefault);
      expect(said(lightOf(row.section, ...row.history, row.recorded))).toBe(row.local);
    },
  );

  it('is said in words beside the colour', () => {
    const light = lightOf('deadlines', cycleItemSet({ dueOn: addDays(TODAY, 20) }));
    expect(limitSentence(light, 'da')).toBe('grænse: 30 dage (appens standard)');
    expect(limitSentence(light, 'en')).toBe('limit: 30 days (the app’s default)');
  });

  it('is the app’s own in a report of an earlier release, which did not say it', () => {
    const old = { colour: 'yellow', rule: 'deadlines-near', label: 'localPolicy', dataOn: TODAY } as const;
    expect(limitSentence(old, 'da')).toBe('grænse: 30 dage (appens standard)');
  });
});

describe('the app’s own numbers', () => {
  it('are old news after six weeks for what is counted by the month, and a good month after the year for the rest', () => {
    expect(APP_DEFAULTS.staleAfterDays).toEqual({
      incidents: 45,
      suppliers: 400,
      maturity: 400,
      systems: 200,
      exercises: 400,
    });
  });

  it.each([
    ['training-stale', 400],
    ['deadlines-near', 30],
    ['deadlines-none-near', 30],
  ] as const)('set %s in a report of an earlier release, which did not say it: %i days', (rule, amount) => {
    expect(limitOf({ rule })).toEqual({ amount, unit: 'days', source: 'appDefault' });
  });
});

describe('local policy', () => {
  it('is said of no colour until the municipality has recorded something, whatever the ledger holds', () => {
    const busy = [
      ...oneMember(undefined, 12),
      ...allMeasures(addDays(TODAY, 20)),
      ...TOPICS.map((topic) => indicatorRecorded(topic)),
      cycleItemSet({ dueOn: addDays(TODAY, 20) }),
    ];
    for (const history of [[], busy])
      for (const section of SECTIONS)
        expect(LABELS.filter((one) => one !== 'localPolicy')).toContain(lightOf(section, ...history).label);
  });

  it('that leaves a number out goes by the app’s default, and says so', () => {
    const history = [cycleItemSet({ dueOn: addDays(TODAY, 20) }), policySet({ draftWorkingDays: 5 })];
    expect(said(lightOf('deadlines', ...history))).toBe('yellow deadlines-near 30 days appDefault');
  });

  it('recorded by an earlier release named no limits, and goes on as it was', () => {
    const policy = policySet({});
    const { dueHour: _hour, nearDays: _near, staleAfterDays: _stale, ...data } = policy.data as StatusPolicy;
    const [entry] = aLedgerOf(policy).entries;
    const old = { ...entry!, v: 4, data } as unknown as Parameters<typeof currentShape>[0];
    expect(currentShape(old).data).toEqual(policy.data);
  });
});

describe('the hour from which a status is due', () => {
  const since = (...more: LedgerEvent[]) =>
    aLedgerOf(...[...aRoster(2), ...more].map((one) => happened(one, '2026-10-05T08:00:00.000Z'))).state;
  const [six, seven, ten] = ['T05:30:00.000Z', 'T07:00:00.000Z', 'T09:00:00.000Z'].map(
    (one) => `2026-11-02${one}`,
  );

  it('is eight by the app’s default, and the one that is recorded where one is', () => {
    expect([six, seven, ten].map((now) => dueMonth(since(), now!))).toEqual([
      undefined,
      '2026-11',
      '2026-11',
    ]);
    const early = since(policySet({ dueHour: 6 }));
    expect(dueMonth(early, six!)).toBe('2026-11');
    const late = since(policySet({ dueHour: 10 }));
    expect([seven, ten].map((now) => dueMonth(late, now!))).toEqual([undefined, '2026-11']);
  });
});
