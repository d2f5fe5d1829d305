import { findPeople } from '../../../contracts/access/people';
import {
  erasePerson,
  getRetention,
  placeHold,
  previewErasure,
  releaseHold,
} from '../../../contracts/training/retention';
import {
  addCourse,
  annulCompletion,
  correctCompletion,
  getAwaiting,
  getPersonTraining,
  getTraining,
  getTrainingMembers,
  getTrainingPolicies,
  getTrend,
  logCompletion,
  logCompletions,
  recordStaffOffer,
  reinstateCourse,
  reportCompletion,
  retireCourse,
  reviseCourse,
  setTrainingPolicy,
  verifyCompletion,
} from '../../../contracts/training/training';
import { getTrainingExport } from '../../../contracts/training/training-export';
import type { Sent } from '../../support/api-client';
import { inDays, today } from '../../support/drafts';
import { HASH, long, wrong, type Case, type World } from './world';

const NOBODY = 'p-nobody';
const UNKNOWN_COMPLETION = { completionId: 'T-999999' };
const LIST = { kind: 'participantList', contentHash: HASH, fileName: 'liste.csv' };

const taken = (courseId: string | null, changes: object = {}) => ({
  courseId,
  otherCourse: null,
  completedOn: today(),
  minutes: null,
  evidence: { kind: 'seenByCoordinator' },
  ...changes,
});
/** The only course of these tests. */
const COURSE = 'K-001';
const of =
  (name: 'Pia' | 'Camilla', changes: object = {}) =>
  ({ api }: World): Sent => ({ json: { ...taken(COURSE), personId: api.idOf(name), ...changes } });
const own = (changes: object) => (): Sent => ({
  json: taken(COURSE, { evidence: { kind: 'ownWord' }, ...changes }),
});
const many =
  (ids: (world: World) => readonly string[], changes: object = {}) =>
  (world: World): Sent => ({ json: { ...taken(COURSE, changes), personIds: ids(world) } });

/** What a coordinator has written down for Jonas on a day that is no other case's. */
const logged =
  (days: number, json: object) =>
  async ({ api, users }: World): Promise<Sent> => {
    const { completionId } = await users.Camilla.call(logCompletion, {
      json: { ...taken(COURSE), personId: api.idOf('Jonas'), completedOn: inDays(-days) },
    });
    return { params: { completionId }, json };
  };
const annulled =
  (days: number, json: object) =>
  async (world: World): Promise<Sent> => {
    const { params = {} } = await logged(days, {})(world);
    await world.users.Camilla.call(annulCompletion, { params, json: { reason: 'R' } });
    return { params, json };
  };
const correction =
  (changes: object, reason = 'R', days = 40) =>
  async (world: World): Promise<Sent> => {
    const participation = { ...taken(COURSE), personId: world.api.idOf('Jonas'), ...changes };
    return logged(days, { participation, reason })(world);
  };

const course =
  (changes: object, params: Record<string, string> = {}) =>
  (): Sent => ({
    params,
    json: {
      title: 'Nyt kursus',
      provider: 'COK',
      format: 'Kursus',
      minutes: 60,
      competences: [],
      audiences: [],
      validMonths: null,
      source: '',
      ...changes,
    },
  });
const policy = (changes: object) => (): Sent => ({
  json: {
    from: today(),
    caseNumber: '26/1',
    reading: 'both',
    intervalMonths: 12,
    dueSoonDays: 30,
    onboardingDays: 90,
    leastMinutes: null,
    otherCoursesCount: true,
    reminderDays: [30, 7],
    needed: { identify: 1, assess: 1, impact: 1, decide: 1, followUp: 1 },
    retentionMonths: {
      managementBody: 60,
      politicians: null,
      leaders: null,
      specialists: null,
      employees: null,
    },
    ...changes,
  },
});
const offer = (changes: object) => (): Sent => ({
  json: { offeredOn: today(), what: 'Kursus', audiences: ['employees'], reference: '26/1', ...changes },
});
const about =
  (name: 'Pia' | 'Jonas', json?: object) =>
  ({ api }: World): Sent => ({
    params: { personId: api.idOf(name) },
    ...(json === undefined ? {} : { json }),
  });
