import * as incidents from '../../../contracts/incident/incident';
import type { Sent } from '../../support/api-client';
import { inDays, storedPdf, today } from '../../support/drafts';
import { ABSENT_FILE, HASH, long, wrong, type Case, type World } from './world';

const MINUTE_MS = 60_000;
const NOBODYS = { incidentId: 'H-999' };
const REASON = { reason: 'Told wrong' };

/** The moment some minutes from now; earlier, with a negative number. */
/** In minutes. A minute would be of the next day when it is late. */
const TWO_DAYS = 2 * 24 * 60;
const inMinutes = (minutes: number): string => new Date(Date.now() + minutes * MINUTE_MS).toISOString();
const JUST_NOW = -1;
const tomorrow = (): string => `${inDays(1)}T11:00:00.000Z`;

const begun = (changes: object = {}) => ({
  kind: 'incident',
  isExercise: true,
  summary: 'The payroll system is down',
  awareAt: inMinutes(JUST_NOW),
  basis: 'A call from the desk',
  ...changes,
});
const opening =
  (changes: object = {}) =>
  (): Sent => ({ json: begun(changes) });

/** About an incident that nobody has opened. */
const ofNone =
  (json: object, params: object = {}) =>
  (): Sent => ({ params: { ...NOBODYS, ...params }, json });

/** About an incident opened for the case: an exercise, which warns nobody, unless it is told otherwise. */
const ofOne =
  (json: object | (() => object), { first = {}, params = {} }: { first?: object; params?: object } = {}) =>
  async (world: World): Promise<Sent> => {
    const { incidentId } = await opened(world, first);
    return { params: { incidentId, ...params }, json: typeof json === 'function' ? json() : json };
  };
const opened = ({ users }: World, first: object = {}) =>
  users.Camilla.call(incidents.openIncident, { json: begun(first) });

/** About an exercise that is over. */
const ofClosed = (json: object) => async (world: World) => {
  const { incidentId } = await opened(world);
  const params = { incidentId };
  await world.users.Camilla.call(incidents.closeIncident, { params, json: { lessons: '' } });
  return { params, json };
};

/** With a file that is stored, so that it is not the file that is wrong. */
const withFile = (json: object, params: object) => async (world: World) => {
  const { contentHash } = await storedPdf(world.users.Camilla, 'Receipt');
  return {
    params: { ...NOBODYS, ...params },
    json: { ...json, receipt: { contentHash, fileName: 'receipt.pdf' } },
  };
};

const ABSENT = { contentHash: HASH, fileName: ABSENT_FILE.fileName };
const known = (changes: object = {}) => ({
  seriousDisruption: 'yes',
  financialLoss: 'no',
  materialDamageToOthers: 'no',
  otherDamageToOthers: 'unknown',
  ...changes,
});
const facts = (changes: object = {}) => ({
  unlawful: 'suspected',
  crossBorder: 'no',
  affectedServices: 'Payroll',
  affectsRecipients: 'no',
  ...changes,
});
const aware = (changes: object = {}) => ({
  awareAt: inMinutes(JUST_NOW),
  basis: 'A call',
  ...REASON,
  ...changes,
});
const line = (changes: object = {}) => ({
  happenedAt: inMinutes(JUST_NOW),
  text: 'It went down',
  corrects: null,
  ...changes,
});
const filing = (changes: object = {}) => ({
  stage: 'earlyWarning',
  sentAt: inMinutes(JUST_NOW),
  reference: 'V-1',
  receipt: null,
  ...changes,
});
const field = (fieldId: string, answer: unknown, templateVersion = 'own-1') => ({
  templateVersion,
  fieldAnswers: [{ fieldId, answer }],
});
const returned = (changes: object = {}) => ({
  sentBackAt: inMinutes(JUST_NOW),
  moreBy: null,
  text: 'More is wanted',
  ...changes,
});
const shows = (changes: object = {}) => ({
  on: today(),
  says: 'The log of the night',
  kept: { kind: 'case', caseNumber: '26/1' },
  ...changes,
});
const numbered = (filingNo: string) => ({ filingNo });

