import {
  annulBaseline,
  correctBaseline,
  recordBaseline,
  setBaselinePace,
} from '../../../contracts/baseline/baseline';
import {
  addExerciseFinding,
  annulExercise,
  changeExerciseFinding,
  closeExerciseFinding,
  correctExercise,
  recordExercise,
  setExercisePace,
} from '../../../contracts/exercise/exercise';
import type { Sent } from '../../support/api-client';
import { inDays, today } from '../../support/drafts';
import { HASH, long, wrong, type Case, type World } from './world';

const EXHIBIT = { on: today(), says: 'Rapport', kept: { kind: 'case', caseNumber: '26-1' } };
const AREA = { area: 'Cyber', score: 3, scaleMin: 1, scaleMax: 5, benchmark: null };
const BASELINE = {
  on: inDays(-20),
  name: 'Havblik-måling',
  madeBy: 'KL',
  areas: [AREA],
  exhibit: EXHIBIT,
  ownerId: null,
};
const EXERCISE = {
  on: inDays(-20),
  scenario: 'Strømmen går i Havblik',
  kind: 'tableTop',
  groups: ['leaders'],
  participantIds: [],
  exhibit: EXHIBIT,
  ownerId: null,
};
const ADOPTED = { adoptedBy: 'council', decidedOn: inDays(-30), caseNumber: '26-2' };
const because = { reason: 'Wrong' };

const measured = (changes: object) => (): Sent => ({ json: { ...BASELINE, ...changes } });
const area = (changes: object) => measured({ areas: [{ ...AREA, ...changes }] });
const held = (changes: object) => (): Sent => ({ json: { ...EXERCISE, ...changes } });
const rule = (changes: object) => (): Sent => ({ json: { months: 12, adopted: ADOPTED, ...changes } });

/** Something about the measurement, which is recorded if it is not yet. */
const ofMeasurement =
  (json: object, ids: Record<string, string> = {}) =>
  async ({ users }: World): Promise<Sent> => {
    const { results } = await users.Camilla.call(recordBaseline, { json: BASELINE });
    const resultId = results.find(({ name }) => name === BASELINE.name)?.resultId ?? '';
    return { params: { resultId, ...ids }, json };
  };
/** Something about the exercise, which is recorded if it is not yet. */
const ofExercise =
  (json: object, ids: Record<string, string> = {}) =>
  async ({ users }: World): Promise<Sent> => {
    const { exerciseId } = await users.Camilla.call(recordExercise, { json: EXERCISE });
    return { params: { exerciseId, ...ids }, json };
  };
const finding =
  (changes: object, ids: Record<string, string> = {}) =>
  async (world: World): Promise<Sent> => {
    const right = { text: 'The list is old', ownerId: world.api.idOf('Lars'), dueOn: inDays(20) };
    return ofExercise({ ...right, ...changes }, ids)(world);
  };

const NO_MEASUREMENT = { resultId: 'BL-999' };
const NO_EXERCISE = { exerciseId: 'OV-999' };
const NO_FINDING = { findingId: 'P99' };
const done = { on: today(), remedy: 'Done' };
const ABSENT = { ...EXHIBIT, kept: { kind: 'file', contentHash: HASH, fileName: 'x.pdf' } };

/** What is wrong with a measurement. */
const OF_MEASUREMENTS: readonly Case[] = [
  ...wrong(recordBaseline, 'Camilla', {
    'a measurement of tomorrow': ['date-in-future', measured({ on: inDays(1) })],
    'a measurement of no day': ['date-invalid', measured({ on: 'in May' })],
    'a measurement of another age': ['date-too-early', measured({ on: '1999-01-01' })],
    'a measurement without a name': ['text-missing', measured({ name: ' ' })],
    'a measurement with a name as long as a page': ['text-too-long', measured({ name: long(101) })],
    'a measurement that nobody made': ['text-missing', measured({ madeBy: '' })],
    'a measurement of nothing': ['areas-missing', measured({ areas: [] })],
    'a measurement of areas without end': [
      'list-too-long',
      measured({ areas: Array.from({ length: 26 }, (_, at) => ({ ...AREA, area: String(at) })) }),
    ],
    'a measurement of one area twice': ['area-invalid', measured({ areas: [AREA, AREA] })],
    'a score above its scale': ['area-invalid', area({ score: 6 })],
    'a score in words': ['body-invalid', area({ score: 'three' })],
    'a scale upside down': ['area-invalid', area({ scaleMin: 5, scaleMax: 1 })],
    'a benchmark of nobody': ['text-missing', area({ benchmark: { value: 3, source: ' ' } })],
    'a benchmark without a number': ['body-invalid', area({ benchmark: { value: null, source: 'KL' } })],
    'a measurement shown by a file that is not there': ['unknown-content', measured({ exhibit: ABSENT })],
    'a measurement for nobody known': ['unknown-person', measured({ ownerId: 'p-nobody' })],
  }),
  ...wrong(recordBaseline, 'Lars', { 'a measurement by a member': ['not-allowed', measured({})] }),
  ...wrong(correctBaseline, 'Camilla', {
    'no measurement put right': [
      'unknown-baseline-result',
      ofMeasurement({ ...BASELINE, ...because }, NO_MEASUREMENT),
    ],
    'a measurement put right without a reason': ['text-missing', ofMeasurement({ ...BASELINE, reason: ' ' })],
    'a measurement put right by a file that is not there': [
      'unknown-content',
      ofMeasurement({ ...BASELINE, ...because, exhibit: ABSENT }),
    ],
  }),
  ...wrong(correctBaseline, 'Birgit', {
    'a measurement put right by the auditor': ['not-allowed', ofMeasurement({ ...BASELINE, ...because })],
  }),
  ...wrong(annulBaseline, 'Camilla', {
    'no measurement annulled': ['unknown-baseline-result', ofMeasurement(because, NO_MEASUREMENT)],
    'a measurement annulled for a book of reasons': ['text-too-long', ofMeasurement({ reason: long(501) })],
  }),
  ...wrong(annulBaseline, 'Lars', {
    'a measurement annulled by a member': ['not-allowed', ofMeasurement(because)],
  }),
  ...wrong(setBaselinePace, 'Camilla', {
    'measuring every no months': ['policy-invalid', rule({ months: 0 })],
    'measuring every half month': ['policy-invalid', rule({ months: 0.5 })],
    'measuring by a rule of no case': ['text-missing', rule({ adopted: { ...ADOPTED, caseNumber: ' ' } })],
    'measuring by a rule of nobody': ['body-invalid', rule({ adopted: { ...ADOPTED, adoptedBy: 'me' } })],
  }),
  ...wrong(setBaselinePace, 'Lars', { 'measuring by a rule of a member': ['not-allowed', rule({})] }),
];

