import { describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICY } from '../../../domain/decision/policy';
import type { LedgerEvent } from '../../../domain/event';
import { firstRun, type MetInTeams } from '../../../domain/first-run/first-run';
import { metOf } from '../../../domain/first-run/unmet';
import { DEFAULT_STATUS_POLICY } from '../../../domain/status/status-policy';
import { EVERY_KIND, courseAdded, submitted, withdrawn } from '../../support/builders';
import { TODAY, TOMORROW } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import {
  COORDINATOR,
  DIRECTOR,
  aBodyOf,
  basisRecorded,
  bodyIds,
  ended,
  member,
  modelSet,
  recorded,
} from '../../support/people';
import { courseRetired, trainingPolicySet } from '../../support/training-facts';

const NOBODY: MetInTeams = { channel: 'notYet', people: new Set() };
const EVERYBODY: MetInTeams = { channel: 'reached', people: new Set(bodyIds(3)) };

const policySet: LedgerEvent = { type: 'DecisionPolicySet', data: { version: 1, policy: DEFAULT_POLICY } };
const statusPolicySet = (from = TODAY): LedgerEvent => ({
  type: 'StatusPolicySet',
  data: { ...DEFAULT_STATUS_POLICY, from, caseNumber: '26/030001' },
});

/** All that there is to record. */
const WHOLE: readonly LedgerEvent[] = [
  ...aBodyOf(3),
  courseAdded(),
  basisRecorded(),
  modelSet({ kind: 'majority', quorum: 2 }),
  policySet,
  trainingPolicySet(),
  statusPolicySet(),
  submitted(EVERY_KIND.measureApproval),
];

const stepsOf = (met: MetInTeams, ...events: readonly LedgerEvent[]) =>
  firstRun(aLedgerOf(...events).state, TODAY, met);
const found = (step: string, met: MetInTeams, ...events: readonly LedgerEvent[]) =>
  stepsOf(met, ...events).find((one) => one.step === step);
const open = (met: MetInTeams, ...events: readonly LedgerEvent[]) =>
  stepsOf(met, ...events)
    .filter(({ state }) => state === 'notYet')
    .map(({ step }) => step);

