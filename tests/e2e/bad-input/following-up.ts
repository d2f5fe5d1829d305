import {
  fulfilCondition,
  fulfilOwnCondition,
  getDecision,
  journalDecision,
  listDecisions,
  readAnnex,
  reportAction,
  reportOwnStep,
  revokeDecision,
} from '../../../contracts/decision/decision';
import { answerReferral, referDecision } from '../../../contracts/decision/sending-on';
import type { Sent } from '../../support/api-client';
import { inDays, storedPdf } from '../../support/drafts';
import { ABSENT_FILE, HASH, long, UNKNOWN, wrong, type Case, type World } from './world';

type Which = 'open' | 'settled';

const fulfilment =
  (changes: object) =>
  async ({ settled, users }: World): Promise<Sent> => {
    const evidence = await storedPdf(users.Lars, 'Bevis');
    const params = { decisionId: settled.decisionId };
    return { params, json: { conditionId: 'V1', note: 'Gjort', evidence, ...changes } };
  };
const report =
  (changes: object) =>
  ({ settled }: World): Sent => ({
    params: { decisionId: settled.decisionId },
    json: { actionId: 'H1', report: { kind: 'done', note: 'Gjort' }, ...changes },
  });
const delay = (newDueOn: string, reason: string) => report({ report: { kind: 'delayed', newDueOn, reason } });
const revocation =
  (reason: string, which: Which = 'settled') =>
  (world: World): Sent => ({ params: { decisionId: world[which].decisionId }, json: { reason } });
const journal =
  (caseNumber: string) =>
  ({ settled }: World): Sent => ({
    params: { decisionId: settled.decisionId },
    json: { caseNumber, documentNumber: null },
  });
const referral =
  (changes: object) =>
  ({ settled }: World): Sent => ({
    params: { decisionId: settled.decisionId },
    json: {
      politicalBody: 'council',
      sentOn: inDays(-2),
      meetingOn: inDays(9),
      caseNumber: '26/1',
      ...changes,
    },
  });
const referralAnswer =
  (changes: object) =>
  ({ settled }: World): Sent => ({
    params: { decisionId: settled.decisionId, referralId: 'O9' },
    json: { referralOutcome: 'noted', decidedOn: inDays(0), caseNumber: '26/1', ...changes },
  });
const annexOf =
  (contentHash?: string) =>
  ({ open }: World): Sent => ({
    params: {
      decisionId: open.decisionId,
      contentHash: contentHash ?? open.content.annexes[0]?.contentHash ?? '',
    },
  });

/** Everything wrong that can be done once a decision is taken, and by who reads it. */
export const FOLLOWING_UP: readonly Case[] = [
  ...wrong(fulfilCondition, 'Lars', {
    'an unknown condition met': ['unknown-step', fulfilment({ conditionId: 'V8' })],
    'a condition met without words': ['text-missing', fulfilment({ note: '' })],
    'a condition met by a file that is not there': ['unknown-content', fulfilment({ evidence: ABSENT_FILE })],
  }),
  ...wrong(fulfilCondition, 'Kirsten', { 'another’s condition met': ['not-allowed', fulfilment({})] }),
  ...wrong(fulfilOwnCondition, 'Lars', {
    'an unknown condition of one’s own met': ['unknown-step', fulfilment({ conditionId: 'V8' })],
    'a condition of one’s own met without words': ['text-missing', fulfilment({ note: '' })],
    'a condition of one’s own met without a number': ['body-invalid', fulfilment({ conditionId: null })],
    'a condition of one’s own met by no file': ['unknown-content', fulfilment({ evidence: ABSENT_FILE })],
  }),
  ...wrong(fulfilOwnCondition, 'Kirsten', {
    'another’s condition met as one’s own': ['unknown-step', fulfilment({})],
  }),
  ...wrong(reportOwnStep, 'Lars', {
    'an unknown step of one’s own': ['unknown-step', report({ actionId: 'H8' })],
    'a step of one’s own done without words': [
      'text-missing',
      report({ report: { kind: 'done', note: '' } }),
    ],
    'a step of one’s own delayed to yesterday': ['date-in-past', delay(inDays(-1), 'R')],
    'a step of one’s own neither done nor late': ['body-invalid', report({ report: { kind: 'gone' } })],
  }),
  ...wrong(reportOwnStep, 'Kirsten', { 'another’s step as one’s own': ['unknown-step', report({})] }),
  ...wrong(reportAction, 'Lars', {
    'an unknown step': ['unknown-step', report({ actionId: 'H8' })],
    'a step done without words': ['text-missing', report({ report: { kind: 'done', note: '' } })],
    'a delay to yesterday': ['date-in-past', delay(inDays(-1), 'R')],
    'a delay to no day': ['date-invalid', delay('snart', 'R')],
    'a delay without a reason': ['text-missing', delay(inDays(9), '')],
  }),
  ...wrong(reportAction, 'Kirsten', { 'another’s step done': ['not-allowed', report({})] }),
  ...wrong(revokeDecision, 'Mette', {
    'an approval taken back without a reason': ['text-missing', revocation('')],
    'an approval taken back that is none': ['not-approved', revocation('R', 'open')],
  }),
  ...wrong(revokeDecision, 'Lars', {
    'an approval taken back by a member': ['not-allowed', revocation('R')],
  }),
  ...wrong(journalDecision, 'Sofie', {
    'no case number': ['text-missing', journal('')],
    'a case number as long as a line': ['text-too-long', journal(long(51))],
  }),
  ...wrong(referDecision, 'Sofie', {
    'a matter sent on tomorrow': ['date-in-future', referral({ sentOn: inDays(1) })],
    'a matter sent on to nobody known': ['body-invalid', referral({ politicalBody: 'mayor' })],
    'a meeting before the matter was sent': ['date-too-early', referral({ meetingOn: inDays(-9) })],
    'a matter sent on without a case': ['text-missing', referral({ caseNumber: ' ' })],
  }),
  ...wrong(referDecision, 'Lars', { 'a matter sent on by a member': ['not-allowed', referral({})] }),
  ...wrong(answerReferral, 'Sofie', {
    'an answer to what was never sent on': ['unknown-step', referralAnswer({})],
    'an answer in no known words': ['body-invalid', referralAnswer({ referralOutcome: 'liked' })],
  }),
  ...wrong(journalDecision, 'Lars', { 'journalising by a member': ['not-allowed', journal('1')] }),
  ...wrong(readAnnex, 'Lars', { 'an annex that is not there': ['unknown-content', annexOf(HASH)] }),
  ...wrong(readAnnex, 'Henrik', { 'an annex for a director outside': ['not-allowed', annexOf()] }),
  ...wrong(getDecision, 'Lars', {
    'a decision that is not there': ['unknown-decision', () => ({ params: { decisionId: UNKNOWN } })],
  }),
  ...wrong(listDecisions, 'Henrik', { 'decisions for a director outside': ['not-allowed', () => ({})] }),
  ...wrong(listDecisions, 'Lars', {
    'decisions at no moment': ['date-invalid', () => ({ query: { at: 'snart' } })],
    'decisions in 2099': ['date-in-future', () => ({ query: { at: '2099-01-01T00:00:00.000Z' } })],
  }),
];