/** What is wrong from the start: an incident that never was, or was in the future, or is told by the wrong one. */
const OPENING: readonly Case[] = [
  ...wrong(incidents.openIncident, 'Camilla', {
    'an incident of tomorrow': ['date-in-future', () => ({ json: begun({ awareAt: tomorrow() }) })],
    'an incident of the day after tomorrow': [
      'date-in-future',
      () => ({ json: begun({ awareAt: inMinutes(TWO_DAYS) }) }),
    ],
    'an incident of the last century': ['date-too-early', opening({ awareAt: '1999-12-31T23:59:00.000Z' })],
    'an incident of no day': ['body-invalid', opening({ awareAt: '2026-02-30T08:00:00.000Z' })],
    'an incident of some time': ['body-invalid', opening({ awareAt: 'last night' })],
    'an incident of no kind': ['body-invalid', opening({ kind: 'storm' })],
    'an incident that may be an exercise': ['body-invalid', opening({ isExercise: 'maybe' })],
    'an incident that nobody tells of': ['text-missing', opening({ summary: ' \n ' })],
    'an incident of which nobody knows how it was found': ['text-missing', opening({ basis: '' })],
    'an incident told on a whole page': ['text-too-long', opening({ summary: long(301) })],
    'an incident told in a whole book': ['body-invalid', opening({ summary: long(601) })],
  }),
  ...wrong(incidents.openIncident, 'Lars', { 'an incident by a member': ['not-allowed', opening()] }),
  ...wrong(incidents.openIncident, 'Birgit', { 'an incident by an auditor': ['not-allowed', opening()] }),
  ...wrong(incidents.correctAwareness, 'Camilla', {
    'a new start of no incident': ['unknown-incident', ofNone(aware())],
    'a new start of an incident tomorrow': ['date-in-future', ofOne(() => aware({ awareAt: tomorrow() }))],
    'a new start of an incident without a reason': ['text-missing', ofOne(() => aware({ reason: ' ' }))],
  }),
  ...wrong(incidents.correctAwareness, 'Birgit', {
    'a new start of an incident by an auditor': ['not-allowed', ofNone(aware())],
  }),
  ...wrong(incidents.retellIncident, 'Camilla', {
    'no incident told anew': ['unknown-incident', ofNone({ kind: 'threat', summary: 'T', ...REASON })],
    'an incident told anew without a reason': [
      'text-missing',
      ofOne({ kind: 'threat', summary: 'T', reason: '' }),
    ],
    'an incident told anew that is over': [
      'incident-closed',
      ofClosed({ kind: 'threat', summary: 'T', ...REASON }),
    ],
  }),
];

/** What is wrong in how it is judged and told of. */
const TELLING: readonly Case[] = [
  ...wrong(incidents.answerSignificance, 'Camilla', {
    'answers about no incident': ['unknown-incident', ofNone(known())],
    'answers about an incident that are neither yes nor no': [
      'body-invalid',
      ofOne(known({ financialLoss: 'perhaps' })),
    ],
    'answers about an incident with one left out': [
      'body-invalid',
      ofOne(known({ financialLoss: undefined })),
    ],
  }),
  ...wrong(incidents.confirmSignificance, 'Camilla', {
    'no incident confirmed': ['unknown-incident', ofNone({ significance: 'significant', ...REASON })],
    'an incident confirmed to be nothing much, unanswered': [
      'significance-undetermined',
      ofOne({ significance: 'notSignificant', ...REASON }),
    ],
    'an incident confirmed to be nothing much, against the answers': [
      'significance-changed',
      async (world) => {
        const { incidentId } = await opened(world);
        const params = { incidentId };
        await world.users.Camilla.call(incidents.answerSignificance, { params, json: known() });
        return { params, json: { significance: 'notSignificant', ...REASON } };
      },
    ],
    'an incident confirmed without a reason': [
      'text-missing',
      ofOne({ significance: 'significant', reason: '' }),
    ],
  }),
  ...wrong(incidents.tellIncidentFacts, 'Camilla', {
    'facts of no incident': ['unknown-incident', ofNone(facts())],
    'facts of an incident on too many pages': [
      'text-too-long',
      ofOne(facts({ affectedServices: long(1001) })),
    ],
    'facts of an incident that nobody asked for': ['body-invalid', ofOne(facts({ unlawful: 'surely' }))],
  }),
  ...wrong(incidents.addToChronology, 'Camilla', {
    'a line about no incident': ['unknown-incident', ofNone(line())],
    'a line about an incident that corrects none': [
      'unknown-chronology-entry',
      ofOne(() => line({ corrects: 7 })),
    ],
    'a line about an incident with nothing in it': ['text-missing', ofOne(() => line({ text: '' }))],
    'a line about an incident of the day after tomorrow': [
      'date-in-future',
      ofOne(() => line({ happenedAt: inMinutes(TWO_DAYS) })),
    ],
  }),
  ...wrong(incidents.answerIncidentFields, 'Camilla', {
    'fields of no incident': ['unknown-incident', ofNone(field('ownCaseNumber', '26/4711'))],
    'fields of an incident by a template that is none': [
      'body-invalid',
      ofOne(field('ownCaseNumber', '26/4711', 'own-9')),
    ],
    'a field of an incident that is none': ['body-invalid', ofOne(field('weather', 'rain'))],
    'a field of an incident that has a name of the language': [
      'body-invalid',
      ofOne(field('constructor', 'x')),
    ],
    'a field of an incident with less than nobody': ['answers-wrong', ofOne(field('affectedUsers', -1))],
    'a field of an incident with an option that is none': ['answers-wrong', ofOne(field('severity', 'huge'))],
    'a field of an incident on too many pages': ['answers-wrong', ofOne(field('description', long(4001)))],
  }),
  ...wrong(incidents.addIncidentExhibit, 'Camilla', {
    'something that shows no incident': ['unknown-incident', ofNone(shows())],
    'something that shows an incident tomorrow': ['date-in-future', ofOne(() => shows({ on: inDays(1) }))],
    'something that shows an incident by a link that runs': [
      'body-invalid',
      ofOne(shows({ kept: { kind: 'link', url: 'javascript:alert(1)' } })),
    ],
    'something that shows an incident by a file that is not stored': [
      'unknown-content',
      ofOne(shows({ kept: { kind: 'file', ...ABSENT } })),
    ],
  }),
];

