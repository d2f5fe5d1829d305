import {
  addCycleItem,
  changeCycleItem,
  dropCycleItem,
  finishCycleItem,
  takeProposals,
} from '../../../contracts/cycle/cycle';
import { annulIndicator, recordIndicator } from '../../../contracts/indicator/indicators';
import type { Sent } from '../../support/api-client';
import { inDays, today } from '../../support/drafts';
import { ABSENT_FILE, long, wrong, type Case } from './world';

const record = (changes: object) => (): Sent => ({
  json: {
    topic: 'incidents',
    asOf: today(),
    figures: { incidents: 1, notifiedLate: 0 },
    source: 'Log',
    responsible: null,
    ...changes,
  },
});
const annul =
  (reason: string, topic = 'incidents') =>
  (): Sent => ({ params: { topic, asOf: today() }, json: { reason } });
const date = (changes: object) => (): Sent => ({
  params: { itemId: 'x' },
  json: {
    title: 'Test',
    dueOn: inDays(5),
    label: 'law',
    source: 'Law',
    recurrence: null,
    ownerId: null,
    template: null,
    ...changes,
  },
});
const params = { itemId: 'x' };
const proof = (kept: object) => ({ on: today(), says: 'Minutes', kept });

/** Everything wrong that can be done with figures and with the dates of the year. */
export const INDICATORS: readonly Case[] = [
  ...wrong(recordIndicator, 'Camilla', {
    'figures of tomorrow': ['date-in-future', record({ asOf: inDays(1) })],
    'figures of no day': ['date-invalid', record({ asOf: '2026-02-30' })],
    'figures of no topic': ['body-invalid', record({ topic: 'weather' })],
    'a figure that nobody knows': ['body-invalid', record({ figures: { storms: 1 } })],
    'a figure in words': ['body-invalid', record({ figures: { incidents: 'one', notifiedLate: 0 } })],
    'a figure of another topic': [
      'figure-invalid',
      record({ figures: { incidents: 1, notifiedLate: 0, score: 3 } }),
    ],
    'a figure that is missing': ['figure-invalid', record({ figures: { incidents: 1 } })],
    'figures from nowhere': ['text-missing', record({ source: ' ' })],
    'figures from a whole page': ['text-too-long', record({ source: long(201) })],
    'figures that nobody known answers for': ['unknown-person', record({ responsible: 'p-nobody' })],
  }),
  ...wrong(recordIndicator, 'Lars', { 'figures by a member': ['not-allowed', record({})] }),
  ...wrong(annulIndicator, 'Camilla', {
    'annulling without a reason': ['text-missing', annul('')],
    'annulling of no topic': ['unknown-address', annul('Wrong', 'weather')],
  }),
  ...wrong(annulIndicator, 'Birgit', { 'annulling by the auditor': ['not-allowed', annul('Wrong')] }),
  ...wrong(addCycleItem, 'Camilla', {
    'a date on no day': ['date-invalid', date({ dueOn: 'soon' })],
    'a date without words': ['text-missing', date({ title: '' })],
    'a date by no kind of demand': ['body-invalid', date({ label: 'wish' })],
    'a date that comes every day': ['body-invalid', date({ recurrence: 'daily' })],
    'a date for nobody known': ['unknown-person', date({ ownerId: 'p-nobody' })],
  }),
  ...wrong(addCycleItem, 'Mette', { 'a date by the chair': ['not-allowed', date({})] }),
  ...wrong(changeCycleItem, 'Camilla', { 'a move of no date': ['unknown-date', date({})] }),
  ...wrong(finishCycleItem, 'Camilla', {
    'an end of no date': ['unknown-date', () => ({ params, json: { doneOn: today() } })],
    'an end shown by a file that is not there': [
      'unknown-content',
      () => ({ params, json: { doneOn: today(), proof: proof({ kind: 'file', ...ABSENT_FILE }) } }),
    ],
    'an end shown by words without a place': [
      'body-invalid',
      () => ({ params, json: { doneOn: today(), proof: proof({ kind: 'memory' }) } }),
    ],
  }),
  ...wrong(takeProposals, 'Camilla', {
    'proposals for no year': ['body-invalid', () => ({ json: { year: 'next', keys: [] } })],
    'proposals for a year far off': [
      'date-too-far',
      () => ({ json: { year: 2900, keys: ['template/baseline'] } }),
    ],
  }),
  ...wrong(dropCycleItem, 'Camilla', {
    'dropping without a reason': ['text-missing', () => ({ params, json: { reason: ' ' } })],
  }),
];