const aboutNobody = (json?: object) => (): Sent => ({
  params: { personId: NOBODY },
  ...(json === undefined ? {} : { json }),
});
const asked = (query: Record<string, string>) => (): Sent => ({ query });

/** Everything wrong that can be done with courses and who has taken them. */
const COURSES: readonly Case[] = [
  ...wrong(logCompletion, 'Camilla', {
    'a course taken by nobody known': ['unknown-person', of('Pia', { personId: NOBODY })],
    'a course that is in no catalogue': ['unknown-course', of('Pia', { courseId: 'K-999' })],
    'a course of two kinds at once': [
      'unknown-course',
      of('Pia', { otherCourse: { title: 'A', provider: 'B' } }),
    ],
    'no course at all': ['text-missing', of('Pia', { courseId: null })],
    'a course without its provider': [
      'text-missing',
      of('Pia', { courseId: null, otherCourse: { title: 'A', provider: ' ' } }),
    ],
    'a course taken on no day': ['date-invalid', of('Pia', { completedOn: '2026-02-30' })],
    'a course taken tomorrow': ['completed-in-future', of('Pia', { completedOn: inDays(1) })],
    'a course of no minutes': ['body-invalid', of('Pia', { minutes: 0 })],
    'a course of half a minute': ['body-invalid', of('Pia', { minutes: 0.5 })],
    'a link to nothing safe': [
      'body-invalid',
      of('Pia', { evidence: { kind: 'link', url: 'javascript:alert(1)' } }),
    ],
    'a certificate that was never stored': [
      'unknown-content',
      of('Pia', { evidence: { kind: 'file', contentHash: HASH, fileName: 'x.pdf' } }),
    ],
    'a certificate without a hash': [
      'body-invalid',
      of('Pia', { evidence: { kind: 'file', contentHash: '../x', fileName: 'x.pdf' } }),
    ],
    'a course of one’s own': ['own-completion', of('Camilla')],
  }),
  ...wrong(logCompletion, 'Birgit', { 'a course written down by the auditor': ['not-allowed', of('Pia')] }),
  ...wrong(logCompletions, 'Camilla', {
    'a course for nobody': ['body-invalid', many(() => [])],
    'a course for a stranger among many': ['unknown-person', many(({ api }) => [api.idOf('Pia'), NOBODY])],
    'a course for oneself among many': ['own-completion', many(({ api }) => [api.idOf('Camilla')])],
    'a course for a hundred and one': [
      'body-invalid',
      many(() => Array.from({ length: 101 }, (_, index) => `p-${String(index)}`)),
    ],
    'a list that was never stored': [
      'unknown-content',
      many(({ api }) => [api.idOf('Pia')], { evidence: LIST }),
    ],
  }),
  ...wrong(logCompletions, 'Lars', {
    'a course for many by a member': ['not-allowed', many(({ api }) => [api.idOf('Pia')])],
  }),
  ...wrong(reportCompletion, 'Henrik', {
    'a report of a course of tomorrow': ['completed-in-future', own({ completedOn: inDays(1) })],
    'a report of no course': ['unknown-course', own({ courseId: 'K-999' })],
    'a report that a coordinator has seen it': [
      'body-invalid',
      own({ evidence: { kind: 'seenByCoordinator' } }),
    ],
    'a report of evidence that is none': ['body-invalid', own({ evidence: { kind: 'promise' } })],
  }),
  ...wrong(reportCompletion, 'Birgit', { 'a report by the auditor': ['not-allowed', own({})] }),
  ...wrong(verifyCompletion, 'Camilla', {
    'verifying nothing': [
      'unknown-completion',
      () => ({ params: UNKNOWN_COMPLETION, json: { evidence: null } }),
    ],
    'verifying what is annulled': ['completion-ended', annulled(31, { evidence: null })],
    'verifying by a file that is not there': [
      'unknown-content',
      logged(32, { evidence: { kind: 'file', contentHash: HASH, fileName: 'x.pdf' } }),
    ],
  }),
  ...wrong(verifyCompletion, 'Lars', {
    'verifying by a member': ['not-allowed', logged(33, { evidence: null })],
  }),
  ...wrong(correctCompletion, 'Camilla', {
    'a correction without a reason': ['text-missing', correction({}, ' ', 34)],
    'a correction with a reason as long as a book': ['text-too-long', correction({}, long(501), 35)],
    'a correction to a day to come': ['completed-in-future', correction({ completedOn: inDays(2) }, 'R', 36)],
    'a correction of nothing': [
      'unknown-completion',
      ({ api }) => ({
        params: UNKNOWN_COMPLETION,
        json: { participation: { ...taken(COURSE), personId: api.idOf('Pia') }, reason: 'R' },
      }),
    ],
  }),
  ...wrong(annulCompletion, 'Camilla', {
    'an annulment without a reason': ['text-missing', logged(37, { reason: '' })],
    'an annulment of nothing': [
      'unknown-completion',
      () => ({ params: UNKNOWN_COMPLETION, json: { reason: 'R' } }),
    ],
  }),
  ...wrong(annulCompletion, 'Sofie', {
    'an annulment by the secretary': ['not-allowed', logged(38, { reason: 'R' })],
  }),
  ...wrong(addCourse, 'Camilla', {
    'a course that is there': ['course-exists', course({ title: ' cyberKURSUS ' })],
    'a course without a title': ['text-missing', course({ title: ' ' })],
    'a course that holds for ever and a day': ['body-invalid', course({ validMonths: 121 })],
    'a course that gives no such competence': ['body-invalid', course({ competences: ['magic'] })],
  }),
  ...wrong(reviseCourse, 'Camilla', {
    'a new wording of no course': ['unknown-course', course({}, { courseId: 'K-999' })],
  }),
  ...wrong(retireCourse, 'Camilla', {
    'the end of no course': ['unknown-course', () => ({ params: { courseId: 'K-999' } })],
  }),
  ...wrong(reinstateCourse, 'Lars', {
    'a course taken up again by a member': ['not-allowed', () => ({ params: { courseId: COURSE } })],
  }),
];

