import {
  addMeasureExhibit,
  evaluateMeasure,
  registerMeasure,
  retireMeasure,
  reviseMeasure,
  tellMeasureStage,
  withdrawMeasureExhibit,
} from '../../../contracts/measure/measure';
import type { Endpoint } from '../../../contracts/endpoint';
import { inDays, today } from '../../support/drafts';
import { changed, HASH, long, wrong, type Case, type Changes, type World } from './world';

/** A measure of Lars's with nothing wrong. */
const text = ({ api }: World) =>
  ({
    code: 'c',
    title: 'Backup',
    summary: 'Copies are kept elsewhere and are tried twice a year.',
    performer: 'own',
    performerName: null,
    ownerId: api.idOf('Lars'),
    obligation: 'must',
    obligationSource: 'NIS 2',
    nextReviewOn: inDays(90),
  }) as const;
const planned = () => ({ progress: 'planned', dueOn: inDays(30) }) as const;

/** The number of the one measure there is; registered again as it is, it stays the one. */
const registered = async (world: World): Promise<string> =>
  (await world.users.Camilla.call(registerMeasure, { json: { ...text(world), ...planned() } })).measureId;

const register = (changes: Changes) => (world: World) => ({
  json: { ...text(world), ...planned(), ...changed(changes, world) },
});
const revise = (changes: Changes) => async (world: World) => ({
  params: { measureId: await registered(world) },
  json: { ...text(world), ...changed(changes, world) },
});
const tell = (changes: object) => async (world: World) => ({
  params: { measureId: await registered(world) },
  json: { ...planned(), note: null, ...changes },
});
const show = (changes: object) => async (world: World) => ({
  params: { measureId: await registered(world) },
  json: {
    exhibit: { on: today(), says: 'Tried', kept: { kind: 'case', caseNumber: '2026-1' }, ...changes },
  },
});
const evaluate = (changes: object) => async (world: World) => ({
  params: { measureId: await registered(world) },
  json: { on: today(), effect: 'works', says: 'Tried', nextReviewOn: inDays(90), ...changes },
});
const withdraw = (reason: string) => async (world: World) => ({
  params: { measureId: await registered(world), exhibitId: 'B99' },
  json: { reason },
});
const retire = (reason: string) => async (world: World) => ({
  params: { measureId: await registered(world) },
  json: { reason },
});

const params = { measureId: 'FO-999', exhibitId: 'B1' };
/** Everything that is done with a measure, and what is right to send with it. */
const OF_A_MEASURE: readonly (readonly [what: string, Endpoint, (world: World) => object])[] = [
  ['another text', reviseMeasure, text],
  ['a stage', tellMeasureStage, () => ({ ...planned(), note: null })],
  [
    'evidence',
    addMeasureExhibit,
    () => ({ exhibit: { on: today(), says: 'Tried', kept: { kind: 'case', caseNumber: '2026-1' } } }),
  ],
  ['evidence withdrawn', withdrawMeasureExhibit, () => ({ reason: 'Wrong' })],
  [
    'an evaluation',
    evaluateMeasure,
    () => ({ on: today(), effect: 'works', says: 'Tried', nextReviewOn: inDays(90) }),
  ],
  ['an end', retireMeasure, () => ({ reason: 'Wrong' })],
];

