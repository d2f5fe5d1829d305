import { monthOf } from '../../../domain/calendar/danish-time';
import { correctReport, noteReport } from '../../../contracts/status/report';
import { getReportDraft, overrideLight, writeAssessment } from '../../../contracts/status/report-draft';
import {
  answerFollowUp,
  reassignFollowUp,
  requestFollowUp,
} from '../../../contracts/status/report-follow-up';
import { setStatusPolicy } from '../../../contracts/status/status-policy';
import type { Sent } from '../../support/api-client';
import { inDays, today } from '../../support/drafts';
import { changed, long, UNKNOWN, wrong, type Case, type Changes, type World } from './world';

const month = monthOf(today());
const params = { month };

const words =
  (changes: object, about = params) =>
  (): Sent => ({
    params: about,
    json: { text: 'Aftalen mangler', wish: null, ...changes },
  });
const colour = (changes: object) => (): Sent => ({
  params,
  json: { section: 'training', colour: 'red', reason: 'To stopper', ...changes },
});
const request =
  (changes: Changes) =>
  (world: World): Sent => ({
    params,
    json: {
      text: 'Hvornår?',
      ownerId: world.api.idOf('Camilla'),
      dueOn: inDays(9),
      ...changed(changes, world),
    },
  });
const rules = (changes: object) => (): Sent => ({
  json: {
    from: today(),
    draftWorkingDays: 3,
    unreleased: 'wait',
    remindAfterDays: 5,
    responsible: {},
    caseNumber: '26/1',
    ...changes,
  },
});

/** Everything wrong that can be done with a month’s status before any has been issued. */
export const STATUS: readonly Case[] = [
  ...wrong(writeAssessment, 'Camilla', {
    'no words about the month': ['text-missing', words({ text: ' ' })],
    'words without end': ['text-too-long', words({ text: long(2001) })],
    'a wish for a decision that is not there': ['unknown-decision', words({ wish: UNKNOWN })],
    'words about a month far ahead': ['month-not-current', words({}, { month: '2099-01' })],
  }),
  ...wrong(overrideLight, 'Camilla', {
    'a colour without a reason': ['text-missing', colour({ reason: '' })],
    'green without data': ['nothing-to-assess', colour({ section: 'incidents', colour: 'green' })],
    'a colour that is none': ['body-invalid', colour({ colour: 'blue' })],
  }),
  ...wrong(overrideLight, 'Mette', { 'a colour set by management': ['not-allowed', colour({})] }),
  ...wrong(getReportDraft, 'Mette', { 'the draft read by management': ['not-allowed', () => ({ params })] }),
  ...wrong(correctReport, 'Camilla', {
    'a correction of what was not issued': [
      'unknown-report',
      () => ({ params, json: { correction: 'Et tal', version: 2 } }),
    ],
    'a correction of nobody knows which version': [
      'body-invalid',
      () => ({ params, json: { correction: 'Et tal' } }),
    ],
  }),
  ...wrong(noteReport, 'Mette', {
    'noting what was not issued': ['unknown-report', () => ({ params, json: { version: 1 } })],
    'noting without saying what was read': ['body-invalid', () => ({ params, json: {} })],
  }),
  ...wrong(requestFollowUp, 'Henrik', {
    'a follow-up on what was not issued': ['unknown-report', request({})],
  }),
  ...wrong(requestFollowUp, 'Birgit', { 'a follow-up by the auditor': ['not-allowed', request({})] }),
  ...wrong(answerFollowUp, 'Camilla', {
    'an answer to nothing': [
      'unknown-follow-up',
      () => ({ params: { followUpId: 'O-009' }, json: { text: 'Nu' } }),
    ],
  }),
  ...wrong(reassignFollowUp, 'Camilla', {
    'another for nothing': [
      'unknown-follow-up',
      () => ({ params: { followUpId: 'O-009' }, json: { ownerId: 'p-01' } }),
    ],
  }),
  ...wrong(setStatusPolicy, 'Camilla', {
    'a draft a month ahead': ['policy-invalid', rules({ draftWorkingDays: 11 })],
    'a reminder after no days': ['policy-invalid', rules({ remindAfterDays: 0 })],
    'rules without a case': ['text-missing', rules({ caseNumber: '' })],
    'rules from no day': ['date-invalid', rules({ from: '2026-02-30' })],
  }),
];