/** What is wrong in what is sent to the authority and what comes back. */
const SENDING: readonly Case[] = [
  ...wrong(incidents.tellFiling, 'Camilla', {
    'a dispatch about no incident': ['unknown-incident', ofNone(filing())],
    'a dispatch about an incident with a file that is not stored': [
      'unknown-content',
      ofOne(() => filing({ receipt: ABSENT })),
    ],
    'a dispatch about an incident at no stage': ['body-invalid', ofOne(filing({ stage: 'afterthought' }))],
    'a dispatch about an incident that leaves tomorrow': [
      'date-in-future',
      ofOne(() => filing({ sentAt: tomorrow() })),
    ],
    'a dispatch about an incident with too long a number': [
      'text-too-long',
      ofOne(filing({ reference: long(101) })),
    ],
    'a dispatch about an incident proven at no time': [
      'text-missing',
      async (world) => {
        const { incidentId } = await opened(world);
        const { contentHash } = await storedPdf(world.users.Camilla, 'Receipt');
        const receipt = { contentHash, fileName: 'receipt.pdf' };
        return { params: { incidentId }, json: filing({ sentAt: null, receipt }) };
      },
    ],
  }),
  ...wrong(incidents.tellFiling, 'Lars', {
    'a dispatch about an incident by a member': ['not-allowed', ofNone(filing())],
  }),
  ...wrong(incidents.keepReceipt, 'Camilla', {
    'a receipt of no incident': [
      'unknown-incident',
      withFile({ sentAt: inMinutes(JUST_NOW) }, numbered('1')),
    ],
    'a receipt of an incident that is not stored': [
      'unknown-content',
      ofNone({ sentAt: inMinutes(JUST_NOW), receipt: ABSENT }, numbered('1')),
    ],
    'a receipt of an incident by a hash that is a path': [
      'body-invalid',
      ofNone({ sentAt: inMinutes(JUST_NOW), receipt: { ...ABSENT, contentHash: '../x' } }, numbered('1')),
    ],
  }),
  ...wrong(incidents.sendFilingBack, 'Camilla', {
    'no incident sent back': ['unknown-incident', ofNone(returned(), numbered('1'))],
    'an incident sent back that was never sent': [
      'unknown-filing',
      ofOne(() => returned(), { params: numbered('1') }),
    ],
    'an incident sent back by a number that is none': [
      'unknown-filing',
      ofOne(() => returned(), { params: numbered('1e9') }),
    ],
    'an incident sent back with a slip of the key in the year': [
      'date-too-far',
      async (world) => {
        const { incidentId } = await opened(world);
        const params = { incidentId };
        await world.users.Camilla.call(incidents.tellFiling, { params, json: filing() });
        const json = returned({ moreBy: '2062-12-01T11:00:00.000Z' });
        return { params: { incidentId, ...numbered('1') }, json };
      },
    ],
  }),
  ...wrong(incidents.keepCsirtAnswer, 'Camilla', {
    'an answer about no incident': ['unknown-incident', withFile({ answeredAt: inMinutes(JUST_NOW) }, {})],
    'an answer about an incident that is not stored': [
      'unknown-content',
      ofOne(() => ({ answeredAt: inMinutes(JUST_NOW), receipt: ABSENT })),
    ],
  }),
  ...wrong(incidents.requestInterimReport, 'Camilla', {
    'a report wanted of no incident': ['unknown-incident', ofNone({ requestedAt: inMinutes(JUST_NOW) })],
    'a report wanted of an incident in two days': [
      'date-in-future',
      ofOne(() => ({ requestedAt: inMinutes(TWO_DAYS) })),
    ],
  }),
];