/** What is wrong with an exercise. */
const OF_EXERCISES: readonly Case[] = [
  ...wrong(recordExercise, 'Camilla', {
    'an exercise of tomorrow': ['date-in-future', held({ on: inDays(1) })],
    'an exercise of no day': ['date-invalid', held({ on: '' })],
    'an exercise without a scenario': ['text-missing', held({ scenario: ' ' })],
    'an exercise with a scenario as long as a page': ['text-too-long', held({ scenario: long(201) })],
    'an exercise of another kind': ['body-invalid', held({ kind: 'dance' })],
    'an exercise of nobody': ['participants-missing', held({ groups: [] })],
    'an exercise of a group that is none': ['body-invalid', held({ groups: ['neighbours'] })],
    'an exercise of somebody unknown': ['unknown-person', held({ participantIds: ['p-nobody'] })],
    'an exercise of a crowd by name': [
      'list-too-long',
      held({ participantIds: Array.from({ length: 51 }, () => 'p-nobody') }),
    ],
    'an exercise shown by a file that is not there': ['unknown-content', held({ exhibit: ABSENT })],
  }),
  ...wrong(recordExercise, 'Lars', { 'an exercise by a member': ['not-allowed', held({})] }),
  ...wrong(correctExercise, 'Camilla', {
    'no exercise put right': ['unknown-exercise', ofExercise({ ...EXERCISE, ...because }, NO_EXERCISE)],
    'an exercise put right without a reason': ['text-missing', ofExercise({ ...EXERCISE, reason: '' })],
  }),
  ...wrong(correctExercise, 'Birgit', {
    'an exercise put right by the auditor': ['not-allowed', ofExercise({ ...EXERCISE, ...because })],
  }),
  ...wrong(annulExercise, 'Camilla', {
    'no exercise annulled': ['unknown-exercise', ofExercise(because, NO_EXERCISE)],
    'an exercise annulled without a reason': ['text-missing', ofExercise({ reason: ' ' })],
    'an exercise annulled with something open': [
      'findings-open',
      async (world) => {
        const sent = await finding({})(world);
        await world.users.Camilla.call(addExerciseFinding, sent);
        return { ...sent, json: because };
      },
    ],
  }),
  ...wrong(annulExercise, 'Lars', {
    'an exercise annulled by a member': ['not-allowed', ofExercise(because)],
  }),
  ...wrong(addExerciseFinding, 'Camilla', {
    'a finding of no exercise': ['unknown-exercise', finding({}, NO_EXERCISE)],
    'a finding without words': ['text-missing', finding({ text: '' })],
    'a finding for nobody known': ['unknown-person', finding({ ownerId: 'p-nobody' })],
    'a finding due yesterday': ['date-in-past', finding({ dueOn: inDays(-1) })],
  }),
  ...wrong(addExerciseFinding, 'Lars', { 'a finding by a member': ['not-allowed', finding({})] }),
  ...wrong(changeExerciseFinding, 'Camilla', {
    'a change of no finding': ['unknown-finding', finding({}, NO_FINDING)],
  }),
  ...wrong(closeExerciseFinding, 'Camilla', {
    'no finding done': ['unknown-finding', ofExercise(done, NO_FINDING)],
    'a finding done with a number': ['body-invalid', ofExercise({ ...done, remedy: 7 }, NO_FINDING)],
  }),
  ...wrong(closeExerciseFinding, 'Lars', {
    'a finding of nobody’s done by a member': ['not-allowed', ofExercise(done, NO_FINDING)],
  }),
  ...wrong(setExercisePace, 'Camilla', {
    'exercising every hundred years': ['policy-invalid', rule({ months: 1200 })],
    'exercising by a rule of tomorrow': [
      'date-in-future',
      rule({ adopted: { ...ADOPTED, decidedOn: inDays(1) } }),
    ],
  }),
  ...wrong(setExercisePace, 'Birgit', { 'exercising by a rule of the auditor': ['not-allowed', rule({})] }),
];

/** Everything wrong that can be done with measurements and exercises. */
export const MEASURING: readonly Case[] = [...OF_MEASUREMENTS, ...OF_EXERCISES];