/** Everything wrong that can be done with measures. */
export const MEASURES: readonly Case[] = [
  ...wrong(registerMeasure, 'Camilla', {
    'a measure without a title': ['text-missing', register({ title: ' ' })],
    'a measure that is not told of': ['text-missing', register({ summary: '' })],
    'a measure with a title as long as a page': ['body-invalid', register({ title: long(201) })],
    'a measure carried out by nobody named': ['text-missing', register({ performer: 'other' })],
    'a measure carried out by no one known': ['body-invalid', register({ performer: 'the cat' })],
    'a measure that nothing asks for': ['text-missing', register({ obligationSource: '' })],
    'a measure by no letter of the law': ['body-invalid', register({ code: 'z' })],
    'a measure that nobody known owns': ['unknown-person', register({ ownerId: 'p-nobody' })],
    'a measure planned for no day': ['text-missing', register({ dueOn: null })],
    'a measure planned for a day that is none': ['date-invalid', register({ dueOn: '2027-02-30' })],
    'a measure planned for a century ahead': ['date-too-far', register({ dueOn: '2127-01-01' })],
    'a measure looked at long ago': ['date-too-early', register({ nextReviewOn: '2016-01-01' })],
  }),
  ...wrong(registerMeasure, 'Lars', { 'a measure by a member': ['not-allowed', register({})] }),
  ...wrong(reviseMeasure, 'Camilla', {
    'a measure emptied': ['text-missing', revise({ summary: ' ' })],
    'a measure given to nobody known': ['unknown-person', revise({ ownerId: '' })],
    'a measure looked at someday': ['date-invalid', revise({ nextReviewOn: 'someday' })],
  }),
  ...wrong(reviseMeasure, 'Lars', {
    'a measure rewritten by its owner': ['not-allowed', revise({ title: 'Mine' })],
  }),
  ...wrong(tellMeasureStage, 'Camilla', {
    'a measure put off without a word': ['text-missing', tell({ dueOn: inDays(60) })],
    'a measure nearly done': ['body-invalid', tell({ progress: 'nearly' })],
    'a measure due on no day': ['date-invalid', tell({ dueOn: '31-12-2026' })],
    'a measure put off with a whole page': ['body-invalid', tell({ note: long(501) })],
  }),
  ...wrong(addMeasureExhibit, 'Camilla', {
    'evidence of tomorrow': ['date-in-future', show({ on: inDays(1) })],
    'evidence from before the law': ['date-too-early', show({ on: '1999-12-31' })],
    'evidence that shows nothing': ['text-missing', show({ says: ' ' })],
    'evidence in a file that is not there': [
      'unknown-content',
      show({ kept: { kind: 'file', contentHash: HASH, fileName: 'x.pdf' } }),
    ],
    'evidence on no case': ['text-missing', show({ kept: { kind: 'case', caseNumber: '' } })],
    'evidence that is a script': [
      'body-invalid',
      show({ kept: { kind: 'link', url: 'javascript:alert(1)' } }),
    ],
    'evidence on a drive': ['body-invalid', show({ kept: { kind: 'link', url: 'file:///c:/x' } })],
    'evidence in a file that has no hash': [
      'body-invalid',
      show({ kept: { kind: 'file', contentHash: '../x', fileName: 'x.pdf' } }),
    ],
  }),
  ...wrong(withdrawMeasureExhibit, 'Camilla', {
    'evidence withdrawn that was never given': ['unknown-exhibit', withdraw('Wrong')],
  }),
  ...wrong(evaluateMeasure, 'Camilla', {
    'an evaluation of tomorrow': ['date-in-future', evaluate({ on: inDays(1) })],
    'an evaluation that found nothing': ['text-missing', evaluate({ says: '' })],
    'an evaluation that is cheerful': ['body-invalid', evaluate({ effect: 'splendid' })],
    'an evaluation to be repeated yesterday': ['date-in-past', evaluate({ nextReviewOn: inDays(-1) })],
  }),
  ...wrong(evaluateMeasure, 'Lars', { 'an evaluation by the owner': ['not-allowed', evaluate({})] }),
  ...wrong(retireMeasure, 'Camilla', {
    'an end of a measure without a reason': ['text-missing', retire(' ')],
    'an end of a measure with a whole page': ['text-too-long', retire(long(501))],
  }),
  ...OF_A_MEASURE.flatMap(([what, endpoint, right]) => [
    ...wrong(endpoint, 'Camilla', {
      [`${what} of no measure`]: ['unknown-measure', (world) => ({ params, json: right(world) })],
    }),
    ...wrong(endpoint, 'Birgit', {
      [`${what} of a measure by the auditor`]: [
        'not-allowed',
        async (world) => ({ params: { ...params, measureId: await registered(world) }, json: right(world) }),
      ],
    }),
  ]),
];