/** An answer about an approval that no incident asks about. */
const ANSWERED = { decisionIds: ['D-2026-999'], verdict: 'holds', reason: 'Den virkede' };

/** What is wrong in how it ends. */
const ENDING: readonly Case[] = [
  ...wrong(incidents.markIncidentHandled, 'Camilla', {
    'no incident handled': ['unknown-incident', ofNone({ handledAt: inMinutes(JUST_NOW) })],
    'an incident handled tomorrow': ['date-in-future', ofOne(() => ({ handledAt: tomorrow() }))],
  }),
  ...wrong(incidents.markIncidentHandled, 'Lars', {
    'an incident handled by a member': ['not-allowed', ofNone({ handledAt: inMinutes(JUST_NOW) })],
  }),
  ...wrong(incidents.markIncidentOngoing, 'Camilla', {
    'no incident that goes on': ['unknown-incident', ofNone(REASON)],
    'an incident that goes on without a reason': ['text-missing', ofOne({ reason: ' ' })],
    'an incident that goes on for a whole page': ['text-too-long', ofOne({ reason: long(501) })],
  }),
  ...wrong(incidents.answerApprovals, 'Camilla', {
    'an answer about the approvals of no incident': ['unknown-incident', ofNone(ANSWERED)],
    'an answer about approvals without a reason': ['text-missing', ofOne({ ...ANSWERED, reason: ' ' })],
    'an answer about no approval': ['body-invalid', ofOne({ ...ANSWERED, decisionIds: [] })],
    'an answer about something that is not in question': ['approval-not-in-question', ofOne(ANSWERED)],
    'an answer that is neither yes nor no': ['body-invalid', ofOne({ ...ANSWERED, verdict: 'perhaps' })],
  }),
  ...wrong(incidents.answerApprovals, 'Mette', {
    'an answer about approvals by the chair': ['not-allowed', ofNone(ANSWERED)],
  }),
  ...wrong(incidents.closeIncident, 'Camilla', {
    'no incident closed': ['unknown-incident', ofNone({ lessons: '' })],
    'an incident closed with too much learned': ['text-too-long', ofOne({ lessons: long(2001) })],
    'an incident closed that is not handled': [
      'incident-not-handled',
      ofOne({ lessons: '' }, { first: { kind: 'nearMiss', isExercise: false } }),
    ],
    'an incident closed that nobody was told of': [
      'clocks-open',
      async (world) => {
        const { incidentId } = await opened(world, { isExercise: false });
        const params = { incidentId };
        const json = { handledAt: inMinutes(0) };
        await world.users.Camilla.call(incidents.markIncidentHandled, { params, json });
        return { params, json: { lessons: '' } };
      },
    ],
    'an incident closed twice': ['incident-closed', ofClosed({ lessons: '' })],
  }),
  ...wrong(incidents.closeIncident, 'Birgit', {
    'an incident closed by an auditor': ['not-allowed', ofNone({ lessons: '' })],
  }),
  ...wrong(incidents.reopenIncident, 'Camilla', {
    'no incident opened again': ['unknown-incident', ofNone(REASON)],
    'an incident opened again without a reason': ['text-missing', ofClosed({ reason: '' })],
  }),
];

/** Everything wrong that can be done with incidents. */
export const INCIDENTS: readonly Case[] = [...OPENING, ...TELLING, ...SENDING, ...ENDING];