/** Everything wrong that can be done with rules, overviews and what is kept. */
const RULES: readonly Case[] = [
  ...wrong(setTrainingPolicy, 'Camilla', {
    'an interval of no months': ['policy-invalid', policy({ intervalMonths: 0 })],
    'an interval of half a month': ['body-invalid', policy({ intervalMonths: 0.5 })],
    'reminders out of order': ['policy-invalid', policy({ reminderDays: [7, 30] })],
    'more carriers than there are people': [
      'policy-invalid',
      policy({ needed: { identify: 999, assess: 1, impact: 1, decide: 1, followUp: 1 } }),
    ],
    'an area left out': ['body-invalid', policy({ needed: { identify: 1 } })],
    'rules without a case': ['text-missing', policy({ caseNumber: '' })],
    'rules from no day': ['date-invalid', policy({ from: '2026-13-01' })],
    'a third reading of the law': ['body-invalid', policy({ reading: 'none' })],
  }),
  ...wrong(setTrainingPolicy, 'Lars', { 'rules by a member': ['not-allowed', policy({})] }),
  ...wrong(recordStaffOffer, 'Camilla', {
    'an offer of tomorrow': ['date-in-future', offer({ offeredOn: inDays(1) })],
    'an offer of nothing': ['text-missing', offer({ what: '' })],
    'an offer to nobody': ['text-missing', offer({ audiences: [] })],
    'an offer to no such group': ['body-invalid', offer({ audiences: ['citizens'] })],
  }),
  ...wrong(getTraining, 'Birgit', {
    'the training of no day': ['date-invalid', asked({ on: '2026-02-30' })],
    'the training of no such group': ['body-invalid', asked({ audience: 'citizens' })],
  }),
  ...wrong(getTraining, 'Henrik', { 'the training of a body one is not in': ['not-allowed', asked({})] }),
  ...wrong(getTrainingMembers, 'Birgit', {
    'the members of no day': ['date-invalid', asked({ on: '2026-02-30' })],
    'the members of no such group': ['body-invalid', asked({ audience: 'citizens' })],
  }),
  ...wrong(getTrainingMembers, 'Henrik', {
    'the members of a body one is not in': ['not-allowed', asked({})],
  }),
  ...wrong(getTrend, 'Birgit', {
    'the trend until no day': ['date-invalid', asked({ on: '2026-02-30' })],
  }),
  ...wrong(getTrend, 'Henrik', { 'the trend of a body one is not in': ['not-allowed', asked({})] }),
  ...wrong(getTrainingPolicies, 'Henrik', { 'rules that one may not see': ['not-allowed', asked({})] }),
  ...wrong(getAwaiting, 'Lars', { 'what awaits the coordinator': ['not-allowed', asked({})] }),
  ...wrong(getPersonTraining, 'Henrik', { 'the page of another': ['not-allowed', about('Pia')] }),
  ...wrong(getPersonTraining, 'Birgit', {
    'the page of nobody': ['unknown-person', aboutNobody()],
    'a page of no day': [
      'date-invalid',
      ({ api }) => ({ params: { personId: api.idOf('Pia') }, query: { on: 'yesterday' } }),
    ],
  }),
  ...wrong(getTrainingExport, 'Birgit', {
    'a file of no such format': ['body-invalid', asked({ format: 'exe' })],
    'a file of no day': ['date-invalid', asked({ format: 'pdf', on: 'x' })],
    'a file of no such group': ['body-invalid', asked({ format: 'csv', audience: '../x' })],
    'a file in no such language': ['body-invalid', asked({ format: 'pdf', language: 'klingon' })],
  }),
  ...wrong(getTrainingExport, 'Henrik', {
    'a file of what one may not see': ['not-allowed', asked({ format: 'csv' })],
  }),
  ...wrong(erasePerson, 'Camilla', {
    'erasing somebody who is here': ['person-still-here', about('Pia')],
    'erasing nobody': ['unknown-person', aboutNobody()],
  }),
  ...wrong(erasePerson, 'Mette', { 'erasing by the chair': ['not-allowed', about('Pia')] }),
  ...wrong(previewErasure, 'Birgit', { 'asking what erasing would take': ['not-allowed', about('Pia')] }),
  ...wrong(placeHold, 'Camilla', {
    'a hold without a reason': ['text-missing', about('Pia', { reason: '  ' })],
    'a hold with a reason as long as a book': ['text-too-long', about('Pia', { reason: long(501) })],
    'a hold on nobody': ['unknown-person', aboutNobody({ reason: 'R' })],
    'a hold that says nothing': ['body-invalid', about('Pia', {})],
  }),
  ...wrong(releaseHold, 'Camilla', {
    'a hold lifted without a reason': ['text-missing', about('Pia', { reason: ' ' })],
    'a hold lifted that says nothing': ['body-invalid', about('Pia', {})],
  }),
  ...wrong(findPeople, 'Camilla', {
    'people of no such group': ['unknown-address', asked({ audience: 'everybody' })],
  }),
  ...wrong(findPeople, 'Birgit', { 'people by name, asked by an auditor': ['not-allowed', asked({})] }),
  ...wrong(releaseHold, 'Lars', { 'a hold released by a member': ['not-allowed', about('Pia')] }),
  ...wrong(getRetention, 'Lars', { 'whose data may go, asked by a member': ['not-allowed', asked({})] }),
];

export const TRAINING: readonly Case[] = [...COURSES, ...RULES];