describe('Taking the app into use', () => {
  it('begins with everything open but what the app has a whole default for', () => {
    expect(stepsOf(NOBODY).map(({ step, state }) => [step, state])).toEqual([
      ['body', 'notYet'],
      ['courses', 'notYet'],
      ['decisionRules', 'notYet'],
      ['trainingRules', 'notYet'],
      ['statusRules', 'notNeeded'],
      ['measures', 'notYet'],
      ['channel', 'notYet'],
      ['app', 'notYet'],
    ]);
  });

  it('ends with nothing open', () => {
    expect(stepsOf(EVERYBODY, ...WHOLE).map(({ state }) => state)).toEqual(Array(8).fill('done'));
  });

  it.each([
    ['body', 'MembershipRecorded'],
    ['courses', 'CourseAdded'],
    ['decisionRules', 'DecisionModelSet'],
    ['decisionRules', 'DecisionPolicySet'],
    ['trainingRules', 'TrainingPolicySet'],
    ['measures', 'DecisionSubmitted'],
  ])('has %s open as long as there is no %s, and of the others only what hangs on it', (step, missing) => {
    const left = open(EVERYBODY, ...WHOLE.filter(({ type }) => type !== missing));
    expect(left).toEqual(step === 'body' ? ['body', 'app'] : [step]);
  });

  it('has a body only when it can decide by its model', () => {
    const quorum = modelSet({ kind: 'majority', quorum: 4 });
    expect(found('body', EVERYBODY, ...aBodyOf(3), quorum)).toMatchObject({
      state: 'notYet',
      cannot: { why: 'quorumAboveSeats', needed: 4, seats: 3 },
    });
    expect(found('body', EVERYBODY, recorded(COORDINATOR, 'coordinator'))).toMatchObject({
      state: 'notYet',
      cannot: { why: 'bodyEmpty' },
    });
  });

  it('has a body only when the municipality has recorded who it is', () => {
    const without = WHOLE.filter(({ type }) => type !== 'BodyBasisRecorded');
    expect(found('body', EVERYBODY, ...without)).toMatchObject({
      state: 'notYet',
      cannot: null,
      hasBasis: false,
    });
    const later = basisRecorded({ decidedOn: TOMORROW });
    expect(found('body', EVERYBODY, ...without, later)).toMatchObject({ state: 'notYet', hasBasis: false });
    expect(found('body', EVERYBODY, ...WHOLE)).toMatchObject({ state: 'done', hasBasis: true });
  });

  it('says which of the rules about decisions is missing, and who can set it', () => {
    expect(found('decisionRules', NOBODY)).toMatchObject({
      missing: ['model', 'policy'],
      needs: 'managePolicy',
    });
    expect(found('decisionRules', NOBODY, policySet)).toMatchObject({
      missing: ['model'],
      needs: 'manageRoster',
    });
    expect(found('decisionRules', NOBODY, modelSet({ kind: 'all' }))).toMatchObject({ missing: ['policy'] });
  });

  it('counts no rule before the day from which it holds', () => {
    const later = [trainingPolicySet({ from: TOMORROW }), statusPolicySet(TOMORROW)];
    expect(open(EVERYBODY, ...WHOLE.filter(({ type }) => type !== 'TrainingPolicySet'), ...later)).toEqual([
      'trainingRules',
    ]);
    expect(found('statusRules', NOBODY, statusPolicySet(TOMORROW))?.state).toBe('notNeeded');
    expect(found('decisionRules', NOBODY, policySet, modelSet({ kind: 'all' }, TOMORROW))?.state).toBe(
      'notYet',
    );
  });

  it('counts neither a retired course nor an item that was withdrawn or is about something else', () => {
    expect(found('courses', NOBODY, courseAdded(), courseRetired())?.state).toBe('notYet');
    expect(found('measures', NOBODY, submitted(EVERY_KIND.measureApproval), withdrawn())?.state).toBe(
      'notYet',
    );
    expect(found('measures', NOBODY, submitted(EVERY_KIND.riskAcceptance))?.state).toBe('notYet');
  });

  it('has the app with those who sit in the body today, whoever else has it or not', () => {
    const met: MetInTeams = { channel: 'reached', people: new Set([...bodyIds(2), COORDINATOR]) };
    const others = [recorded(DIRECTOR, 'director'), ended(member(9), 'member', '2026-10-31')];
    expect(found('app', met, ...aBodyOf(3), ...others)).toMatchObject({
      state: 'notYet',
      unmetMembers: [member(2)],
    });
    expect(found('app', EVERYBODY, ...aBodyOf(3), ...others)).toMatchObject({
      state: 'done',
      unmetMembers: [],
    });
  });

  it('lacks it with no member whom the count of everybody with a role does not lack too', () => {
    const { access } = aLedgerOf(...aBodyOf(3), recorded(DIRECTOR, 'director')).state;
    const met = new Set([...bodyIds(2), COORDINATOR]);
    const { members, holders } = metOf(access, TODAY, met);
    expect(members).toEqual({ all: bodyIds(3), unmet: [member(2)] });
    expect(new Set(holders.all)).toEqual(new Set([...bodyIds(3), DIRECTOR]));
    expect(new Set(holders.unmet)).toEqual(new Set([member(2), DIRECTOR]));
  });

  it('has the channel only when a card has got there and can still', () => {
    for (const [channel, state] of [
      ['reached', 'done'],
      ['notYet', 'notYet'],
      ['outOfReach', 'notYet'],
    ] as const)
      expect(found('channel', { ...EVERYBODY, channel })?.state).toBe(state);
  });
});
